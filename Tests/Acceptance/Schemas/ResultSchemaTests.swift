import Foundation
import Testing

/// What commands write as JSON is as the published schema says.
@Suite struct ResultSchemaTests {
    @Test(
        arguments: [
            "run two-hotlines -n 3", "run two-hotlines -n 2 --tables hours --set calendar.days=7",
            "run whole-system -n 2 --set calendar.days=7",
            "run two-hotlines --precision 20% --set calendar.days=7",
            "run two-hotlines-uncertain -n 10 --input-uncertainty 40 --draw-replications 5 --set calendar.days=1",
            "run shelter-full -n 2 --set calendar.days=30",
            "compare two-hotlines three-counsellors-at-night two-hotlines-third-rights-counsellor -n 2",
            "compare two-hotlines three-counsellors-at-night --select subset -n 4 --set calendar.days=7",
            "compare two-hotlines three-counsellors-at-night --select kn --indifference 5pp --set calendar.days=7",
            "compare two-hotlines three-counsellors-at-night --select ocba --budget 40 --set calendar.days=7",
            "sweep two-hotlines -n 2 --vary hotlines.women.lines=1...2",
            "staff two-hotlines -n 10 --at-most 2 --set calendar.days=4",
            "next-hire two-hotlines -n 2 --set calendar.days=7", "check two-hotlines whole-system",
            "explain two-hotlines",
            "explain whole-system --language ar", "explain metrics", "explain service-level",
            "diff two-hotlines three-counsellors-at-night", "selftest -n 10",
            "report two-hotlines -n 2 --set calendar.days=7",
            "report two-hotlines -n 2 --stress --set calendar.days=7",
            "report three-counsellors-at-night -n 2 --stress --against two-hotlines --set calendar.days=7",
        ])
    func `a result is as the schema says`(words: String) throws {
        let run = try Hotline.run(words.split(separator: " ").map(String.init) + ["-f", "json", "-q"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try ResultSchema.published().problems(in: run.output).prefix(5) == [])
    }

    @Test func `a steady state, a fit and merged parts are as the schema says`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let schema = try ResultSchema.published()
        let line = try OneLine.run(1, in: folder)[1]
        let steady = try Hotline.run(["run", line, "--steady", "30", "-f", "json", "-q"])
        #expect(try schema.problems(in: steady.output).prefix(5) == [])
        var records = "start,queue,how,talk\n"
        for call in 0..<600 {
            let clock = String(format: "%02d/11/2026 %02d:%02d:00", 1 + call % 20, 9 + call % 9, call % 60)
            let talk = call % 4 == 0 ? 0 : 30 + call * 37 % 900
            records += "\(clock),\(call * 13 % 170),\(talk > 0 ? "answered" : "abandoned"),\(talk)\n"
        }
        try Data(records.utf8).write(to: folder.appendingPathComponent("calls.csv"))
        let fit = try Hotline.run(
            [
                "fit", "calls.csv", "--arrival", "start", "--wait", "queue", "--outcome", "how", "--talk",
                "talk",
                "-f", "json", "-q",
            ], folder: folder)
        #expect(fit.status == 0, "\(fit.errors)")
        #expect(try schema.problems(in: fit.output).prefix(5) == [])
        let parts = try (1...2).map { shard in
            let part = folder.appendingPathComponent("part-\(shard)").path
            let run = try Hotline.run([
                "run", "two-hotlines", "-n", "4", "--shard", "\(shard)/2", "-o", part, "-q",
            ])
            #expect(run.status == 0, "\(run.errors)")
            return part
        }
        let merged = try Hotline.run(["merge", "-f", "json"] + parts)
        #expect(try schema.problems(in: merged.output).prefix(5) == [])
    }

    @Test func `each line of a trace is as the schema says`() throws {
        let trace = try Hotline.run(["trace", "two-hotlines", "--day", "2", "-f", "json"])
        let schema = try ResultSchema.published()
        let lines = trace.output.split(separator: "\n")
        #expect(lines.count > 50)
        for line in lines { #expect(try schema.problems(in: String(line)).prefix(5) == []) }
    }

    @Test func `a result that lacks a member, or has one too many, is told`() throws {
        let run = try Hotline.run(["explain", "service-level", "-f", "json"])
        let schema = try ResultSchema.published()
        let extra = run.output.replacing("\"better\":", with: "\"worse\": 1, \"better\":")
        let lacking = run.output.replacing("\"better\":", with: "\"best\":")
        let wrong = run.output.replacing("\"higher\"", with: "\"upwards\"")
        for text in [extra, lacking, wrong] { #expect(try !schema.problems(in: text).isEmpty) }
    }

    @Test func `the published schemas are those that the command prints`() throws {
        for what in ["scenario", "results"] {
            let file = Hotline.package.appendingPathComponent("scenarios/\(what).schema.json")
            if what == "results", ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
                try Data(try Hotline.run(["schema", what]).output.utf8).write(to: file)
            }
            let printed = try Hotline.run(["schema", what])
            #expect(printed.status == 0)
            #expect(printed.output == (try String(contentsOf: file, encoding: .utf8)), "\(what)")
        }
    }
}
