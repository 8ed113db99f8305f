public import HotlineModel
import Metrics
import OutputAnalysis

/// Where does the next counsellor-hour help most? Every shift with one counsellor more and one fewer, on common random
/// numbers.
public struct NextHireExperiment: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// How it is simulated.
    public let settings: ExperimentSettings
    private let changes: [(post: StaffPost, counsellors: Int)]
    private let reached: Measure
    private let lost: Measure
    private let wages: Measure
    private let study: PairedStudy

    /// Prepares a study.
    ///
    /// - Parameters:
    ///   - scenario: a scenario without errors.
    ///   - settings: how it is simulated.
    /// - Throws: `ExperimentError`, for a scenario without counsellors too.
    public init(_ scenario: Scenario, _ settings: ExperimentSettings) throws(ExperimentError) {
        try settings.check()
        let posts = try StaffPost.all(of: scenario)
        guard let reached = MetricRegistry.metric("reached").map({ Measure($0) }),
            let lost = MetricRegistry.metric("lost").map({ Measure($0) }),
            let wages = MetricRegistry.metric("cost-wages").map({ Measure($0) })
        else { throw .noSuchMeasure("reached") }
        var study = PairedStudy(seed: settings.seed, threads: settings.threads)
        try study.add(scenario, observing: [reached, lost, wages])
        var changes: [(post: StaffPost, counsellors: Int)] = []
        for (place, post) in posts.enumerated() where post.hoursEach > 0 {
            for difference in [1, -1] where post.counsellors + difference >= 0 {
                var counts = posts.map(\.counsellors)
                counts[place] += difference
                try study.add(scenario.staffed(counts, at: posts), observing: [reached, lost, wages])
                changes.append((post, difference))
            }
        }
        guard !changes.isEmpty else {
            throw .unsuitable("no team has a shift within the horizon that could have one counsellor more")
        }
        self.scenario = scenario
        self.settings = settings
        self.changes = changes
        self.reached = reached
        self.lost = lost
        self.wages = wages
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
    ) throws -> NextHireResult? {
        var study = study
        study.journal = journal
        let total = settings.replications * study.members.count
        _ = try study.simulate(
            study.members.map { _ in settings.replications }, stop: stop, done: { progress($0, total) })
        let replications = study.members[0].table.replications
        guard replications > 0 else { return nil }
        let results = changes.indices.compactMap { change(changes[$0], study, $0 + 1) }
        return NextHireResult(
            scenario: scenario, settings: settings, replications: replications,
            base: [reached, lost].compactMap { study.members[0].estimate($0, settings.rules) },
            additions: Self.ranked(results.filter { $0.counsellors > 0 }) { -$0 },
            removals: Self.ranked(results.filter { $0.counsellors < 0 }) { $0 })
    }

    private func change(
        _ change: (post: StaffPost, counsellors: Int), _ study: PairedStudy, _ member: Int
    ) -> NextHireResult.Change? {
        let each = settings.rules.at(settings.rules.confidence.shared(by: changes.count))
        func difference(_ measure: Measure) -> MeasureDifference? {
            guard let base = study.members[0].sample(measure),
                let other = study.members[member].sample(measure)
            else { return nil }
            return MeasureDifference(
                PairedComparison(base: base, alternative: other, each), of: measure.metric)
        }
        guard let reached = difference(reached), let lost = difference(lost) else { return nil }
        let hours = Double(change.counsellors) * change.post.hoursEach
        let isPaid = change.post.wagesEach > 0
        return NextHireResult.Change(
            post: change.post, counsellors: change.counsellors, hours: hours,
            cost: isPaid ? difference(wages) : nil, reached: reached, lost: lost,
            reachedPerHour: NextHireResult.Rate(reached, per: hours),
            reachedPerUnit: isPaid ? reachedPerUnit(change.counsellors, study, member, each) : nil)
    }

    /// Persons reached for each unit of the currency: the ratio of two differences that both vary between replications.
    private func reachedPerUnit(
        _ counsellors: Int, _ study: PairedStudy, _ member: Int, _ rules: EstimationRules
    ) -> NextHireResult.Rate? {
        func differences(_ measure: Measure) -> [Double] {
            zip(study.members[0].values(measure), study.members[member].values(measure)).map {
                Double(counsellors) * (($1 ?? 0) - ($0 ?? 0))
            }
        }
        var rules = rules
        rules.minimumObservations = 0
        return NextHireResult.Rate(
            .ratio(
                of: zip(differences(reached), differences(wages)).map { ReplicationRatio($0, of: $1) }, rules)
        )
    }

    /// In order of a key of the persons reached for each hour; equals keep the scenario's order.
    private static func ranked(
        _ changes: [NextHireResult.Change], by key: (Double) -> Double
    ) -> [NextHireResult.Change] {
        changes.enumerated()
            .map { (key: $0.element.reachedPerHour.map { key($0.value) } ?? .infinity, place: $0.offset) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            .map { changes[$0.place] }
    }
}
