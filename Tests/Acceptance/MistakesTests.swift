import Foundation
import Testing

@Suite struct MistakesTests {
    /// Ten different mistakes, each marked by its line.
    private static let scenario = """
        {
          "calendar": { "days": 0 },
          "callers": {
            "women": {
              "gender": "womam",
              "calls": { "perDay": -3 },
              "dials": { "line": 1 },
              "patience": { "exponential": { "mean": 240 } },
              "talk": { "lognormal": { "mean": "10m", "cv": "wide" } },
              "langauge": "arabic"
            },
            "men": { "calls": { "perHour": 1 }, "dials": { "lien": 1 }, "talk": { "constant": "10m" } }
          },
          "hotlines": {
            "line": { "lines": 2.5, "open": { "daily": "9-5 o'clock" }, "ladder": { "own": { "teams": ["team"] } } }
          },
          "teams": {
            "team": { "shifts": { "day": { "from": "25:00", "to": "17:00", "counsellors": 2 } } }
          },
        }
        """

    private func folder() throws -> URL {
        let folder = try Hotline.temporaryFolder()
        try Data(Self.scenario.utf8).write(to: folder.appendingPathComponent("mistakes.jsonc"))
        return folder
    }

    @Test(arguments: ["check", "run"])
    func `ten mistakes are listed with line and column, and nothing is simulated`(command: String) throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Hotline.run([command, "mistakes.jsonc"], folder: folder)
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        let places = [
            "2:25", "5:17", "6:28", "8:46", "9:53", "10:7", "12:52", "15:24", "15:48", "18:44",
        ]
        for place in places {
            #expect(
                run.errors.contains("mistakes.jsonc:\(place): error:"), "\(place) in:\n\(run.errors)")
        }
    }

    @Test func `a file that is not there is status 66`() throws {
        for name in ["gone.jsonc", "folder/gone", "gone"] {
            let run = try Hotline.run(["run", name])
            #expect(run.status == 66, "\(name)")
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("gone"))
        }
    }

    @Test func `an example's name that is nearly right is suggested`() throws {
        let run = try Hotline.run(["run", "two-hotline"])
        #expect(run.status == 66)
        #expect(run.errors.contains("did you mean \"two-hotlines\"?"))
    }

    @Test(
        arguments: [
            (["rnu"], "Did you mean 'run'?"), ([], "USAGE: hotline"), (["run"], "Missing expected argument"),
            (["run", "two-hotlines", "--replications", "0"], "from 1 to 10000000"),
            (["run", "two-hotlines", "--replication", "5"], "Did you mean '--replications'?"),
            (["run", "two-hotlines", "--seed", "1", "--seed-set", "default"], "cannot be given together"),
            (["run", "two-hotlines", "--tables", "cals"], "Did you mean 'calls'?"),
            (["run", "two-hotlines", "--confidence", "5"], "per cent"),
            (["run", "two-hotlines", "--format", "pdf"], "Please provide one of"),
        ])
    func `a wrong command line is status 64 with advice`(words: [String], advice: String) throws {
        let run = try Hotline.run(words)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(advice), "\(run.errors)")
    }

    @Test func `a wrong setting is placed on the command line`() throws {
        let run = try Hotline.run(["run", "two-hotlines", "--set", "hotlines.women.lnes=3"])
        #expect(run.status == 65)
        #expect(run.errors.contains("--set:1:") && run.errors.contains("did you mean \"lines\"?"))
    }

    @Test func `an output that cannot be written is found before anything is simulated`() throws {
        for path in ["/nowhere/report.txt", "/"] {
            let run = try Hotline.run(["run", "two-hotlines", "-n", "10000000", "--output", path])
            #expect(run.status == 73)
            #expect(run.errors.contains(path))
        }
    }

    @Test func `an output file holds what standard output would`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("report.txt")
        let words = ["run", "two-hotlines", "-n", "1", "--tables", "calls"]
        let plain = try Hotline.run(words)
        let written = try Hotline.run(words + ["--output", file.path])
        #expect(written.status == 0 && written.output.isEmpty)
        #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == plain.output)
    }

    @Test(arguments: [
        ["ru\u{1B}[31mn\u{202E}"], ["run", "go\u{1B}[31mne\u{202E}.json"], ["run", "gone\u{1B}\u{202E}"],
        ["run", "mistakes.jsonc", "--se\u{1B}ed\u{202E}"],
        ["run", "mistakes.jsonc", "-n", "\u{1B}1\u{202E}"],
        ["run", "two-hotlines", "--set", "calend\u{1B}ar\u{202E}=1"],
        ["run", "two-hotlines", "-o", "no\u{1B}ne\u{202E}/file"], ["merge", "gone\u{1B}\u{202E}"],
        ["fit", "gone\u{1B}\u{202E}"], ["explain", "lo\u{1B}st\u{202E}"], ["check", "keys.jsonc"],
    ])
    func `what a mistake quotes neither commands the terminal nor turns the text`(words: [String]) throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("{ \"calend\u{1B}ar\u{202E}\": 1, \"c\u{202E}allers\": {} }".utf8)
            .write(to: folder.appendingPathComponent("keys.jsonc"))
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("scenarios"),
            withDestinationURL: Hotline.package.appendingPathComponent("scenarios"))
        let run = try Hotline.run(words, folder: folder)
        #expect((64...73).contains(run.status), "\(run.errors)")
        #expect(run.errors.contains("\\u{202E}"), "\(run.errors)")
        let refused: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}"]
        for text in [run.errors, run.output] {
            #expect(!text.unicodeScalars.contains(where: refused.contains), "\(text)")
        }
    }
}
