import HotlineModel
import Metrics
import OutputAnalysis

/// Simulates plans, all on the same random numbers, and remembers what they showed.
struct PlanJudge {
    /// Whoever asked for a plan has asked to stop.
    struct Stopped: Error {}

    private let scenario: Scenario
    private let posts: [StaffPost]
    private let settings: ExperimentSettings
    private let measures: [Measure]
    private let wages: Measure?
    private let rules: EstimationRules
    private let stop: @Sendable () -> Bool
    private var known: [[Int]: PlanEvidence] = [:]
    /// Every plan that was simulated, in that order.
    private(set) var history: [PlanEvidence] = []
    /// Told after each plan how many have been simulated.
    private let progress: @Sendable (Int) -> Void

    /// A plan that misses a target after so many replications, as surely as `screening` says, gets no more.
    private static let fewReplications = 25
    private static let screening = 0.999

    /// - Parameters:
    ///   - scenario: the scenario with the targets that count, at least one.
    ///   - settings: the seed, and the replications of each plan.
    init(
        _ scenario: Scenario, _ posts: [StaffPost], _ settings: ExperimentSettings,
        stop: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Int) -> Void
    ) {
        self.scenario = scenario
        self.posts = posts
        self.settings = settings
        self.stop = stop
        self.progress = progress
        measures = Measure.targets(of: scenario)
        wages = MetricRegistry.metric("cost-wages").map { Measure($0) }
        rules = settings.rules.at(settings.confidence.oneSided(sharedBy: scenario.targets.count))
    }

    /// What a plan's replications say.
    ///
    /// - Throws: `EngineError`, `ExperimentError`, `Stopped`.
    mutating func judge(_ counts: [Int]) throws -> PlanEvidence {
        if let evidence = known[counts] { return evidence }
        var study = PairedStudy(seed: settings.seed, threads: settings.threads)
        try study.add(scenario.staffed(counts, at: posts), observing: measures + [wages].compactMap(\.self))
        let few = min(Self.fewReplications, settings.replications)
        guard try study.simulate([few], stop: stop) else { throw Stopped() }
        let surely = settings.rules.at(
            try Confidence(Self.screening).oneSided(sharedBy: scenario.targets.count))
        if !study.members[0].verdicts(surely).contains(where: { $0.answer == .missed }) {
            guard try study.simulate([settings.replications], stop: stop) else { throw Stopped() }
        }
        let evidence = PlanEvidence(
            counts: counts, hours: PlanPrice.hours(counts, at: posts),
            wages: PlanPrice.wages(counts, at: posts),
            simulatedWages: wages.flatMap { study.members[0].estimate($0, settings.rules) },
            replications: study.members[0].table.replications, verdicts: study.members[0].verdicts(rules))
        known[counts] = evidence
        history.append(evidence)
        progress(history.count)
        return evidence
    }
}
