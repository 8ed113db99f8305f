import Foundation
import Testing

@Suite struct FitTests {
    private static let records: String = {
        var text = "start,queue,how,talk,who,remarks\n"
        for call in 0..<900 {
            let (day, minute) = (1 + call % 20, 540 + call * 7 % 600)
            let clock = String(
                format: "%02d/11/2026 %02d:%02d:%02d", day, minute / 60, minute % 60, call % 60)
            let talk = call % 4 == 0 ? 0 : 30 + call * 37 % 900
            text += "\(clock),\(call * 13 % 170),\(talk > 0 ? "TAKEN" : "GONE"),\(talk),a\(call % 3),x\n"
        }
        return text + "someday,1,TAKEN,1,a1,x\n"
    }()

    private static let mapping = """
        { "columns": { "arrival": "start", "wait": "queue", "outcome": "how", "talk": "talk", "agent": "who" },
          "outcomes": { "taken": "answered", "gone": "abandoned" }, "ignore": ["remarks"] } // as our switch says it
        """

    @Test func `records become a report and a scenario that runs`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.records.utf8).write(to: folder.appendingPathComponent("calls.csv"))
        try Data(Self.mapping.utf8).write(to: folder.appendingPathComponent("map.jsonc"))
        let fit = try Hotline.run(
            [
                "fit", "calls.csv", "--mapping", "map.jsonc", "--fragment", "fitted.jsonc", "--validate",
                "--replications", "40",
            ], folder: folder)
        #expect(fit.status == 0, "\(fit.errors)")
        #expect(fit.output.contains("Held-out calls beside simulated ones"))
        #expect(fit.errors.contains("row 902 is left out (arrival)") && !fit.errors.contains("someday"))
        let run = try Hotline.run(["run", "fitted.jsonc", "--replications", "5"], folder: folder)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func `a second release that gives a few calls away is refused, and shows nothing`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let rows = Self.records.split(separator: "\n")
        try Data(Self.records.utf8).write(to: folder.appendingPathComponent("calls.csv"))
        try Data((rows.dropLast(4).joined(separator: "\n") + "\n").utf8).write(
            to: folder.appendingPathComponent("fewer.csv"))
        try Data(Self.mapping.utf8).write(to: folder.appendingPathComponent("map.jsonc"))
        func fit(_ file: String) throws -> Hotline.Outcome {
            try Hotline.run(
                ["fit", file, "--mapping", "map.jsonc", "--ledger", "releases.json"], folder: folder)
        }
        let first = try fit("calls.csv")
        #expect(first.status == 0 && !first.errors.contains("ledger"))
        let ledger = folder.appendingPathComponent("releases.json")
        let kept = try Data(contentsOf: ledger)
        let refused = try fit("fewer.csv")
        #expect(refused.status == 65)
        #expect(refused.output.isEmpty)
        #expect(refused.errors.contains("too close to those of release 1"))
        #expect(try Data(contentsOf: ledger) == kept)
        // The same figures may be shown again.
        #expect(try fit("calls.csv").status == 0)
        #expect(try Data(contentsOf: ledger) == kept)
        try Data("{}".utf8).write(to: ledger)
        #expect(try fit("calls.csv").errors.contains("no ledger of releases"))
    }

    @Test func `figures without a ledger come with a word about it, and a ledger needs files`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.records.utf8).write(to: folder.appendingPathComponent("calls.csv"))
        try Data(Self.mapping.utf8).write(to: folder.appendingPathComponent("map.jsonc"))
        let fit = ["fit", "calls.csv", "--mapping", "map.jsonc"]
        #expect(try Hotline.run(fit, folder: folder).errors.contains("--ledger"))
        #expect(try Hotline.run(fit + ["--quiet"], folder: folder).errors.isEmpty)
        let piped = try Hotline.run(
            ["fit", "-", "--mapping", "map.jsonc", "--ledger", "releases.json"], input: Self.records,
            folder: folder)
        #expect(piped.status == 65 && piped.errors.contains("name a file"))
    }

    @Test func `columns of remarks are refused, and missing files told apart`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.records.utf8).write(to: folder.appendingPathComponent("calls.csv"))
        let refused = try Hotline.run(["fit", "calls.csv", "--arrival", "start"], folder: folder)
        #expect(refused.status == 65 && refused.errors.contains("free text"))
        #expect(try Hotline.run(["fit", "none.csv"], folder: folder).status == 66)
        #expect(try Hotline.run(["fit"], folder: folder).status == 64)
    }
}
