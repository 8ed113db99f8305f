import HotlineEngine
public import HotlineModel
import Metrics
import OutputAnalysis

/// How sure are we, given that rates and means are not known exactly? The uncertain inputs are drawn many times, and each draw
/// is simulated some times: an outer loop over what is not known, an inner one over chance.
///
/// Replications of different draws have random numbers of their own, so that the simulation's error is as good as independent
/// between draws.
public struct InputUncertaintyExperiment: Sendable {
    /// The scenario with its inputs as given.
    public let scenario: Scenario
    /// The seed, the threads and the confidence.
    public let settings: ExperimentSettings
    /// How often the inputs are drawn.
    public let draws: Int
    /// Replications of each draw.
    public let replicationsEach: Int
    /// The most replications of a draw; their random numbers, and their places in a journal, are that far apart.
    public static let mostReplications = 10_000
    /// Where the draws' places in a journal begin, far beyond those of the run with inputs as given.
    private static let firstPlace = 1 << 40
    private let inputs: InputDraws
    private let measures: [Measure]

    /// What is written down of one draw.
    private struct Draw: Sendable {
        var values: [Double]
        var estimates: [MetricEstimate?]
        var outcomes: [DrawnEstimate.Outcome?]
    }

    /// Prepares a study.
    ///
    /// - Parameters:
    ///   - scenario: a scenario without errors that has uncertain inputs.
    ///   - settings: the seed, the threads and the confidence.
    ///   - draws: how often the inputs are drawn.
    ///   - replicationsEach: replications of each draw.
    /// - Throws: `ExperimentError`, for a scenario without uncertain inputs and for too few draws too.
    public init(
        _ scenario: Scenario, _ settings: ExperimentSettings, draws: Int, replicationsEach: Int
    ) throws(ExperimentError) {
        try settings.check()
        guard !scenario.uncertain.isEmpty else {
            throw .unsuitable(
                "the scenario calls no input uncertain; say in \"uncertain\" which numbers nobody knows exactly"
            )
        }
        let fewest = DrawnEstimate.fewestDraws(settings.confidence)
        guard draws >= fewest else {
            throw .outOfRange(
                setting: "the number of draws of uncertain inputs", value: draws,
                allowed: "at least \(fewest) for this confidence")
        }
        let allowed = ExperimentSettings.leastReplications...Self.mostReplications
        guard allowed.contains(replicationsEach) else {
            throw .outOfRange(
                setting: "the number of replications of each draw", value: replicationsEach,
                allowed: "from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        self.scenario = scenario
        self.settings = settings
        self.draws = draws
        self.replicationsEach = replicationsEach
        inputs = InputDraws(of: scenario, seed: settings.seed)
        measures = Measure.headlines(of: scenario)
    }

    /// Draws, simulates and estimates.
    ///
    /// - Parameters:
    ///   - result: the run with the inputs as given.
    ///   - journal: that of the run; keeps each replication when it is finished, and gives those that it holds already.
    ///   - stop: asked before each draw, from any thread; true ends the study without a result.
    ///   - progress: told after each draw, from any thread, how many are finished of how many.
    ///   - drawing: the scenario with the numbers of a draw, called from any thread.
    /// - Returns: the result; nil where `stop` ended the study.
    /// - Throws: `EngineError` when a replication outgrows the engine; `JournalError` when the journal fails; whatever `drawing`
    ///   throws.
    public func run(
        beside result: RunResult, journal: ReplicationJournal? = nil, stop: @Sendable () -> Bool = { false },
        progress: @Sendable (Int, Int) -> Void = { _, _ in },
        drawing: @Sendable ([Double]) throws -> Scenario
    ) throws -> InputUncertainty? {
        let found = try ReplicationWorkers.results(
            of: 0..<draws, threads: settings.threads, stop: stop, done: { progress($0, draws) }
        ) { draw in try outcome(of: draw, journal, stop, drawing) }
        guard found.count == draws else { return nil }
        return InputUncertainty(
            inputs: inputs.inputs, draws: draws, replicationsEach: replicationsEach,
            rows: measures.indices.compactMap { row($0, found, result) },
            targets: scenario.targets.map { share(of: $0, found) })
    }

    private func outcome(
        of draw: Int, _ journal: ReplicationJournal?, _ stop: () -> Bool,
        _ drawing: ([Double]) throws -> Scenario
    ) throws -> Draw {
        let values = inputs.values(draw)
        let drawn = try drawing(values)
        let compiled = try CompiledScenario(drawn)
        let plan = ObservationPlan(drawn) { metric, scope in
            measures.contains { $0.metric.id == metric.id && $0.scope == scope }
        }
        var table = ObservationTable(plan)
        for replication in 0..<replicationsEach {
            let number = draw * Self.mostReplications + replication
            if let kept = try journal?.observation(Self.firstPlace + number), plan.fits(kept) {
                table.append(kept)
                continue
            }
            let observation = plan.observation(
                of: try ReplicationRunner.run(
                    compiled, seed: settings.seed, replication: UInt64(number), stop: stop))
            try journal?.keep(observation, of: Self.firstPlace + number)
            table.append(observation)
        }
        let factor = settings.confidence.studentFactor(values: replicationsEach)
        let estimates = measures.map { measure in
            plan.place(of: measure.metric.id, in: measure.scope).map {
                table.estimate($0, plan.estimands[$0], settings.rules)
            }
        }
        return Draw(
            values: values, estimates: estimates,
            outcomes: estimates.map { estimate in
                guard let value = estimate?.value, let lower = estimate?.lower, let upper = estimate?.upper,
                    let factor
                else { return nil }
                let error = (upper - lower) / 2 / factor
                return DrawnEstimate.Outcome(value: value, variance: error * error)
            })
    }

    private func row(_ place: Int, _ found: [Draw], _ result: RunResult) -> InputUncertainty.Row? {
        let measure = measures[place]
        let asGiven = result.estimate(measure.metric.id, in: measure.scope)
        guard asGiven != nil || found.contains(where: { $0.estimates[place] != nil }) else { return nil }
        let outcomes = found.compactMap { $0.outcomes[place] }
        let drawn = inputs.inputs.indices.map { input in found.map { $0.values[input] } }
        let estimate =
            outcomes.count == draws ? DrawnEstimate(outcomes, inputs: drawn, settings.confidence) : nil
        let lacking = found.first { $0.outcomes[place] == nil }
        return InputUncertainty.Row(
            measure: measure, asGiven: asGiven, mean: estimate?.mean, lower: estimate?.lower,
            upper: estimate?.upper, inputDeviation: estimate?.inputVariance.squareRoot(),
            influences: inputs.inputs.indices.map { input in
                estimate?.influence(of: drawn[input], on: outcomes).map {
                    InputUncertainty.Influence(share: $0.share, rises: $0.rises)
                }
            },
            gap: lacking.map { $0.estimates[place]?.gap ?? .notMeasured })
    }

    private func share(of target: Target, _ found: [Draw]) -> InputUncertainty.TargetShare {
        let id = MetricRegistry.metric(judgedBy: target.measure)
        let place = measures.firstIndex { $0.metric.id == id && $0.scope == target.scope }
        let values = place.map { place in found.compactMap { $0.estimates[place]?.value } } ?? []
        return InputUncertainty.TargetShare(
            target: target,
            draws: values.count { value in
                switch target.bound {
                case .atLeast(let bound): value >= bound
                case .atMost(let bound): value <= bound
                }
            }, known: values.count)
    }
}
