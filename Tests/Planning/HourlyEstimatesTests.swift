import DiscreteEvents
import HotlineModel
import Metrics
import Planning
import Testing

@Suite struct HourlyEstimatesTests {
    /// Calls at twenty an hour of six minutes for three counsellors, for a day: two erlangs.
    private func scenario() throws -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .days(1)),
            callers: [
                CallerGroup(
                    name: "all", calls: CallVolume(rate: .perHour(20)),
                    dials: [DialShare(hotline: "line", share: 1)],
                    talk: .exponential(try Exponential(mean: 360)))
            ],
            hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(3))])
    }

    private func run(byHour: Bool, replications: Int = 30) throws -> RunResult {
        try #require(
            try RunExperiment(
                scenario(), ExperimentSettings(replications: replications, byHour: byHour)
            ).run())
    }

    @Test func `hours are estimated only where they are asked for, and change nothing else`() throws {
        let (without, with) = (
            try run(byHour: false, replications: 5), try run(byHour: true, replications: 5)
        )
        #expect(!without.scopes.contains { $0.kind == .interval })
        #expect(with.scopes.count { $0.kind == .interval } == 168)
        #expect(without.estimates.map(\.value) == with.estimates.prefix(without.estimates.count).map(\.value))
    }

    @Test func `offered load is arrival rate times handle time, of an hour too`() throws {
        let result = try run(byHour: true)
        for scope in [Scope.system, .hotline("line"), .interval(hotline: "line", hour: 144)] {
            let load = try #require(result.estimate("offered-load", in: scope))
            let value = try #require(load.value)
            // A 95% half-width of 30 replications is 2.05 standard errors; four of them.
            #expect(abs(value - 2) <= 4 / 2.05 * (try #require(load.halfWidth)), "\(scope): \(value)")
        }
    }

    @Test func `hours outside the horizon have nothing to tell`() throws {
        let monday = try #require(
            try run(byHour: true, replications: 5).estimate(
                "offered-per-hour", in: .interval(hotline: "line", hour: 0)))
        #expect(monday.value == nil && monday.gap == .nothingObserved)
    }

    @Test func `of patient callers the wait of all is the wait of those answered`() throws {
        let result = try run(byHour: false)
        for percent in [50, 80, 90, 95, 99] {
            let answered = try #require(result.estimate("wait-p\(percent)", in: .system))
            let all = try #require(result.estimate("wait-all-p\(percent)", in: .system))
            #expect(answered.value == all.value && answered.upper == all.upper)
            #expect(answered.value != nil)
        }
    }

    @Test func `where callers hang up, others would have waited longer than those answered`() throws {
        var impatient = try scenario()
        impatient.teams[0].staffing = .always(2)
        impatient.callers[0].patience = .exponential(try Exponential(mean: 300))
        let result = try #require(
            try RunExperiment(impatient, ExperimentSettings(replications: 8)).run())
        let answered = try #require(result.estimate("wait-p90", in: .system)?.value)
        let all = try #require(result.estimate("wait-all-p90", in: .system))
        #expect(try #require(all.value) > answered)
        #expect(all.observations > result.estimate("wait-p90", in: .system)?.observations ?? .max)
    }

    @Test func `a percentile beyond all waits has no number, and says why`() throws {
        var hopeless = try scenario()
        hopeless.callers[0].patience = .constant(Constant(60))
        hopeless.teams[0].staffing = .always(1)
        let result = try #require(
            try RunExperiment(hopeless, ExperimentSettings(replications: 6)).run())
        let wait = try #require(result.estimate("wait-all-p90", in: .system))
        #expect(wait.value == nil && wait.gap == .beyondObserved)
    }
}
