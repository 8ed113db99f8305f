import HotlineModel
import Testing

@testable import Planning

@Suite struct NextHireExperimentTests {
    private let scenario: Scenario

    /// The women's team in two shifts of which only the first meets callers' habits; the men's is paid.
    init() throws {
        var scenario = try SmallScenarios.twoHotlines()
        func time(_ hour: Int) throws -> ClockTime { try #require(ClockTime(hour: hour, minute: 0)) }
        scenario.teams[0].staffing = .shifts([
            Shift(name: "day", from: try time(6), to: try time(22), counsellors: 1),
            Shift(name: "night", from: try time(22), to: try time(6), counsellors: 0),
        ])
        scenario.teams[1].costPerHour = 80
        self.scenario = scenario
    }

    private func run(_ settings: ExperimentSettings = ExperimentSettings(replications: 10)) throws
        -> NextHireResult
    {
        try #require(try NextHireExperiment(scenario, settings).run())
    }

    @Test func `each shift is tried with one more, and with one fewer where there is one`() throws {
        let result = try run()
        #expect(
            result.additions.map(\.post.name).sorted()
                == ["rights-team", "women-team.day", "women-team.night"])
        #expect(result.removals.map(\.post.name).sorted() == ["rights-team", "women-team.day"])
    }

    @Test func `hours and wages are those of the change`() throws {
        let result = try run()
        let day = try #require(result.additions.first { $0.post.shift == "day" })
        #expect(abs(day.hours - 16) < 1e-9)
        #expect(day.cost == nil && day.reachedPerUnit == nil)
        let rights = try #require(result.removals.first { $0.post.team == "rights-team" })
        #expect(abs(rights.hours + 24) < 1e-9)
        // Paid for the day, and for conversations that were going on at its end.
        #expect(try abs(#require(rights.cost?.value) + 24 * 80) < 80)
        let rate = try #require(rights.reachedPerHour)
        #expect(try abs(rate.value - #require(rights.reached.value) / -24) < 1e-12)
        // Dividing by a negative number turns the interval round.
        #expect(try #require(rate.lower) <= rate.value && rate.value <= #require(rate.upper))
    }

    @Test func `what a change costs is what the cost metrics of two runs of their own differ by`() throws {
        var scenario = scenario
        scenario.costs.nightFactor = 1.5
        scenario.costs.overtimeFactor = 2
        scenario.teams[0].costPerHour = 60
        let settings = ExperimentSettings(replications: 10)
        let result = try #require(try NextHireExperiment(scenario, settings).run())
        func wages(_ scenario: Scenario) throws -> Double {
            try #require(
                try RunExperiment(scenario, settings).run()?.estimate("cost-wages", in: .system)?.value)
        }
        for change in result.additions + result.removals {
            let posts = try StaffPost.all(of: scenario)
            let counts = posts.map { $0.counsellors + ($0.name == change.post.name ? change.counsellors : 0) }
            let difference = try wages(scenario.staffed(counts, at: posts)) - wages(scenario)
            #expect(try abs(#require(change.cost?.value) - difference) < 1e-6)
            let rate = try #require(change.reachedPerUnit)
            #expect(try abs(rate.value - #require(change.reached.value) / difference) < 1e-9)
        }
    }

    @Test func `additions begin with the most persons reached for each hour, removals with the fewest`()
        throws
    {
        let result = try run()
        let more = result.additions.compactMap { $0.reachedPerHour?.value }
        #expect(more == more.sorted(by: >))
        let fewer = result.removals.compactMap { $0.reachedPerHour?.value }
        #expect(fewer == fewer.sorted())
    }

    @Test func `a change is what two runs of their own differ by`() throws {
        let result = try run()
        var more = scenario
        more.teams[1].staffing = .always(3)
        let settings = ExperimentSettings(replications: 10)
        let one = try #require(try RunExperiment(scenario, settings).run())
        let other = try #require(try RunExperiment(more, settings).run())
        let difference =
            try #require(other.estimate("reached", in: .system)?.value)
            - #require(one.estimate("reached", in: .system)?.value)
        let change = try #require(result.additions.first { $0.post.team == "rights-team" })
        #expect(try abs(#require(change.reached.value) - difference) < 1e-9)
    }

    @Test func `threads change no number`() throws {
        let one = try run(ExperimentSettings(replications: 6, threads: 1))
        let three = try run(ExperimentSettings(replications: 6, threads: 3))
        #expect(one.additions.map(\.reached.lower) == three.additions.map(\.reached.lower))
    }

    @Test func `a scenario without counsellors is refused in a sentence`() {
        var empty = scenario
        empty.teams = []
        #expect(throws: ExperimentError.self) { try NextHireExperiment(empty, ExperimentSettings()) }
    }
}
