import DiscreteEvents
import HotlineEngine
import HotlineModel
import Metrics
import OutputAnalysis
import Planning
import Synchronization
import Testing

@Suite struct RunExperimentTests {
    private let scenario: Scenario

    init() throws { scenario = try SmallScenarios.twoHotlines() }

    private func run(_ settings: ExperimentSettings) throws -> RunResult {
        try #require(try RunExperiment(scenario, settings).run())
    }

    private func values(_ result: RunResult) -> [[Double?]] {
        result.estimates.map { [$0.value, $0.lower, $0.upper, Double($0.observations)] }
    }

    @Test func `one thread and three give the same numbers to the last bit`() throws {
        let one = try run(ExperimentSettings(replications: 12, threads: 1))
        let three = try run(ExperimentSettings(replications: 12, threads: 3))
        #expect(values(one) == values(three))
    }

    @Test func `another seed gives other numbers`() throws {
        let one = try run(ExperimentSettings(seed: 1, replications: 6))
        let other = try run(ExperimentSettings(seed: 2, replications: 6))
        #expect(values(one) != values(other))
    }

    @Test func `a count is the mean of what single replications counted`() throws {
        let result = try run(ExperimentSettings(seed: 7, replications: 6))
        let compiled = try CompiledScenario(scenario)
        var answered = 0
        for replication in 0..<6 {
            let tally = try ReplicationRunner.run(compiled, seed: 7, replication: UInt64(replication))
            answered += tally.cells.reduce(0) { $0 + $1.answered }
        }
        let estimate = try #require(result.estimate("answered", in: .system))
        #expect(try abs(#require(estimate.value) - Double(answered) / 6) < 1e-9)
        #expect(estimate.observations == 6)
    }

    @Test func `a rate is the ratio of totals, not the mean of ratios`() throws {
        let result = try run(ExperimentSettings(seed: 7, replications: 6))
        let compiled = try CompiledScenario(scenario)
        var abandoned = 0
        var queued = 0
        for replication in 0..<6 {
            let tally = try ReplicationRunner.run(compiled, seed: 7, replication: UInt64(replication))
            abandoned += tally.cells.reduce(0) { $0 + $1.abandoned + $1.abandonedShort }
            queued += tally.cells.reduce(0) { $0 + $1.queued }
        }
        let estimate = try #require(result.estimate("abandonment-rate", in: .system))
        #expect(try abs(#require(estimate.value) - Double(abandoned) / Double(queued)) < 1e-12)
        #expect(estimate.observations == queued)
    }

    @Test func `every metric of the registry is estimated in every scope it exists for`() throws {
        let result = try run(ExperimentSettings(replications: 1))
        for metric in MetricRegistry.all {
            for scope in result.scopes {
                #expect(
                    (result.estimate(metric.id, in: scope) != nil) == metric.scopes.contains(scope.kind),
                    "\(metric.id) in \(scope)")
            }
        }
    }

    @Test func `fewer than five replications give values without intervals, and say so`() throws {
        let few = try #require(
            try run(ExperimentSettings(replications: 4)).estimate("offered", in: .system))
        #expect(few.value != nil)
        #expect(few.halfWidth == nil)
        #expect(few.gap == .tooFewReplications(least: 5))
        let enough = try #require(
            try run(ExperimentSettings(replications: 5)).estimate("offered", in: .system))
        #expect(enough.halfWidth != nil)
        #expect(enough.gap == nil)
    }

    @Test func `a share of fewer than ten calls is no number`() throws {
        var quiet = scenario
        // About one call of a man in all.
        quiet.callers[1].calls = CallVolume(rate: .perDay(0.05, profile: nil))
        let result = try #require(try RunExperiment(quiet, ExperimentSettings(replications: 6)).run())
        let estimate = try #require(result.estimate("abandonment-rate", in: .gender(.man)))
        #expect(estimate.value == nil)
        #expect(estimate.gap == .tooFewObservations(least: 10) || estimate.gap == .nothingObserved)
    }

    @Test func `a wider confidence gives wider intervals around the same value`() throws {
        let usual = try #require(
            try run(ExperimentSettings(replications: 6)).estimate("answered", in: .system))
        let surer = try #require(
            try run(ExperimentSettings(replications: 6, confidence: Confidence(0.99)))
                .estimate("answered", in: .system))
        #expect(usual.value == surer.value)
        #expect(try #require(surer.halfWidth) > #require(usual.halfWidth))
    }

    @Test func `a stopped run keeps the replications finished in a row`() throws {
        let asked = Atomic(0)
        let experiment = try RunExperiment(scenario, ExperimentSettings(replications: 50))
        let stopped = try #require(
            try experiment.run(stop: { asked.wrappingAdd(1, ordering: .relaxed).oldValue >= 7 }))
        #expect(stopped.replications == 7)
        #expect(!stopped.isComplete)
        #expect(values(stopped) == values(try run(ExperimentSettings(replications: 7))))
    }

    @Test func `a run stopped at once has no result`() throws {
        let experiment = try RunExperiment(scenario, ExperimentSettings(replications: 5))
        #expect(try experiment.run(stop: { true }) == nil)
    }

    @Test func `progress counts every replication and ends with all of them`() throws {
        let seen = Mutex<[Int]>([])
        let experiment = try RunExperiment(scenario, ExperimentSettings(replications: 70, threads: 2))
        _ = try experiment.run(progress: { done, total in
            #expect(total == 70)
            seen.withLock { $0.append(done) }
        })
        #expect(seen.withLock { $0.sorted() } == Array(1...70))
    }

    @Test(arguments: [(0, 1), (-3, 1), (1, 0)])
    func `settings outside their range are refused in a sentence`(replications: Int, threads: Int) {
        let error = #expect(throws: ExperimentError.self) {
            try RunExperiment(scenario, ExperimentSettings(replications: replications, threads: threads))
        }
        #expect(error?.description.contains("must be at least 1") == true)
    }

    @Test func `an unknown zone is an error, not a crash`() {
        var lost = scenario
        lost.calendar.zone = "Africa/Nowhere"
        #expect(throws: ExperimentError.unknownZone("Africa/Nowhere")) {
            try RunExperiment(lost, ExperimentSettings())
        }
    }
}
