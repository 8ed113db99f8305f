import HotlineModel
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioDefaultTests {
    private func value(_ path: String) -> String? { ScenarioDefault.all.first { $0.path == path }?.value }

    @Test func `the list gives the values that the product uses`() {
        #expect(value("calendar.zone") == "\"\(Defaults.zone)\"")
        #expect(value("calendar.start") == "\"\(Defaults.start.text)\"")
        #expect(value("callers.*.redial.attempts") == "\(Defaults.redialAttempts)")
        #expect(value("hotlines.*.others.chance") == "\(Defaults.referralChance)")
        #expect(value("hotlines.*.others.after") == "\"2m\"")
        #expect(value("hotlines.*.shortAbandon") == "\"5s\"")
        #expect(value("hotlines.*.open") == "\"always\"")
        #expect(value("hotlines.*.serves") == "{}")
        #expect(value("profiles.*.days.*") == "1")
        #expect(value("--seed") == "\(Defaults.seed)")
        #expect(value("callers.*.patience") == nil)
    }

    @Test func `nothing that is filled in is missing from the list`() throws {
        let loaded = ScenarioLoader.load(text: Array(ScenarioDefault.silentFile.utf8))
        let scenario = try #require(loaded.scenario)
        let filled = ScenarioLoader.load(text: Array(ScenarioWriter.text(of: scenario).utf8))
        #expect(filled.scenario == scenario)
        let said = Set(try #require(loaded.tree).leaves.map(\.path))
        let listed = Set(ScenarioDefault.all.map(\.path))
        for leaf in try #require(filled.tree).leaves where !said.contains(leaf.path) {
            let pattern = leaf.path.replacing("referring", with: "*").replacing("any", with: "*")
                .replacing("days.friday", with: "days.*")
            #expect(listed.contains(pattern), "\(leaf.path)")
        }
    }

    @Test func `every default has a meaning, and stands once in the list`() {
        let paths = ScenarioDefault.all.map(\.path)
        #expect(Set(paths).count == paths.count)
        #expect(ScenarioDefault.all.allSatisfy { $0.meaning.hasSuffix(".") })
    }
}
