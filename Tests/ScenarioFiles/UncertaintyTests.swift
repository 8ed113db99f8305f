import DiscreteEvents
import HotlineModel
import ScenarioFiles
import Testing

@Suite struct UncertaintyTests {
    private func load(_ uncertain: String, _ settings: [String] = []) -> LoadedScenario {
        ScenarioLoader.load(
            text: Array(SampleScenario.text.utf8), name: "t.jsonc",
            settings: [ScenarioSetting("uncertain=\(uncertain)")] + settings.map { ScenarioSetting($0) })
    }

    private func said(_ uncertain: String) -> [String] { load(uncertain).diagnostics.map(\.message) }

    @Test func `drawn numbers take the place of inputs, or multiply them`() throws {
        let loaded = load(
            """
            { volume: { inputs: 'callers.women-arabic.calls.perDay', from: 20, likely: 38, to: 60 },
              talk: { inputs: 'callers.women-arabic.talk.lognormal.mean', as: 'factor', from: '50%', to: 2 } }
            """,
            [
                "callers.women-arabic.calls={perDay:38}",
                "callers.women-arabic.talk={lognormal:{mean:'16m',cv:0.9}}",
            ])
        let scenario = try #require(loaded.scenario)
        #expect(loaded.diagnostics.isEmpty)
        #expect(scenario.uncertain.map(\.name) == ["volume", "talk"])
        let drawn = try #require(loaded.drawing([43.25, 1.5]).scenario)
        let group = try #require(drawn.callers.first { $0.name == "women-arabic" })
        #expect(group.calls.rate == .perDay(43.25, profile: "evening"))
        #expect(abs(group.talk.mean - 24 * 60) < 1e-6)
        // Nothing else has changed.
        var expected = scenario
        let place = try #require(expected.callers.firstIndex { $0.name == "women-arabic" })
        expected.callers[place].calls = group.calls
        expected.callers[place].talk = group.talk
        #expect(drawn == expected)
    }

    private static let mistakes = [
        (
            "{ u: { inputs: 'callers.women-arabi.calls.perDay', from: 1, to: 2 } }",
            "did you mean \"women-arabic\"?"
        ),
        ("{ u: { inputs: 'callers.women-arabic.calls', from: 1, to: 2 } }", "name one of the numbers in it"),
        ("{ u: { inputs: 'callers.women-arabic.gender', from: 1, to: 2 } }", "is not a number"),
        ("{ u: { inputs: 'calendar.days', from: 3, to: 9 } }", "must be a whole number"),
        (
            "{ u: { inputs: 'callers.women-arabic.redial.chance', as: 'factor', from: 0.5, to: 3 } }",
            "must be between 0 and 1"
        ),
        (
            "{ u: { inputs: 'callers.women-arabic.redial.chance', from: '5m', to: '9m' } }",
            "numbers without a unit"
        ),
        ("{ u: { inputs: 'targets.fast.serviceLevel.atLeast', from: 0.5, to: 0.9 } }", "is no input"),
        ("{ u: { inputs: 'uncertain.u.from', from: 1, to: 2 } }", "is no input"),
        (
            "{ u: { inputs: 'callers.women-arabic.redial.chance', from: 0.1, to: 0.9 }, "
                + "v: { inputs: 'callers.women-arabic.redial.chance', from: 0.1, to: 0.9 } }",
            "is uncertain twice"
        ),
        ("{ u: { inputs: 'x', from: 9, to: 2 } }", "more than \"from\""),
        ("{ u: { inputs: 'x', from: 1, to: 2, likely: 3 } }", "between \"from\" and \"to\""),
        ("{ u: { inputs: 'x', from: 1, to: '2m' } }", "same unit"),
        ("{ u: { inputs: 'x', from: 0, to: 2, confidence: 0.9 } }", "more than 0"),
        ("{ u: { inputs: 'x', from: 1, to: 2, confidence: 1 } }", "from 50% to 99.9%"),
        ("{ u: { inputs: 'x', mean: 0, cv: 0.5 } }", "more than 0"),
        ("{ u: { inputs: 'x', from: 1 } }", "needs \"to\""),
        ("{ u: { inputs: 'x', mean: 1 } }", "needs \"cv\""),
        ("{ u: { inputs: 'x' } }", "exactly one of"),
        ("{ u: { from: 1, to: 2 } }", "needs \"inputs\""),
    ]

    @Test(arguments: mistakes.indices)
    func `what means nothing is an error in a sentence, with its place`(place: Int) {
        let (uncertain, expected) = Self.mistakes[place]
        let loaded = load(uncertain, ["callers.women-arabic.redial={chance:0.5,after:'20m',attempts:4}"])
        #expect(loaded.scenario == nil)
        #expect(
            loaded.diagnostics.contains { $0.message.contains(expected) && $0.location != nil },
            "\(loaded.diagnostics.map(\.message))")
    }

    @Test func `a value outside what is possible is a warning`() {
        let loaded = load(
            "{ u: { inputs: 'callers.women-arabic.talk.lognormal.mean', from: '1h', to: '2h' } }",
            ["callers.women-arabic.talk={lognormal:{mean:'16m',cv:0.9}}"])
        #expect(loaded.scenario != nil)
        #expect(loaded.diagnostics.map(\.code) == [.beyondUncertainty])
    }

    @Test func `what is written reads back with its uncertain inputs`() throws {
        let scenario = try #require(
            load(
                "{ u: { inputs: 'callers.women-arabic.talk.lognormal.mean', mean: '20m', cv: 0.25 } }",
                ["callers.women-arabic.talk={lognormal:{mean:'16m',cv:0.9}}"]
            ).scenario)
        let again = ScenarioLoader.load(
            text: Array(ScenarioWriter.text(of: scenario).utf8), name: "again.json", settings: [])
        #expect(again.scenario?.uncertain == scenario.uncertain)
        #expect(!scenario.uncertain.isEmpty)
    }
}
