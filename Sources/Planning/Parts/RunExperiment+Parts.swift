// A run that several machines share.
extension RunExperiment {
    /// Simulates the replications of one shard. Hours of the week are always kept: whether they are printed is said when
    /// the parts are merged.
    ///
    /// - Parameters:
    ///   - shard: which.
    ///   - origin: what the part says about the study.
    ///   - journal: as for a whole run.
    ///   - stop: as for a whole run.
    ///   - progress: as for a whole run.
    /// - Returns: the part; nil where `stop` ended the run before it was whole.
    /// - Throws: `EngineError` when a replication outgrows the engine; `JournalError` when the journal fails.
    public func part(
        _ shard: Shard, origin: PartOrigin, journal: ReplicationJournal? = nil,
        stop: @Sendable () -> Bool = { false }, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws -> Part? {
        let plan = ObservationPlan(scenario, byHour: true)
        let numbers = shard.replications(of: settings.replications)
        let table = try observe(numbers, plan, journal, stop: stop, progress: progress)
        guard table.replications == numbers.count else { return nil }
        let row = Part.Row(first: numbers.lowerBound, count: numbers.count, values: table.values)
        return Part(
            origin: origin, shards: shard.count, rows: numbers.isEmpty ? [] : [row], pools: table.pools)
    }

    /// The result that one process would have given.
    ///
    /// - Parameter part: all parts of this experiment, merged.
    /// - Throws: `PartError.missing` where there are not all; `PartError.otherPlan` where the part is of another experiment;
    ///   `ExperimentError.unbalanced` for a defect of the simulator.
    public func result(of part: Part) throws -> RunResult {
        let missing = part.missing
        guard missing.isEmpty else {
            let total = part.origin.replications
            let shards = part.shards.map { count in
                (1...count).filter { number in
                    Shard(number, of: count)?.replications(of: total).first.map { first in
                        missing.contains { $0.contains(first) }
                    } ?? false
                }
            }
            throw PartError.missing(shards: shards ?? [], of: part.shards, replications: missing)
        }
        let plan = ObservationPlan(scenario, byHour: true)
        guard part.origin.plan == plan.digest, part.pools.count == plan.pools.count,
            part.rows.count == 1, part.rows[0].values.count == 2 * plan.estimands.count * part.rows[0].count,
            part.origin.settings.replications == settings.replications
        else { throw PartError.otherPlan }
        let table = ObservationTable(plan, values: part.rows[0].values, pools: part.pools)
        return try result(of: table, plan)
    }
}
