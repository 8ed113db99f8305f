import DiscreteEvents
import HotlineModel
import QueueingTheory
import Testing

@testable import Planning

@Suite struct StaffExperimentTests {
    /// Twelve calls an hour of twenty minutes, callers who wait three minutes: one team, day and night alike.
    private func stationary(_ target: Target) throws -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(length: .days(4), warmUpSeconds: 14_400),
            callers: [
                CallerGroup(
                    name: "all", gender: .woman, language: "arabic",
                    calls: CallVolume(rate: .perDay(288, profile: nil)),
                    dials: [DialShare(hotline: "line", share: 1)],
                    patience: .exponential(try Exponential(mean: 180)),
                    talk: .exponential(try Exponential(mean: 1_200)),
                    redial: Redial(chance: 0, after: .constant(Constant(60)), attempts: 1))
            ],
            hotlines: [
                Hotline(
                    name: "line", ladder: [Rung(name: "own", teams: ["team"])], shortAbandonSeconds: 0,
                    serviceLevelSeconds: 60)
            ],
            teams: [Team(name: "team", staffing: .always(2))], targets: [target])
    }

    private static let cases: [(Target.Measure, Target.Bound)] = [
        (.serviceLevel(withinSeconds: 60), .atLeast(0.82)), (.abandonmentRate, .atMost(0.065)),
        (.meanWait, .atMost(38)),
    ]

    @Test(arguments: [0, 1, 2])
    func `one team in a steady state gets the optimum of Erlang A`(place: Int) throws {
        let (measure, bound) = Self.cases[place]
        let target = Target(name: "t", measure: measure, scope: .hotline("line"), bound: bound)
        let result = try #require(
            try StaffExperiment(
                stationary(target), ExperimentSettings(replications: 12), within: StaffLimits()
            ).run())
        let optimum = (1...20).first { servers in
            guard
                let queue = ManyServerQueue(
                    arrivalRate: 12.0 / 3_600, serviceRate: 1 / 1_200, abandonmentRate: 1 / 180,
                    servers: servers)
            else { return false }
            switch (measure, bound) {
            case (.serviceLevel(let seconds), .atLeast(let least)):
                return queue.serviceLevel(within: seconds) >= least
            case (.abandonmentRate, .atMost(let most)): return queue.abandonment <= most
            case (.meanWait, .atMost(let most)): return queue.meanWait <= most
            default: return false
            }
        }
        #expect(result.answer?.counts == [try #require(optimum)])
        #expect(result.erlang?.counts == result.answer?.counts)
        #expect(result.isFeasible && result.confirmation?.isMet == true)
        #expect(result.neighbours.map(\.evidence.isMet) == [false])
    }

    private func twoTeams() throws -> Scenario {
        var scenario = try SmallScenarios.twoHotlines()
        scenario.teams[0].costPerHour = 90
        scenario.teams[1].costPerHour = 70
        // Both teams help the women's line, so that either can make up for the other.
        scenario.hotlines[0].lines = 8
        scenario.hotlines[1].lines = 8
        scenario.hotlines[0].ladder = [
            Rung(name: "own", teams: ["women-team"]),
            Rung(name: "help", afterSeconds: 30, teams: ["rights-team"]),
        ]
        scenario.targets = [
            Target(
                name: "fast", measure: .serviceLevel(withinSeconds: 60), scope: .hotline("women"),
                bound: .atLeast(0.6)),
            Target(name: "found", measure: .lostCallers, scope: .gender(.woman), bound: .atMost(0.25)),
        ]
        return scenario
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `two teams get the plan of a brute-force enumeration by the same simulation`(seed: UInt64) throws {
        let scenario = try twoTeams()
        let settings = ExperimentSettings(seed: seed, replications: 12)
        let result = try #require(
            try StaffExperiment(scenario, settings, within: StaffLimits(atMost: [.init(4)])).run())
        let posts = try StaffPost.all(of: scenario)
        var fresh = settings
        fresh.seed = result.freshSeed
        var judge = PlanJudge(scenario, posts, settings, stop: { false }, progress: { _ in })
        var again = PlanJudge(scenario, posts, fresh, stop: { false }, progress: { _ in })
        var passing: [[Int]] = []
        for women in 0...4 {
            for rights in 0...4 where try judge.judge([women, rights]).isMet {
                if try again.judge([women, rights]).isMet { passing.append([women, rights]) }
            }
        }
        let best = passing.min { PlanPrice($0, at: posts) < PlanPrice($1, at: posts) }
        #expect(best != nil)
        #expect(result.answer?.counts == best)
        #expect(result.plans < 25)
    }

    @Test func `threads change nothing`() throws {
        let one = try StaffExperiment(
            twoTeams(), ExperimentSettings(replications: 8, threads: 1),
            within: StaffLimits(atMost: [.init(3)])
        ).run()
        let three = try StaffExperiment(
            twoTeams(), ExperimentSettings(replications: 8, threads: 3),
            within: StaffLimits(atMost: [.init(3)])
        ).run()
        #expect(one?.answer?.counts == three?.answer?.counts)
        #expect(one?.plans == three?.plans)
        #expect(
            one?.most.verdicts.map(\.estimate.value) == three?.most.verdicts.map(\.estimate.value))
    }

    @Test func `a target out of reach is named, and the others are met`() throws {
        var scenario = try twoTeams()
        scenario.targets.append(
            Target(name: "all", measure: .lostCallers, scope: .gender(.man), bound: .atMost(0.0001)))
        let result = try #require(
            try StaffExperiment(
                scenario, ExperimentSettings(replications: 8), within: StaffLimits(atMost: [.init(4)])
            ).run())
        #expect(!result.isFeasible)
        #expect(result.outOfReach.map(\.target.name) == ["all"])
        #expect(try #require(result.answer).verdicts.map(\.target.name) == ["fast", "found"])
        #expect(result.answer?.isMet == true)
        #expect(result.nearest != nil)
    }

    @Test func `a budget that is too small is said to be, with the nearest plan within it`() throws {
        let limits = StaffLimits(atMost: [.init(4)], budget: 24 * 100)
        let result = try #require(
            try StaffExperiment(twoTeams(), ExperimentSettings(replications: 8), within: limits).run())
        #expect(!result.isWithinBudget && !result.isFeasible)
        #expect(result.answer?.isMet == true)
        #expect(try #require(result.nearest).wages <= 24 * 100)
    }

    @Test func `limits bind`() throws {
        let limits = StaffLimits(atLeast: [.init(2, at: "women-team")], atMost: [.init(4)])
        let result = try #require(
            try StaffExperiment(twoTeams(), ExperimentSettings(replications: 8), within: limits).run())
        #expect(try #require(result.answer).counts[0] >= 2)
        #expect(result.ranges == [2...4, 0...4])
    }

    @Test func `what cannot be searched is refused in a sentence`() throws {
        let scenario = try twoTeams()
        var aimless = scenario
        aimless.targets = []
        #expect(throws: ExperimentError.self) { try StaffExperiment(aimless, ExperimentSettings()) }
        for limits in [
            StaffLimits(atMost: [.init(1, at: "nobody")]),
            StaffLimits(atLeast: [.init(3)], atMost: [.init(2)]),
        ] {
            #expect(throws: ExperimentError.self) {
                try StaffExperiment(scenario, ExperimentSettings(), within: limits)
            }
        }
    }

    private static let hopeless: [(Target.Measure, Target.Bound)] = [
        (.occupancy, .atLeast(0.5)), (.utilisation, .atLeast(0.5)), (.load, .atLeast(0.5)),
        (.cost, .atLeast(1_000)), (.cost, .atMost(1_000)), (.costPerAnswered, .atMost(90)),
        (.costPerReached, .atLeast(90)), (.abandonmentRate, .atLeast(0.1)), (.meanWait, .atLeast(20)),
        (.serviceLevel(withinSeconds: 30), .atMost(0.9)), (.placed, .atLeast(0.5)),
        (.serviceWait, .atMost(86_400)), (.placesUsed, .atMost(0.9)),
    ]

    @Test(arguments: hopeless.indices)
    func `a target that more counsellors cannot bring about is refused by name`(place: Int) throws {
        let (measure, bound) = Self.hopeless[place]
        var scenario = try twoTeams()
        scenario.targets.append(
            Target(name: "no-hope", measure: measure, scope: .system, bound: bound))
        let error = #expect(throws: ExperimentError.self) {
            try StaffExperiment(scenario, ExperimentSettings())
        }
        #expect(error?.description.contains("no-hope") == true)
        #expect(error?.description.contains("fast") == false)
    }

    @Test(arguments: [
        Target(name: "t", measure: .occupancy, scope: .system, bound: .atMost(0.85)),
        Target(name: "t", measure: .load, scope: .system, bound: .atMost(0.85)),
        Target(name: "t", measure: .blocked, scope: .system, bound: .atMost(0.1)),
        Target(name: "t", measure: .callbacksKept, scope: .system, bound: .atLeast(0.5)),
    ])
    func `a target that more counsellors can bring about is taken`(target: Target) throws {
        var scenario = try twoTeams()
        scenario.targets = [target]
        _ = try StaffExperiment(scenario, ExperimentSettings())
    }

    @Test func `a search that is stopped has no result`() throws {
        #expect(try StaffExperiment(twoTeams(), ExperimentSettings()).run(stop: { true }) == nil)
    }
}
