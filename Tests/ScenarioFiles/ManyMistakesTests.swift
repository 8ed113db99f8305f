import ScenarioFiles
import Testing

@Suite struct ManyMistakesTests {
    /// One file with mistakes of its text, its values and its meaning.
    private static let text = """
        {
          "calendar": { "start": "2026-11-01", "day": 7 },
          "callers": {
            "women": {
              "calls": { "perDay": NaN }, "dials": { "women": 0.8, "rights": 0.3 },
              "patience": 240, "talk": "15m"
            },
            "girls": { "calls": { "perDay": -4 }, "dials": { "women": 1 }, "talk": "15m", "talk": "16m" },
            "men": { "calls": { "perHour": 20 }, "dials": { "rights": 1 }, "talk": "15m" },
            "oromo": { "language": "oromo", "calls": { "perDay": 2 }, "dials": { "rigths": 1 }, "talk": "15m", "patience": "5m" },
            "tigrinya": { "language": "tigrinya", "calls": { "perDay": 2 }, "dials": { "rights": 1 }, "talk": "15m" }
          },
          "hotlines": {
            "women": { "ladder": { "own": { "teams": "women-counsellors" } } },
            "rights": { "ladder": { "own": { "teams": "rights-counsellors" } } },
            "old": { "ladder": { "own": { "teams": "rights-counsellors" } } }
          },
          "teams": {
            "women-counsellors": { "shifts": { "night": { "from": "22", "to": "08:00", "counsellors": 2 } } },
            "rights-counsellors": { "languages": ["arabic"], "counsellors": 2 },
            "spare": { "counsellors": 1 }
          }
        }
        """

    @Test func `all mistakes of a file are told at once, each once, in the order of the file`() throws {
        try TemporaryFolder.with(["many.jsonc": Self.text]) { folder in
            let loaded = ScenarioLoader.load(path: "\(folder)/many.jsonc")
            #expect(loaded.scenario == nil)
            let told = loaded.diagnostics.map { diagnostic in
                let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
                return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)"
            }
            #expect(
                told == [
                    "2:40 error unknown-key",
                    "5:28 error syntax",
                    "5:44 error share-sum",
                    "6:19 error wrong-unit",
                    "8:37 error out-of-range",
                    "8:83 error duplicate-key",
                    "9:5 warning overload",
                    "10:74 error unknown-name",
                    "11:5 error never-answered",
                    "16:5 warning unreachable-hotline",
                    "19:59 error out-of-range",
                    "21:5 warning unassigned-team",
                ])
        }
    }

    @Test func `a mistake in the text does not make names look unknown`() {
        // A key without quotes and colon: what belongs to it is passed over.
        let text = Self.text.replacing("\"rights\": { \"ladder\"", with: "rights { \"ladder\"")
        let loaded = ScenarioLoader.load(text: Array(text.utf8))
        #expect(loaded.diagnostics.contains { $0.code == .syntax })
        #expect(!loaded.diagnostics.contains { $0.code == .unknownName || $0.code == .missingKey })
    }

    @Test func `more mistakes than anybody reads are counted`() {
        let keys = (0..<1_000).map { "\"key\($0)\": 1" }.joined(separator: ",\n")
        let loaded = ScenarioLoader.load(text: Array("{\(keys)}".utf8))
        #expect(loaded.diagnostics.count == 200)
        #expect(loaded.scenario == nil)
    }

    @Test func `warnings never crowd out an error`() {
        let teams = (0..<300).map { "\"t\($0)\": { \"counsellors\": 1 }" }.joined(separator: ",\n")
        let text = """
            { "callers": { "c": { "calls": { "perDay": 1 }, "dials": { "nowhere": 1 }, "talk": "1m" } },
              "hotlines": { "h": { "ladder": {} } }, "teams": { \(teams) } }
            """
        let loaded = ScenarioLoader.load(text: Array(text.utf8))
        #expect(loaded.diagnostics.filter { $0.severity == .warning }.count == 200)
        #expect(loaded.omittedDiagnostics == 101)
        #expect(loaded.diagnostics.contains { $0.code == .unknownName })
        #expect(loaded.scenario == nil)
    }
}
