import HotlineModel
import ScenarioFiles
import Testing

@Suite struct ScenarioSettingTests {
    private func load(_ settings: [String], text: String = SampleScenario.text) -> LoadedScenario {
        ScenarioLoader.load(
            text: Array(text.utf8), name: "t.jsonc", settings: settings.map { ScenarioSetting($0) })
    }

    private func value(_ path: String, _ loaded: LoadedScenario) -> String? {
        loaded.tree?.leaves.first { $0.path == path }?.value
    }

    @Test(arguments: [
        ("teams.women-counsellors.shifts.night.counsellors", "3", "3"),
        ("callers.women-arabic.calls.perDay", "45.50", "45.5"),
        ("callers.women-arabic.talk.lognormal.mean", "18m", "\"18m\""),
        ("callers.women-arabic.redial.chance.abandoned", "8%", "\"8%\""),
        ("teams.women-counsellors.shifts.day.from", "16:00", "\"16:00\""),
        ("calendar.start", "2026-12-01", "\"2026-12-01\""),
        ("calendar.weekend", "['friday']", "[\"friday\"]"),
        ("calendar.weekend.1", "sunday", nil),
        ("title.en", "One more at night, = better", "\"One more at night, = better\""),
        ("title", "\"Quoted\"", "\"Quoted\""),
        ("hotlines.women.number", "016000", "\"016000\""),
        ("hotlines.women.number", "16000", "\"16000\""),
        ("hotlines.rights.open", "always", "\"always\""),
        ("hotlines.women.ladder.help.teams.0", "women-counsellors", nil),
        ("teams.rights-counsellors.wrapUp", "{lognormal: {mean: '8m', cv: .6}}", nil),
    ])
    func `a setting changes one value`(path: String, text: String, expected: String?) {
        let loaded = load(["\(path)=\(text)"])
        #expect(loaded.diagnostics.map(\.text) == [])
        if let expected { #expect(value(path, loaded) == expected) }
    }

    @Test func `settings are applied in their order, lists by place, objects merged, null removes`() throws {
        let loaded = load([
            "calendar.days=3", "calendar.days=4", "calendar.weekend.1=sunday",
            #"teams.women-counsellors.shifts={"night":{"counsellors":5},"day":null}"#, "question=null",
            "callers.women-arabic.calls.perDay=50", "targets.waits={waitP90:{atMost:'3m'},hotline:'rights'}",
        ])
        #expect(loaded.diagnostics.map(\.text) == [])
        let scenario = try #require(loaded.scenario)
        #expect(scenario.calendar.length == .days(4))
        #expect(scenario.calendar.weekend == [.friday, .sunday])
        #expect(scenario.question == nil)
        // The new number does not rest on the fact that the old one rested on.
        #expect(scenario.citations.isEmpty)
        #expect(scenario.targets.last?.measure == .waitPercentile(90))
        guard case .shifts(let shifts) = scenario.teams[0].staffing else {
            Issue.record("no shifts")
            return
        }
        #expect(shifts.map(\.counsellors) == [5])
    }

    @Test(arguments: [
        (
            "teams.women-counselors.shifts.night.counsellors=3",
            "--set:1:7: teams has no \"women-counselors\"; did you mean \"women-counsellors\"?"
        ),
        (
            "teams.women-counsellors.shifts.evening.counsellors=3",
            "--set:1:32: teams.women-counsellors.shifts has no \"evening\"; it has day, night"
        ),
        (
            "teams.women-counsellors.languges=arabic",
            "--set:1:25: unknown key \"languges\" in teams.women-counsellors; did you mean \"languages\"?"
        ),
        ("calender.days=3", "--set:1:1: unknown key \"calender\"; did you mean \"calendar\"?"),
        ("calendar.days=many", "--set:1:15: calendar.days must be a whole number, not a text"),
        ("calendar.days=", "--set:1:14: the value is missing; null removes what is there"),
        ("calendar.days", "--set:1:1: \"calendar.days\" sets nothing; write PATH=VALUE"),
        ("=3", "--set:1:1: \"=3\" sets nothing; write PATH=VALUE"),
        ("", "--set:1:1: \"\" sets nothing; write PATH=VALUE"),
        ("calendar..days=3", "--set:1:10: a part of this path is empty"),
        ("calendar.weekend.7=sunday", "--set:1:18: calendar.weekend is a list; its parts are 0 to 1"),
        ("calendar.dys=null", "--set:1:10: unknown key \"dys\" in calendar; did you mean \"days\"?"),
        ("targets.fats=null", "--set:1:9: there is no targets.fats to remove; did you mean \"fast\"?"),
        (
            "title={\"en\":}",
            "--set:1:13: \"}\" is neither a number nor true, false or null; texts need double quotes"
        ),
        (
            "callers.men-tigrinya.dials={rigths:1,rights:null}",
            "--set:1:29: there is no hotline \"rigths\"; did you mean \"rights\"?"
        ),
        (
            "callers.men-tigrinya.talk=15",
            "--set:1:27: callers.men-tigrinya.talk needs a unit: write \"15s\", \"15m\" or \"15h\""
        ),
    ])
    func `a setting that means nothing is told like a mistake in a file`(setting: String, sentence: String) {
        let found = load([setting]).diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0.source.name):\($0.line):\($0.column): " } ?? ""
            return place + diagnostic.message
        }
        #expect(found.first == sentence)
    }

    @Test func `every setting has its own line, and all are told at once`() {
        let loaded = load(["calendar.days=3", "calendar.dayz=3", "titel=x"])
        #expect(loaded.scenario == nil)
        #expect(loaded.diagnostics.map { $0.location?.line } == [2, 3])
        #expect(
            loaded.diagnostics.first?.text == """
                --set:2:10: error: unknown key "dayz" in calendar; did you mean "days"? [unknown-key]
                  2 | calendar.dayz=3
                    |          ^~~~
                """)
    }

    @Test func `a loaded scenario can be varied again and again`() throws {
        let base = load([])
        let counts = (1...3).map { count -> Int? in
            let varied = base.applying(
                [ScenarioSetting(path: "teams.rights-counsellors.counsellors", value: "\(count)")],
                named: "--vary")
            #expect(varied.sha256 != base.sha256 || count == 3)
            guard case .always(let counsellors)? = varied.scenario?.teams.last?.staffing else { return nil }
            return counsellors
        }
        #expect(counts == [1, 2, 3])
        let wrong = base.applying([ScenarioSetting("teams.rights=1")], named: "--vary")
        #expect(wrong.diagnostics.first?.location?.source.name == "--vary")
    }

    @Test func `very long and deep settings are refused, not a crash`() {
        let deep = String(repeating: "a.", count: 100_000) + "a=1"
        #expect(load([deep]).diagnostics.map(\.code) == [.syntax])
        let nested = "title=" + String(repeating: "[", count: 100_000)
        #expect(!load([nested]).diagnostics.isEmpty)
    }
}
