import Foundation
import Testing

@Suite struct CompareTests {
    private let words = ["compare", "two-hotlines", "three-counsellors-at-night", "-n", "5"]

    @Test func `the report says what differs, by how much, and which is best`() throws {
        let run = try Hotline.run(words)
        #expect(run.status == 0)
        for text in [
            "What differs in the inputs", "teams.women-counsellors.shifts.night.counsellors",
            "Differences from the base", "Correlation",
            "three-counsellors-at-night is shown to be the best", "not real people",
        ] {
            #expect(run.output.contains(text), "\(text)")
        }
    }

    @Test(arguments: ["json", "csv", "markdown", "latex", "html"])
    func `every format is written, whatever the threads`(format: String) throws {
        let one = try Hotline.run(words + ["--format", format, "--threads", "1"])
        let two = try Hotline.run(words + ["--format", format, "--threads", "2"])
        #expect(one.status == 0 && !one.output.isEmpty)
        #expect(one.output == two.output)
    }

    @Test func `a value set on the command line is set in all of them`() throws {
        let run = try Hotline.run(words + ["--set", "hotlines.women.lines=0", "-f", "json"])
        let result = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let inputs = try #require(result["inputs"] as? [[String: Any]])
        #expect(!inputs.isEmpty)
        #expect(!inputs.contains { $0["path"] as? String == "hotlines.women.lines" })
        #expect((result["best"] as? [[String: Any]])?.count == 2)
    }

    @Test func `a race selects the night line`() throws {
        let run = try Hotline.run(words + ["--select", "kn", "--indifference", "5pp", "-f", "json"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("\"selected\": \"three-counsellors-at-night\""))
    }

    @Test(arguments: [
        (["--select", "kn"], "--indifference"), (["--select", "kn", "--indifference", "5s"], "unit"),
        (["--select", "ocba", "--budget", "3"], "budget"),
    ])
    func `a selection that cannot be made is a mistake of usage`(options: [String], word: String) throws {
        let run = try Hotline.run(words + options)
        #expect(run.status == 64)
        #expect(run.errors.contains(word))
    }
}
