import Foundation
import Testing

@Suite struct DiffTests {
    @Test func `what one scenario changes in another is listed by path`() throws {
        let diff = try Hotline.run(["diff", "two-hotlines", "three-counsellors-at-night", "--format", "csv"])
        #expect(diff.status == 0)
        #expect(diff.output.contains("teams.women-counsellors.shifts.night.counsellors"))
    }

    @Test func `a scenario does not differ from itself`() throws {
        let diff = try Hotline.run(["diff", "two-hotlines", "two-hotlines"])
        #expect(diff.status == 0 && diff.output.contains("Nothing differs"))
        let json = try Hotline.run(["diff", "two-hotlines", "two-hotlines", "--format", "json"])
        let root = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect((root?["differences"] as? [Any])?.isEmpty == true)
    }
}
