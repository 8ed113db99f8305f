import Foundation
import Testing

@Suite struct ReportTests {
    @Test(arguments: ["text", "markdown", "csv", "json", "latex", "html"])
    func `the checklist comes in every format, the same whatever the threads`(format: String) throws {
        let words = [
            "report", "two-hotlines", "--stress", "-n", "2", "--set", "calendar.days=7", "-f", format,
            "--threads",
        ]
        let one = try Hotline.run(words + ["1"])
        let two = try Hotline.run(words + ["2"])
        #expect(one.status == 0, "\(one.errors)")
        #expect(one.errors.contains("The simulation took"))
        #expect(one.output == two.output)
        #expect(one.output.contains("STRESS-DES") || format == "json")
    }

    @Test func `a scenario is told against its base`() throws {
        let run = try Hotline.run([
            "report", "three-counsellors-at-night", "--stress", "--against", "two-hotlines", "-n", "2", "-q",
        ])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("in two-hotlines, here"))
        let alone = try Hotline.run(["report", "two-hotlines", "--against", "two-hotlines"])
        #expect(alone.status == 64)
    }

    @Test func `without the checklist the report is the whole one, hours and charts included`() throws {
        let run = try Hotline.run(["report", "two-hotlines", "-n", "3", "-f", "markdown", "-q"])
        #expect(run.status == 0, "\(run.errors)")
        for part in ["Every hour of the week", "Charts", "How long callers wait", "What the inputs rest on"] {
            #expect(run.output.contains(part), "\(part)")
        }
    }
}
