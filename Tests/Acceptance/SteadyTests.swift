import Foundation
import Testing

@Suite struct SteadyTests {
    private func run(_ words: [String]) throws -> Hotline.Outcome {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try OneLine.run(1, in: folder)[1]
        return try Hotline.run(["run", file] + words)
    }

    @Test func `one long run states its method in every form`() throws {
        let words = ["--steady", "30", "--tables", "service,balance"]
        let text = try run(words)
        #expect(text.status == 0, "\(text.errors)")
        #expect(text.output.contains("Steady state: what the system settles into, from one run of 30 days"))
        #expect(text.output.contains("batch means") && !text.output.contains("Balance of"))
        let arabic = try run(words + ["--language", "ar"])
        #expect(arabic.output.contains("الحالة المستقرة"))
        let json = try run(words + ["--format", "json"])
        #expect(json.output.contains("\"method\": \"steady-state\""))
        let usual = try run(["-n", "1", "--format", "json"])
        #expect(usual.output.contains("\"method\": \"terminating\""))
        let report = try run(["-n", "1", "--tables", "service"])
        #expect(!report.output.contains("Steady state"))
    }

    @Test func `a run that settles nowhere warns`() throws {
        let run = try run([
            "--steady", "20", "--set", "callers.all.patience=1000d", "--set", "callers.all.talk=40m",
        ])
        #expect(run.status == 0)
        #expect(run.errors.contains("no steady state was reached"))
        #expect(
            run.output.contains("No steady state was found") || run.output.contains("The run is too short"))
    }

    @Test func `what a steady run cannot be is refused`() throws {
        #expect(try run(["--steady", "30", "-n", "4"]).status == 64)
        let short = try run(["--steady", "2"])
        #expect(short.status == 65 && short.errors.contains("must be at least 5"))
        let text = OneLine.text.replacing(
            #""perDay": 60"#, with: #""expected": { "every": "1h", "counts": [3] }"#)
        let changing = try Hotline.run(["run", "-", "--steady", "30"], input: text)
        #expect(
            changing.status == 65 && changing.errors.contains("are the same every week"), "\(changing.errors)"
        )
    }
}
