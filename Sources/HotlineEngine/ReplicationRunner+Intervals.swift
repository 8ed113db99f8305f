import DiscreteEvents

extension ReplicationRunner {
    /// Runs one replication and gives what was counted in each of a row of intervals.
    ///
    /// - Parameters:
    ///   - scenario: what is simulated; nothing of it should lie behind the last interval's end.
    ///   - seed: names the study's random numbers.
    ///   - replication: which of its replications, from 0.
    ///   - ends: where the intervals end, in seconds from the start, ascending; the first begins at 0.
    ///   - stop: asked now and then while it runs; true ends it.
    ///   - each: told each interval's tally; false ends the run.
    /// - Throws: `EngineError` when the simulation outgrows the engine, or `stop` ended it.
    public static func run(
        _ scenario: CompiledScenario, seed: UInt64, replication: UInt64, intervalEnds ends: [Double],
        stop: () -> Bool = { false }, each: (ReplicationTally) -> Bool
    ) throws(EngineError) {
        var simulation = Simulation(
            HotlineSystem(scenario, seed: seed, replication: replication, watcher: NoObserver()))
        var start = 0.0
        for (number, end) in ends.enumerated() {
            try run(&simulation, until: end, replication: replication, stop: stop)
            let tally = simulation.model.harvest(number: UInt64(number), from: start, to: end)
            start = end
            guard each(tally) else { return }
        }
    }
}
