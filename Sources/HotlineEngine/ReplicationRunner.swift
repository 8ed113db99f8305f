import DiscreteEvents
import HotlineModel

/// Runs replications of a compiled scenario.
///
/// A replication is a function of scenario, seed and number: the same three give the same tally on every machine,
/// whichever replications ran before or beside it.
public enum ReplicationRunner {
    /// Runs one replication.
    ///
    /// - Parameters:
    ///   - scenario: what is simulated.
    ///   - seed: names the study's random numbers.
    ///   - replication: which of its replications, from 0.
    /// - Throws: `EngineError` when the simulation outgrows the engine.
    public static func run(
        _ scenario: CompiledScenario, seed: UInt64, replication: UInt64
    ) throws(EngineError) -> ReplicationTally {
        var simulation = Simulation(
            HotlineSystem(scenario, seed: seed, replication: replication, watcher: NoObserver()))
        return try finish(&simulation, replication: replication)
    }

    /// Runs one replication and keeps every step.
    ///
    /// - Throws: `EngineError` when the simulation outgrows the engine.
    public static func trace(
        _ scenario: CompiledScenario, seed: UInt64, replication: UInt64
    ) throws(EngineError) -> (tally: ReplicationTally, steps: [TraceEntry]) {
        var simulation = Simulation(
            HotlineSystem(scenario, seed: seed, replication: replication, watcher: Recorder()))
        let tally = try finish(&simulation, replication: replication)
        return (tally, simulation.model.watcher.entries)
    }

    private static func finish<Watcher: Observer & ~Copyable>(
        _ simulation: inout Simulation<HotlineSystem<Watcher>>, replication: UInt64
    ) throws(EngineError) -> ReplicationTally {
        let scenario = simulation.model.scenario
        let end = scenario.horizonSeconds + (scenario.drains ? Defaults.drainSeconds : 0)
        do {
            try simulation.run(until: end)
        } catch {
            throw .tooManyEvents(replication: replication, seconds: error.seconds)
        }
        return simulation.model.close(replication: replication, at: end)
    }
}
