import Foundation
import Testing

@Suite struct SweepTests {
    private let words = ["sweep", "two-hotlines", "-n", "5", "--vary", "hotlines.women.lines=1...3"]

    private func points(_ run: Hotline.Outcome) throws -> [[String: Any]] {
        let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(root?["points"] as? [[String: Any]])
    }

    @Test func `one path is a table and a curve`() throws {
        let run = try Hotline.run(words)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("What changes along the grid"))
        #expect(run.output.contains("Lost callers by hotlines.women.lines"))
    }

    @Test func `two paths are a full grid, the same bytes whatever the threads`() throws {
        let more = [
            "--vary", "teams.women-counsellors.shifts.evening.counsellors=1,3", "-f", "json", "--threads",
        ]
        let one = try Hotline.run(words + more + ["1"])
        let two = try Hotline.run(words + more + ["2"])
        #expect(try points(one).count == 6)
        #expect(one.output == two.output)
    }

    @Test func `a point is what a run with the value set gives`() throws {
        let swept = try Hotline.run(words + ["-f", "json"])
        let run = try Hotline.run([
            "run", "two-hotlines", "-n", "5", "--set", "hotlines.women.lines=2", "-f", "json",
        ])
        func lost(_ run: Hotline.Outcome) -> [Substring] {
            run.output.matches(
                of: /"lost-callers", "scope": \{\}, "unit": "share", "value": ([0-9.]+),/
            ).map(\.1)
        }
        #expect(lost(swept).count == 3)
        #expect(lost(run).count == 1 && lost(swept)[1] == lost(run)[0])
    }

    @Test(
        arguments: [
            (["--vary", "hotlines.women.lines=2"], 64), (["--vary", "no.such.path=1,2"], 65),
            (["--vary", "teams.women-counsellors.wrapUp=1...x"], 64),
        ] as [([String], Int32)])
    func `a grid that cannot be swept is refused`(options: [String], status: Int32) throws {
        let run = try Hotline.run(["sweep", "two-hotlines", "-n", "2"] + options)
        #expect(run.status == status, "\(run.errors)")
        #expect(!run.errors.isEmpty)
    }
}
