import HotlineModel
import Metrics
import OutputAnalysis
import Planning
import Testing

@Suite struct EquityTests {
    private func run(_ scenario: Scenario, replications: Int = 12) throws -> RunResult {
        try #require(
            try RunExperiment(scenario, ExperimentSettings(replications: replications)).run())
    }

    private func gap(_ metric: String, _ result: RunResult) throws -> EquityGap {
        try #require(result.equity.first { $0.metric.id == metric && $0.kind == .gender })
    }

    @Test func `the gap is the distance of the groups' own values, with the interval of their difference`()
        throws
    {
        let result = try run(SmallScenarios.twoHotlines())
        let gap = try gap("lost-callers", result)
        let women = try #require(result.estimate("lost-callers", in: .gender(.woman))?.value)
        let men = try #require(result.estimate("lost-callers", in: .gender(.man))?.value)
        let value = try #require(gap.value)
        #expect(abs(value - abs(women - men)) < 1e-12)
        #expect(gap.largest?.scope == (women > men ? .gender(.woman) : .gender(.man)))
        #expect(try abs(#require(gap.ratio) - max(women, men) / min(women, men)) < 1e-12)
        let (lower, upper) = (try #require(gap.lower), try #require(gap.upper))
        #expect(lower <= value && value <= upper && lower >= 0)
        #expect(gap.leftOut.isEmpty && gap.gap == nil)
    }

    @Test func `groups that differ are shown to differ, and by how much`() throws {
        // Nobody serves men: all of them are lost, and hardly any woman is.
        var scenario = try SmallScenarios.twoHotlines()
        scenario.callers[0].dials = [DialShare(hotline: "women", share: 1)]
        scenario.callers[1].dials = [DialShare(hotline: "women", share: 1)]
        scenario.hotlines[0].others = .decline
        scenario.teams[0].staffing = .always(6)
        scenario.hotlines[0].lines = nil
        let gap = try gap("lost-callers", try run(scenario))
        #expect(gap.largest?.scope == .gender(.man) && gap.largest?.value == 1)
        #expect(try #require(gap.lower) > 0.5)
    }

    @Test func `a group with too few observations is left out, and one alone has no gap`() throws {
        var scenario = try SmallScenarios.twoHotlines()
        scenario.callers[1].calls = CallVolume(rate: .recorded([36_000]))
        let gap = try gap("lost-callers", try run(scenario, replications: 6))
        #expect(gap.groups == [.gender(.woman)] && gap.leftOut == [.gender(.man)])
        #expect(gap.value == nil && gap.gap == .nothingObserved)
    }

    @Test func `one language is nothing to compare`() throws {
        let result = try run(SmallScenarios.twoHotlines(), replications: 6)
        #expect(!result.equity.contains { $0.kind == .language })
        #expect(
            result.equity.map(\.metric.id)
                == result.equity.map(\.metric.id).filter(MetricRegistry.equity.contains))
    }
}
