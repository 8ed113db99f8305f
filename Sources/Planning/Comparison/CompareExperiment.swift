import HotlineModel
import Metrics
import OutputAnalysis

/// Is B better than A, and which of several scenarios is best? A fixed number of replications of each, on common random
/// numbers.
public struct CompareExperiment: Sendable {
    /// What is compared, the base first.
    public let scenarios: [NamedScenario]
    /// How.
    public let settings: ExperimentSettings
    private let decisive: Measure
    private let screens: Bool
    private let measures: [Measure]
    private let study: PairedStudy

    /// Prepares a comparison.
    ///
    /// - Parameters:
    ///   - scenarios: at least two without errors, the base first.
    ///   - settings: how they are simulated.
    ///   - metric: the identifier of the metric by which the best is found; nil for the share of callers lost.
    ///   - screens: whether scenarios that are clearly not the best are dropped (subset screening).
    /// - Throws: `ExperimentError`.
    public init(
        _ scenarios: [NamedScenario], _ settings: ExperimentSettings, by metric: String? = nil,
        screening screens: Bool = false
    ) throws(ExperimentError) {
        try settings.check()
        guard scenarios.count >= 2 else {
            throw .outOfRange(
                setting: "the number of scenarios", value: scenarios.count, allowed: "at least 2")
        }
        self.scenarios = scenarios
        self.settings = settings
        self.screens = screens
        decisive = try Measure.decisive(metric, for: scenarios[0].scenario)
        var measures = Measure.headlines(of: scenarios[0].scenario)
        if !measures.contains(where: decisive.isSame) { measures.append(decisive) }
        self.measures = measures
        var study = PairedStudy(seed: settings.seed, threads: settings.threads)
        for scenario in scenarios {
            try study.add(
                scenario.scenario, observing: measures + Measure.targets(of: scenario.scenario))
        }
        self.study = study
    }

    /// Opens the file that keeps the finished replications, or begins one.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - version: the simulator's version.
    ///   - digests: those of the scenarios, in their order.
    public func journal(path: String, version: String, digests: [String]) throws(JournalError)
        -> ReplicationJournal
    {
        try study.journal(path: path, version: version, digests: digests)
    }

    /// Simulates and compares.
    ///
    /// - Parameters:
    ///   - journal: keeps each replication when it is finished, and gives those that it holds already; nil keeps nothing.
    ///   - stop: asked before each replication, from any thread; true ends the study with what is finished by then.
    ///   - progress: told after each replication, from any thread, how many are finished of how many.
    /// - Returns: the result; nil where no replication was finished.
    /// - Throws: `EngineError` when a replication outgrows the engine; `JournalError` when the journal fails.
    public func run(
        journal: ReplicationJournal? = nil, stop: @Sendable () -> Bool = { false },
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws -> ComparisonResult? {
        var study = study
        study.journal = journal
        let total = settings.replications * scenarios.count
        _ = try study.simulate(
            scenarios.map { _ in settings.replications }, stop: stop, done: { progress($0, total) })
        let replications = study.members[0].table.replications
        guard replications > 0 else { return nil }
        let samples = study.members.compactMap { $0.sample(decisive) }
        return ComparisonResult(
            scenarios: scenarios, settings: settings, replications: replications,
            rows: measures.map { row($0, study) },
            targets: study.members.map { $0.verdicts(settings.rules) }, decisive: decisive,
            standings: samples.count == scenarios.count ? standings(samples) : nil,
            survivors: screens ? survivors(study) : nil)
    }

    private func row(_ measure: Measure, _ study: PairedStudy) -> ComparisonResult.Row {
        let rules = settings.rules
        let each = rules.at(rules.confidence.shared(by: scenarios.count - 1))
        let samples = study.members.map { $0.sample(measure) }
        return ComparisonResult.Row(
            measure: measure, estimates: study.members.map { $0.estimate(measure, rules) },
            differences: samples.dropFirst().map { sample in
                guard let base = samples[0], let sample else { return nil }
                return MeasureDifference(
                    PairedComparison(base: base, alternative: sample, each), of: measure.metric)
            })
    }

    private func standings(_ samples: [ReplicationSample]) -> [ComparisonResult.Standing]? {
        ComparisonsWithBest(
            of: samples, preferring: decisive.metric.better.preference, settings.rules)?.members.map {
                ComparisonResult.Standing(
                    advantage: $0.advantage, lower: $0.lower, upper: $0.upper, isBest: $0.isBest,
                    mayBeBest: $0.mayBeBest)
            }
    }

    /// The screening takes each replication's own value; where one lacks a value nobody is dropped.
    private func survivors(_ study: PairedStudy) -> [Int] {
        let samples = study.members.map { member -> [Double] in
            guard let place = member.plan.place(of: decisive.metric.id, in: decisive.scope) else { return [] }
            return member.table.values(place, of: decisive.metric).map { $0 ?? .nan }
        }
        return SubsetScreening.survivors(
            of: samples, preferring: decisive.metric.better.preference, confidence: settings.confidence,
            sampling: .commonRandomNumbers)
    }
}
