import HotlineModel
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioDefaultTests {
    private func value(_ path: String) -> String? { ScenarioDefault.all.first { $0.path == path }?.value }

    /// A file that says no more than it must.
    private static let silentFile = """
        {
          "profiles": { "any": { "hours": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1], "days": { "friday": {} } } },
          "callers": { "any": { "calls": { "perDay": 1 }, "dials": { "any": 1 }, "talk": "1m",
            "redial": { "chance": 1, "after": "1m" } } },
          "hotlines": {
            "any": { "greeting": { "time": "9s" }, "callback": {}, "ladder": { "any": { "teams": "any" } } },
            "referring": { "others": { "refer": "any" }, "ladder": {} } },
          "teams": { "any": { "shifts": { "any": { "from": "08:00", "to": "16:00", "counsellors": 1,
            "breaks": { "any": { "at": "12:00", "length": "30m" } } } } } },
          "interpreters": { "any": { "languages": "any", "interpreters": 1 } },
          "services": { "any": { "stay": "30d" } },
          "periods": { "any": { "from": "2026-11-01", "to": "2026-11-02" } },
          "campaigns": { "any": { "from": "2026-11-01", "days": 1, "reach": 1, "callsPerMillion": 1, "halfLife": "1d",
            "callers": { "any": 1 } } },
          "surges": { "any": { "from": "2026-11-01", "factor": 2, "lasts": "1d" } },
          "costs": {}
        }
        """

    @Test func `the list gives the values that the product uses`() {
        #expect(value("calendar.zone") == "\"\(Defaults.zone)\"")
        #expect(value("calendar.start") == "\"\(Defaults.start.text)\"")
        #expect(value("callers.*.redial.attempts") == "\(Defaults.redialAttempts)")
        #expect(value("hotlines.*.others.chance") == "\(Defaults.referralChance)")
        #expect(value("hotlines.*.others.after") == "\"2m\"")
        #expect(value("hotlines.*.shortAbandon") == "\"5s\"")
        #expect(value("hotlines.*.open") == "\"always\"")
        #expect(value("hotlines.*.serves") == "{}")
        #expect(value("profiles.*.days.*.weight") == "1")
        #expect(value("--seed") == "\(Defaults.seed)")
        #expect(value("callers.*.patience") == nil)
    }

    @Test func `nothing that is filled in is missing from the list`() throws {
        let loaded = ScenarioLoader.load(text: Array(Self.silentFile.utf8))
        let scenario = try #require(loaded.scenario)
        let filled = ScenarioLoader.load(text: Array(ScenarioWriter.text(of: scenario).utf8))
        #expect(filled.scenario == scenario)
        let said = Set(try #require(loaded.tree).leaves.map(\.path))
        let listed = Set(ScenarioDefault.all.map(\.path))
        for leaf in try #require(filled.tree).leaves where !said.contains(leaf.path) {
            let pattern = leaf.path.replacing("referring", with: "*").replacing("any", with: "*")
                .replacing("days.friday", with: "days.*.weight")
            let isTitle = pattern.hasPrefix("title.")
            #expect(listed.contains(isTitle ? "title" : pattern), "\(leaf.path)")
        }
    }

    @Test func `every default has a meaning, and stands once in the list`() {
        let paths = ScenarioDefault.all.map(\.path)
        #expect(Set(paths).count == paths.count)
        #expect(ScenarioDefault.all.allSatisfy { $0.meaning.hasSuffix(".") })
    }
}
