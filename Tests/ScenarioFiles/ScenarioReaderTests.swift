import HotlineModel
import ScenarioFiles
import Testing

@Suite struct ScenarioReaderTests {
    private func read(_ text: String) -> (scenario: Scenario?, found: [Diagnostic]) {
        let (scenario, bag) = ScenarioReader.read(SourceText(name: "t.jsonc", bytes: Array(text.utf8)))
        return (scenario, bag.all)
    }

    private static let sound = """
        {
          "title": { "en": "Two hotlines", "ar": "خطّان ساخنان" },
          "calendar": { "start": "2026-11-01", "days": 7, "weekend": ["friday", "saturday"] },
          "profiles": { "evening": { "hours": [2,1,1,1,1,1,2,3,5,6,6,6,6,6,6,6,6,7,8,8,7,6,4,3], "days": { "weekend": 0.8, "friday": 0.7 } } },
          "callers": {
            "women": {
              "gender": "woman", "language": "arabic", "urgency": "high",
              "calls": { "perDay": { "value": 38, "basis": "fact:ncw-calls" }, "profile": "evening", "dayVariation": 0.2 },
              "dials": { "women": 0.8, "rights": "20%" },
              "patience": { "exponential": { "mean": "6m" } }, "talk": { "lognormal": { "mean": "17m", "cv": 0.9 } },
              "redial": { "chance": { "abandoned": 0.5, "blocked": "70%" }, "after": "20m", "attempts": 3 }
            }
          },
          "hotlines": {
            "women": {
              "number": "15115", "lines": 8, "serves": { "gender": ["woman", "girl"] }, "others": { "transfer": "rights" },
              "ladder": { "own": { "teams": "women-counsellors" }, "help": { "after": "60s", "teams": ["rights-counsellors"], "keepIdle": 1 } }
            },
            "rights": { "open": { "weekdays": "09:00-15:00", "thursday": ["09:00-12:00", "13:00-15:00"] }, "ladder": { "own": { "teams": ["rights-counsellors"] } } }
          },
          "teams": {
            "women-counsellors": { "languages": ["arabic"], "pace": { "usual": 1.1, "trafficking": 1.3 }, "wrapUp": "8m",
              "shifts": { "night": { "from": "22:00", "to": "08:00", "days": "weekdays", "counsellors": 2 } } },
            "rights-counsellors": { "counsellors": { "every": "1h", "counts": [1, 2] } }
          }
        }
        """

    @Test func `a sound scenario is read in full`() throws {
        let (read, found) = read(Self.sound)
        #expect(found.map(\.text) == [])
        let scenario = try #require(read)
        #expect(scenario.title.arabic == "خطّان ساخنان")
        #expect(scenario.profiles[0].days[.friday]?.weight == 0.7)
        #expect(scenario.profiles[0].days[.saturday]?.weight == 0.8)
        let women = scenario.callers[0]
        #expect(women.priority == 2)
        #expect(women.calls == CallVolume(rate: .perDay(38, profile: "evening"), dayVariation: 0.2))
        #expect(women.dials.map(\.share) == [0.8, 0.2])
        #expect(women.redial?.chances == [.abandoned: 0.5, .blocked: 0.7])
        #expect(
            scenario.citations == [Citation(path: "callers.women.calls.perDay", basis: ["fact:ncw-calls"])])
        #expect(scenario.hotlines[0].others == .transfer(to: "rights"))
        #expect(scenario.hotlines[0].ladder.map(\.afterSeconds) == [0, 60])
        #expect(scenario.hotlines[1].open.hoursPerWeek == 29)
        guard case .shifts(let shifts) = scenario.teams[0].staffing else {
            Issue.record("no shifts")
            return
        }
        #expect(shifts[0].passesMidnight && shifts[0].days.count == 5)
        #expect(scenario.teams[1].staffing == .intervals(seconds: 3_600, counts: [1, 2]))
    }

    @Test func `ten different mistakes are told at once, each with its place`() {
        var text = Self.sound
        for (good, bad) in [
            (#""2026-11-01""#, #""2026-02-30""#), (#""days": 7"#, #""days": 7.5"#),
            (#""gender": "woman""#, #""gender": "women""#),
            (#""langauge"#, #""langauge"#), (#""language": "arabic""#, #""langauge": "arabic""#),
            (#""20%""#, "0.3"),
            (#""mean": "6m""#, #""mean": 6"#), (#""lines": 8"#, #""lines": -8"#),
            (#""after": "60s""#, #""after": "sixty""#),
            (#""wrapUp": "8m""#, #""wrapUp": [8]"#), (#""from": "22:00""#, #""from": "22""#),
            (#""09:00-15:00""#, #""nine to three""#),
        ] { text = text.replacing(good, with: bad) }
        let (scenario, found) = read(text)
        #expect(scenario == nil)
        #expect(found.count == 11)
        #expect(found.allSatisfy { ($0.location?.line ?? 0) > 0 && ($0.location?.column ?? 0) > 0 })
        #expect(found.contains { $0.message.contains("did you mean \"language\"?") })
    }

    @Test(arguments: [
        "{}", "[]", "1", "{\"callers\": 3}", "{\"callers\": {\"a b\": {}}}",
        "{\"teams\":{\"x\":{\"counsellors\":1,\"shifts\":{}}}}",
    ])
    func `what is no scenario is refused`(text: String) {
        let (scenario, found) = read(text)
        #expect(scenario == nil)
        #expect(!found.isEmpty)
    }
}
