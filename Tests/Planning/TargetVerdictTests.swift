import HotlineModel
import Metrics
import Testing

@testable import Planning

@Suite struct TargetVerdictTests {
    private func answer(_ bound: Target.Bound, _ lower: Double?, _ upper: Double?) throws
        -> TargetVerdict.Answer
    {
        let target = Target(name: "t", measure: .abandonmentRate, scope: .system, bound: bound)
        let metric = try #require(MetricRegistry.metric("abandonment-rate"))
        let estimate = MetricEstimate(
            metric: metric, scope: .system, value: 0.5, lower: lower, upper: upper, observations: 100,
            replications: 10, ignoresClustering: false, gap: nil)
        return TargetVerdict(target, by: estimate).answer
    }

    @Test(
        arguments: [
            (0.3, TargetVerdict.Answer.met), (0.4, .met), (0.41, .undecided), (0.6, .undecided),
            (0.61, .missed),
        ])
    func `at least: an interval from 0.4 to 0.6 is judged as a whole`(
        bound: Double, expected: TargetVerdict.Answer
    ) throws {
        #expect(try answer(.atLeast(bound), 0.4, 0.6) == expected)
    }

    @Test(
        arguments: [
            (0.39, TargetVerdict.Answer.missed), (0.4, .undecided), (0.59, .undecided), (0.6, .met),
            (0.7, .met),
        ])
    func `at most: an interval from 0.4 to 0.6 is judged as a whole`(
        bound: Double, expected: TargetVerdict.Answer
    ) throws {
        #expect(try answer(.atMost(bound), 0.4, 0.6) == expected)
    }

    @Test func `without an interval nothing is decided`() throws {
        #expect(try answer(.atMost(0.9), nil, nil) == .undecided)
    }

    @Test func `a target of a part that the scenario lacks is undecided, and says why`() throws {
        var scenario = try SmallScenarios.twoHotlines()
        scenario.targets = [
            Target(
                name: "gone", measure: .abandonmentRate, scope: .hotline("gone"), bound: .atMost(0.1))
        ]
        let result = try #require(try RunExperiment(scenario, ExperimentSettings(replications: 5)).run())
        #expect(result.targets.map(\.answer) == [.undecided])
        #expect(result.targets.first?.estimate.gap == .notMeasured)
    }

    @Test func `every measure that a target can name is a metric`() {
        let measures: [Target.Measure] = [
            .serviceLevel(withinSeconds: 20), .abandonmentRate, .averageSpeedOfAnswer, .meanWait,
            .waitPercentile(50), .waitPercentile(80), .waitPercentile(90), .waitPercentile(95),
            .waitPercentile(99), .waitPercentileOfAll(50), .waitPercentileOfAll(80), .waitPercentileOfAll(90),
            .waitPercentileOfAll(95), .waitPercentileOfAll(99), .occupancy, .unserved, .lostCallers, .blocked,
        ]
        for measure in measures {
            let id = MetricRegistry.metric(judgedBy: measure)
            #expect(MetricRegistry.metric(id) != nil, "\(id)")
        }
    }
}
