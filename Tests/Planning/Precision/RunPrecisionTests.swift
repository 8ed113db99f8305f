import HotlineModel
import Metrics
import OutputAnalysis
import Planning
import Testing

@Suite struct RunPrecisionTests {
    private let scenario: Scenario

    init() throws { scenario = try SmallScenarios.twoHotlines() }

    private func run(
        _ goal: PrecisionGoal, threads: Int = 1, scenario: Scenario? = nil
    ) throws -> RunResult {
        try #require(
            try RunExperiment(
                scenario ?? self.scenario, ExperimentSettings(replications: 1, threads: threads)
            )
            .run(to: goal))
    }

    private func values(_ result: RunResult) -> [[Double?]] {
        result.estimates.map { [$0.value, $0.lower, $0.upper, Double($0.observations)] }
    }

    @Test func `a run that ends after n replications gives what a run of n gives, whatever the threads`()
        throws
    {
        let goal = PrecisionGoal([.absolute(0.04, .share)])
        let one = try run(goal)
        #expect(one.precision?.reason == .precisionReached)
        #expect(one.isComplete)
        #expect(one.replications > 10)
        let fixed = try #require(
            try RunExperiment(scenario, ExperimentSettings(replications: one.replications)).run())
        #expect(values(one) == values(fixed))
        #expect(values(try run(goal, threads: 3)) == values(one))
    }

    @Test func `every half-width is as small as it was asked to be`() throws {
        let outcome = try #require(
            try run(PrecisionGoal([.relative(0.2)], maximumReplications: 400)).precision)
        #expect(outcome.judged.map(\.estimate.metric.id).contains("lost-callers"))
        for judged in outcome.judged {
            let value = try #require(judged.estimate.value)
            let allowed = max(0.2 / 1.2 * value, PrecisionGoal.floor(of: judged.estimate.metric.unit))
            #expect(try abs(#require(judged.allowedHalfWidth) - allowed) < 1e-12)
            #expect(try #require(judged.estimate.halfWidth) <= allowed)
        }
    }

    @Test func `at the maximum it ends, says so, and names the metric that lags`() throws {
        let result = try run(PrecisionGoal([.absolute(1e-6, .share)], maximumReplications: 12))
        let outcome = try #require(result.precision)
        #expect(outcome.reason == .maximumReached)
        #expect(result.replications == 12)
        #expect(outcome.binding != nil)
        #expect(outcome.judged.allSatisfy { !$0.isPrecise })
    }

    @Test func `targets say what is judged, each in its own unit`() throws {
        var aimed = scenario
        aimed.targets = [
            Target(
                name: "fast", measure: .serviceLevel(withinSeconds: 20), scope: .hotline("women"),
                bound: .atLeast(0.8)),
            Target(name: "soon", measure: .meanWait, scope: .system, bound: .atMost(30)),
        ]
        let both = try run(
            PrecisionGoal([.relative(0.5), .absolute(30, .seconds)]), scenario: aimed)
        #expect(both.precision?.judged.map(\.estimate.metric.id) == ["service-level", "mean-wait"])
        #expect(both.precision?.judged[1].allowedHalfWidth == 30)
        // Nothing is asked of shares here.
        let seconds = try run(PrecisionGoal([.absolute(60, .seconds)]), scenario: aimed)
        #expect(seconds.precision?.judged.map(\.estimate.metric.id) == ["mean-wait"])
    }

    @Test func `a unit that nothing is measured in is refused`() {
        #expect(throws: ExperimentError.self) { try run(PrecisionGoal([.absolute(1, .level)])) }
    }

    @Test func `a share near zero does not run for ever`() throws {
        var easy = scenario
        easy.teams[0].staffing = .always(12)
        easy.targets = [
            Target(
                name: "kept", measure: .abandonmentRate, scope: .hotline("women"), bound: .atMost(0.05))
        ]
        let result = try run(PrecisionGoal([.relative(0.05)], maximumReplications: 300), scenario: easy)
        #expect(result.precision?.reason == .precisionReached)
    }

    @Test func `a run that is stopped keeps what is finished`() throws {
        let asked = Counter()
        let result = try #require(
            try RunExperiment(scenario, ExperimentSettings()).run(
                to: PrecisionGoal([.absolute(1e-6, .share)]), stop: { asked.next() > 14 }))
        #expect(result.precision?.reason == .stopped)
        #expect(!result.isComplete)
        #expect((1...15).contains(result.replications))
        let fixed = try #require(
            try RunExperiment(scenario, ExperimentSettings(replications: result.replications)).run())
        #expect(values(result) == values(fixed))
    }
}
