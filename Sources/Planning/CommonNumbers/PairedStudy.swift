import Digests
import HotlineEngine
import HotlineModel
import Metrics
import OutputAnalysis

/// Several scenarios on common random numbers, each simulated as far as it is needed: replication r of all of them meets
/// the same callers.
struct PairedStudy: Sendable {
    /// One of the scenarios and its replications so far.
    struct Member: Sendable {
        let scenario: Scenario
        let compiled: CompiledScenario
        let plan: ObservationPlan
        var table: ObservationTable

        /// A metric within a scope over the replications so far; nil where it does not exist.
        func sample(_ measure: Measure) -> ReplicationSample? {
            guard let place = plan.place(of: measure.metric.id, in: measure.scope) else { return nil }
            return table.sample(place, of: measure.metric)
        }

        /// Each replication's own value; nil where it has none.
        func values(_ measure: Measure) -> [Double?] {
            guard let place = plan.place(of: measure.metric.id, in: measure.scope) else { return [] }
            return table.values(place, of: measure.metric)
        }

        /// Its estimate; nil where it does not exist.
        func estimate(_ measure: Measure, _ rules: EstimationRules) -> MetricEstimate? {
            guard let place = plan.place(of: measure.metric.id, in: measure.scope) else { return nil }
            return table.estimate(place, plan.estimands[place], rules)
        }

        /// What its replications say of its targets.
        func verdicts(_ rules: EstimationRules) -> [TargetVerdict] {
            RunResult.verdicts(on: scenario.targets, by: table.estimates(plan, rules))
        }
    }

    /// The scenarios.
    private(set) var members: [Member] = []
    /// Keeps each replication when it is finished, and gives those that it holds already; nil keeps nothing.
    var journal: ReplicationJournal?
    private let seed: UInt64
    private let threads: Int

    /// Pieces of work whose observations are held at once.
    private static let blockSize = 64

    init(seed: UInt64, threads: Int) {
        self.seed = seed
        self.threads = threads
    }

    /// Adds a scenario, of which only some measures are written down.
    ///
    /// - Returns: its place.
    @discardableResult
    mutating func add(_ scenario: Scenario, observing measures: [Measure]) throws(ExperimentError) -> Int {
        do {
            let compiled = try CompiledScenario(scenario)
            let plan = ObservationPlan(scenario) { metric, scope in
                measures.contains { $0.metric.id == metric.id && $0.scope == scope }
            }
            members.append(
                Member(
                    scenario: scenario, compiled: compiled, plan: plan, table: ObservationTable(plan)))
            return members.count - 1
        } catch {
            switch error {
            case .unknownZone(let zone): throw .unknownZone(zone)
            }
        }
    }

    /// Opens the file that keeps the finished replications of this study, or begins one.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - version: the simulator's version.
    ///   - digests: those of the scenarios that the study was made from.
    func journal(path: String, version: String, digests: [String]) throws(JournalError) -> ReplicationJournal
    {
        try ReplicationJournal(
            path: path,
            key: JournalKey(
                version: version, sha256: SHA256.digest(of: Array(digests.joined(separator: "\n").utf8)).hex,
                seed: seed, plan: members.map(\.plan.digest).joined(separator: "\n")))
    }

    /// Simulates until each scenario has as many replications as it needs.
    ///
    /// - Parameters:
    ///   - wanted: replications of each scenario in all.
    ///   - stop: asked before each replication; true ends the work with what is finished, the same number of replications
    ///     for all that lack some.
    ///   - done: told after each replication how many have been made by this call.
    /// - Returns: whether everything was done.
    mutating func simulate(
        _ wanted: [Int], stop: @Sendable () -> Bool, done: @Sendable (Int) -> Void = { _ in }
    ) throws -> Bool {
        // Replication by replication through all scenarios, so that a study that is stopped has pairs.
        let first = members.map(\.table.replications)
        var pieces: [(replication: Int, member: Int)] = []
        for replication in (first.min() ?? 0)..<max(first.min() ?? 0, wanted.max() ?? 0) {
            for member in members.indices where first[member] <= replication && replication < wanted[member] {
                pieces.append((replication, member))
            }
        }
        var start = 0
        while start < pieces.count {
            let block = start..<min(pieces.count, start + max(Self.blockSize, 8 * threads))
            let observations = try observe(pieces, block, stop: stop, done: done)
            var finished = start + observations.count
            if finished < block.upperBound {
                while finished > start, pieces[finished].replication == pieces[finished - 1].replication {
                    finished -= 1
                }
            }
            for (piece, observation) in zip(pieces[start..<finished], observations) {
                members[piece.member].table.append(observation)
            }
            if finished < block.upperBound { return false }
            start = block.upperBound
        }
        return true
    }

    private func observe(
        _ pieces: [(replication: Int, member: Int)], _ block: Range<Int>, stop: @Sendable () -> Bool,
        done: @Sendable (Int) -> Void
    ) throws -> [Observation] {
        let (members, seed, journal) = (members, seed, journal)
        return try ReplicationWorkers.results(
            of: block, threads: threads, stop: stop, done: { done(block.lowerBound + $0) }
        ) { number in
            let piece = pieces[number]
            let member = members[piece.member]
            let place = piece.replication * members.count + piece.member
            if let kept = try journal?.observation(place), member.plan.fits(kept) { return kept }
            let observation = member.plan.observation(
                of: try ReplicationRunner.run(
                    member.compiled, seed: seed, replication: UInt64(piece.replication), stop: stop))
            try journal?.keep(observation, of: place)
            return observation
        }
    }
}
