import DiscreteEvents
import HotlineModel
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioWriterTests {
    private func read(_ text: String) throws -> Scenario {
        let loaded = ScenarioLoader.load(text: Array(text.utf8), name: "t.json")
        #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
        return try #require(loaded.scenario)
    }

    /// Says whatever the sample leaves out.
    private static let rich = """
        {
          "title": { "en": "A \\"rich\\" one\\n", "ar": "مشهد" }, "question": { "en": "Why?" },
          "calendar": { "zone": "UTC", "start": "2027-02-28", "length": "36.5h", "weekend": ["sunday"], "warmUp": "90m",
            "end": "drain" },
          "profiles": {
            "flat": { "hours": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1.5],
              "days": { "weekdays": { "value": 0.9, "basis": ["fact:a", "assumption:b"] },
                        "sunday": { "weight": 0.7, "hours": [0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0] } } }
          },
          "callers": {
            "a": { "gender": "boy", "priority": -3, "calls": { "perHour": 2.5 }, "dials": { "h": 1 }, "patience": "9m",
              "talk": "3m",
              "redial": { "chance": "50%", "after": "20m" } },
            "b": { "urgency": "critical", "calls": { "expected": { "every": "90s", "counts": [1, 2.5, 0] } },
              "dials": { "g": "30%", "h": 0.7 }, "patience": { "withZero": { "share": 0.1, "otherwise": "4m" } },
              "talk": { "value": { "lognormal": { "mean": { "value": "17m", "basis": "fact:talk" }, "cv": 0.9 } },
                        "basis": "assumption:shape" },
              "redial": { "chance": { "abandoned": { "value": 0.5, "basis": "fact:r" }, "blocked": 0.5, "closed": 0.5 },
                "after": { "shifted": { "by": "1m", "of": { "exponential": { "mean": "0.1s" } } } }, "attempts": 9 } },
            "c": { "need": "n", "calls": { "perDay": 1, "profile": "flat" }, "dials": { "g": 1 }, "talk": "1m",
              "redial": { "chance": { "closed": 0.25 }, "after": "1d2h3m4s" } }
          },
          "campaigns": { "national": { "from": "2027-02-28", "days": 1, "reach": { "value": 1000, "basis": "fact:reach" },
            "callsPerMillion": 60, "halfLife": "1d", "callers": { "a": 1 } } },
          "sessions": { "school": { "on": "2027-02-28", "at": "11:30", "participants": { "value": 20, "basis": "fact:school" },
            "callsPerHundred": 5, "delay": "1h", "halfLife": "1d", "callers": { "b": 0.5, "c": 0.5 }, "cost": 70 } },
          "hotlines": {
            "g": { "operator": { "en": "Council" }, "number": "16021", "lines": 4,
              "open": { "daily": "09:00-15:00", "friday": "closed", "saturday": ["22:00-02:00", "09:00-10:30"] },
              "serves": { "gender": "boy", "language": [], "need": ["n"], "callers": ["b", "c"] },
              "others": { "refer": "h", "chance": "40%", "after": { "uniform": { "from": "1m", "to": "2m" } } },
              "priority": 2, "shortAbandon": "3s", "serviceLevelWithin": "15s",
              "ladder": { "z": { "after": "20s", "teams": ["t", "s"], "keepIdle": 1 }, "a": { "teams": "t" } } },
            "h": { "open": {}, "others": { "transfer": "g" }, "ladder": {} }
          },
          "teams": {
            "t": { "languages": "arabic", "needs": ["n"], "gender": "woman",
              "pace": { "usual": { "value": 1.2, "basis": "fact:p" }, "n": 0.9 },
              "wrapUp": { "gamma": { "mean": "8m", "cv": 0.7 } },
              "shifts": { "night": { "from": "22:00", "to": "08:00", "days": "weekend",
                "counsellors": { "value": 3, "basis": "fact:s" } } } },
            "s": { "pace": { "value": 1.1, "basis": "assumption:q" }, "counsellors": { "every": "1h", "counts": [1, 0] } },
            "u": { "pace": { "usual": { "value": 1, "basis": "fact:one" } }, "counsellors": 2 }
          },
          "targets": {
            "x": { "hotline": "g", "serviceLevel": { "within": "15s", "atLeast": "80%" } },
            "y": { "team": "t", "occupancy": { "atMost": 0.85 } }, "z": { "gender": "boy", "waitP95": { "atMost": "2m" } },
            "w": { "meanWait": { "atMost": "1.5m" } }, "v": { "callers": "a", "lostCallers": { "atMost": 0 } }
          }
        }
        """

    @Test func `what is written reads back as the same scenario`() throws {
        for text in [SampleScenario.text, Self.rich] {
            let scenario = try read(text)
            let written = ScenarioWriter.text(of: scenario)
            var again = try read(written)
            if text == Self.rich {
                // A basis given for the weekdays is written for each day.
                let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
                #expect(
                    again.citations.filter { $0.path.hasPrefix("profiles.flat.days.") }.count >= days.count)
                again.citations = scenario.citations
            }
            #expect(again == scenario)
            #expect(ScenarioWriter.text(of: try read(written)) == written)
        }
    }

    @Test func `bases keep their places`() throws {
        let text = Self.rich.replacing(
            #""weekdays": { "value": 0.9, "basis": ["fact:a", "assumption:b"] }"#,
            with: #""monday": { "value": 0.9, "basis": ["fact:a", "assumption:b"] }"#)
        let scenario = try read(text)
        #expect(scenario.citations.count == 10)
        #expect(try read(ScenarioWriter.text(of: scenario)).citations == scenario.citations)
    }

    @Test func `a scenario is written as a planner would`() throws {
        let scenario = try read(
            """
            { "callers": { "all": { "calls": { "perDay": 20 }, "dials": { "line": 1 }, "patience": "5m",
                "talk": { "gamma": { "mean": "10m", "cv": 0.8 } } } },
              "hotlines": { "line": { "ladder": { "first": { "teams": "team" } } } },
              "teams": { "team": { "counsellors": 2 } } }
            """)
        #expect(
            ScenarioWriter.text(of: scenario) == """
                {
                  "title": { "en": "Untitled scenario", "ar": "سيناريو بلا عنوان" },
                  "calendar": {
                    "zone": "Africa/Cairo",
                    "start": "2026-11-01",
                    "days": 28,
                    "weekend": ["friday", "saturday"],
                    "warmUp": "0s",
                    "end": "cut"
                  },
                  "callers": {
                    "all": {
                      "urgency": "normal",
                      "priority": 1,
                      "calls": { "perDay": 20, "dayVariation": 0 },
                      "dials": { "line": 1 },
                      "patience": "5m",
                      "talk": { "gamma": { "mean": "10m", "cv": 0.8 } }
                    }
                  },
                  "hotlines": {
                    "line": {
                      "open": "always",
                      "serves": {},
                      "others": "decline",
                      "priority": 0,
                      "shortAbandon": "5s",
                      "serviceLevelWithin": "20s",
                      "ladder": { "first": { "after": "0s", "teams": ["team"], "keepIdle": 0 } }
                    }
                  },
                  "teams": { "team": { "pace": 1, "counsellors": 2 } }
                }

                """)
    }

    @Test(arguments: [
        (0.0, "0s"), (45, "45s"), (60, "1m"), (5_400, "1h30m"), (93_784, "1d2h3m4s"), (0.5, "0.5s"),
        (1e-7, "0.0000001s"),
        (1.5e-9, "0.0000000015s"), (90.25, "90.25s"), (1e17, "100000000000000000s"),
        (1.25e20, "125000000000000000000s"),
    ])
    func `durations are written with their units and read back`(seconds: Double, text: String) {
        #expect(Quantities.text(seconds: seconds) == text)
        #expect(Quantities.seconds(text) == seconds)
    }

    @Test func `any distribution reads back bit for bit, by mean and cv where it can be`() throws {
        var state: UInt64 = 3
        func random() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 11) + 0.5) / 9_007_199_254_740_992
        }
        var named = 0
        var total = 0
        for _ in 0..<60 {
            let mean = 10_000 * random() * random()
            let cv = 0.2 + 2 * random()
            let other = Distribution.exponential(try Exponential(mean: mean * 3))
            let shapes: [Distribution] = [
                .constant(Constant(mean)), other, .lognormal(try Lognormal(mean: mean, cv: cv)),
                .gamma(try Gamma(mean: mean, cv: cv)), .gamma(try Gamma(mean: mean, phases: 3)),
                try .hyperexponential(mean: mean, cv: 1 + cv), .uniform(from: mean, to: mean * 2),
                .triangular(from: mean, mode: mean * 1.5, to: mean * 2), .shifted(by: mean, other),
                try .withZero(share: random(), otherwise: other),
                .mixture(
                    try Mixture([other, .seconds(mean), other], weights: [random(), random(), random()])),
                try .empirical([mean, 3, 4]),
                try .empirical([mean, 3, 4], weights: [random(), 2, random()]),
            ]
            for shape in shapes {
                let node = DistributionWriter.node(shape)
                #expect(try reread(node) == shape, "\(shape)")
                switch shape {
                case .lognormal, .gamma:
                    total += 1
                    let text = CanonicalJSON.text(of: node)
                    named += text.contains("cv") || text.contains("phases") ? 1 : 0
                default: break
                }
            }
        }
        // Arbitrary parameters may have no mean and cv that give them; nearly all do.
        #expect(Double(named) >= 0.9 * Double(total))
    }

    @Test func `parameters of a planner's kind are written as they were`() throws {
        for mean in ["17m", "45s", "8m", "2h", "6d", "37.5s"] {
            for cv in ["0.7", "0.9", "1.35", "2"] {
                for shape in ["lognormal", "gamma", "weibull"] {
                    let seconds = try #require(Quantities.seconds(mean))
                    let text =
                        "{\"\(shape)\":{\"mean\":\"\(Quantities.text(seconds: seconds))\",\"cv\":\(cv)}}"
                    let distribution = try #require(try decode(text))
                    #expect(CanonicalJSON.text(of: DistributionWriter.node(distribution)) == text)
                }
            }
        }
    }

    @Test func `a Weibull distribution reads back bit for bit`() throws {
        for shape in [0.6, 1.1, 2.345_678_9] {
            let weibull = Distribution.weibull(try Weibull(shape: shape, scale: 123.456))
            #expect(try reread(DistributionWriter.node(weibull)) == weibull)
        }
    }

    private func reread(_ node: JSONSyntax) throws -> Distribution? {
        try decode(CanonicalJSON.text(of: node))
    }

    private func decode(_ text: String) throws -> Distribution? {
        var bag = DiagnosticBag()
        let node = try #require(JSONReader.read(SourceText(name: "t", bytes: Array(text.utf8)), into: &bag))
        var decoder = ScenarioDecoder(bag: bag)
        let distribution = decoder.distribution(node, path: "talk")
        #expect(decoder.bag.all.map(\.text) == [])
        return distribution
    }
}
