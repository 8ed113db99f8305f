import Foundation
import Testing

@Suite struct SelfTestTests {
    @Test func `the built-in cases agree with theory, as a table and for programs`() throws {
        let text = try Hotline.run(["selftest", "-n", "10", "--seed", "3"])
        #expect(text.status == 0, "\(text.errors)")
        for words in ["M/M/1", "M/M/c+M", "redials", "agrees", "apart", "Bonferroni", "Seed"] {
            #expect(text.output.contains(words), "\(words)")
        }
        let json = try Hotline.run(["selftest", "-n", "10", "--seed", "3", "--threads", "1", "-f", "json"])
        #expect(json.status == 0)
        let root = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(root?["passes"] as? String == "yes")
        #expect((root?["comparisons"] as? [Any])?.count == 17)
    }
}
