import HotlineModel
import Metrics
import Planning
import Testing

@Suite struct CompareExperimentTests {
    private let base: Scenario
    private let more: Scenario

    init() throws {
        base = try SmallScenarios.twoHotlines()
        var more = base
        more.teams[0].staffing = .always(3)
        self.more = more
    }

    private func compare(
        _ scenarios: [Scenario], _ settings: ExperimentSettings = ExperimentSettings(replications: 8),
        by metric: String? = nil, screening: Bool = false
    ) throws -> ComparisonResult {
        let named = scenarios.enumerated().map { NamedScenario("s\($0)", $1) }
        return try #require(
            try CompareExperiment(named, settings, by: metric, screening: screening).run())
    }

    @Test func `a scenario is compared with itself: no difference, and none claimed`() throws {
        let result = try compare([base, base])
        for row in result.rows {
            let difference = try #require(row.differences[0])
            #expect(difference.value == 0 || difference.gap != nil)
            #expect(difference.finding == .open)
        }
        let standings = try #require(result.standings)
        #expect(standings.allSatisfy { $0.mayBeBest })
    }

    @Test func `the values are those of a run of each scenario alone`() throws {
        let result = try compare([base, more])
        for (place, scenario) in [base, more].enumerated() {
            let alone = try #require(try RunExperiment(scenario, result.settings).run())
            for row in result.rows {
                let estimate = try #require(row.estimates[place])
                let same = try #require(alone.estimate(row.measure.metric.id, in: row.measure.scope))
                #expect(estimate.value == same.value && estimate.lower == same.lower)
            }
        }
    }

    @Test func `two counsellors more are better, and shown to be`() throws {
        let result = try compare([base, more])
        let lost = try #require(result.row("lost-callers")?.differences[0])
        #expect(lost.finding == .better)
        #expect(try #require(lost.upper) < 0)
        #expect(result.standings?.map(\.isBest) == [false, true])
        // Counts move with the callers, who are the same.
        #expect(try #require(result.row("reached")?.differences[0]?.correlation) > 0)
    }

    @Test func `threads change no number`() throws {
        let one = try compare([base, more], ExperimentSettings(replications: 6, threads: 1))
        let three = try compare([base, more], ExperimentSettings(replications: 6, threads: 3))
        for (a, b) in zip(one.rows, three.rows) {
            #expect(a.differences.map { $0?.value } == b.differences.map { $0?.value })
            #expect(a.differences.map { $0?.lower } == b.differences.map { $0?.lower })
        }
    }

    @Test func `intervals widen when more than two are compared`() throws {
        let two = try #require(try compare([base, more]).row("reached")?.differences[0]?.halfWidth)
        let three = try #require(try compare([base, more, base]).row("reached")?.differences[0]?.halfWidth)
        #expect(three > two)
    }

    @Test func `screening drops a scenario that is clearly worse`() throws {
        let result = try compare([base, more], screening: true)
        #expect(result.survivors == [1])
        #expect(try compare([base, more]).survivors == nil)
    }

    @Test(arguments: [
        ("nonsense", ExperimentError.noSuchMeasure("nonsense")), ("offered", .noBetterSide("offered")),
    ])
    func `a metric that cannot decide is refused`(metric: String, error: ExperimentError) {
        #expect(throws: error) { try compare([base, more], by: metric) }
    }

    @Test func `one scenario alone is no comparison`() {
        #expect(throws: ExperimentError.self) { try compare([base]) }
    }

    @Test func `a study that is stopped has as many replications of each`() throws {
        let asked = Counter()
        let named = [NamedScenario("a", base), NamedScenario("b", more)]
        let result = try #require(
            try CompareExperiment(named, ExperimentSettings(replications: 20))
                .run(stop: { asked.next() > 8 }))
        #expect(result.replications == 4)
        #expect(!result.isComplete)
        #expect(
            result.row("reached")?.estimates[1]?.value
                == (try compare([base, more], ExperimentSettings(replications: 4)))
                .row("reached")?.estimates[1]?.value)
    }
}
