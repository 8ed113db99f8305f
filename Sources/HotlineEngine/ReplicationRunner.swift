import DiscreteEvents
import HotlineModel

/// Runs replications of a compiled scenario.
///
/// A replication is a function of scenario, seed and number: the same three give the same tally on every machine,
/// whichever replications ran before or beside it.
public enum ReplicationRunner {
    /// How many events are handled before somebody is asked whether to go on: some hundredths of a second.
    private static let eventsBetweenQuestions = 100_000

    /// Runs one replication.
    ///
    /// - Parameters:
    ///   - scenario: what is simulated.
    ///   - seed: names the study's random numbers.
    ///   - replication: which of its replications, from 0.
    ///   - stop: asked now and then while it runs; true ends it without a tally.
    /// - Throws: `EngineError` when the simulation outgrows the engine, or `stop` ended it.
    public static func run(
        _ scenario: CompiledScenario, seed: UInt64, replication: UInt64, stop: () -> Bool = { false }
    ) throws(EngineError) -> ReplicationTally {
        var simulation = Simulation(
            HotlineSystem(scenario, seed: seed, replication: replication, watcher: NoObserver()))
        return try finish(&simulation, replication: replication, stop: stop)
    }

    /// Runs one replication and keeps every step.
    ///
    /// - Throws: `EngineError` when the simulation outgrows the engine.
    public static func trace(
        _ scenario: CompiledScenario, seed: UInt64, replication: UInt64
    ) throws(EngineError) -> (tally: ReplicationTally, steps: [TraceEntry]) {
        var simulation = Simulation(
            HotlineSystem(scenario, seed: seed, replication: replication, watcher: Recorder()))
        let tally = try finish(&simulation, replication: replication, stop: { false })
        return (tally, simulation.model.watcher.entries)
    }

    private static func finish<Watcher: Observer & ~Copyable>(
        _ simulation: inout Simulation<HotlineSystem<Watcher>>, replication: UInt64, stop: () -> Bool
    ) throws(EngineError) -> ReplicationTally {
        let scenario = simulation.model.scenario
        let end = scenario.horizonSeconds + (scenario.drains ? Defaults.drainSeconds : 0)
        try run(&simulation, until: end, replication: replication, stop: stop)
        return simulation.model.close(replication: replication, at: end)
    }

    /// Handles every event up to and including a time.
    ///
    /// - Parameter stop: asked after every so many events; where it is asked changes no event.
    static func run<Watcher: Observer & ~Copyable>(
        _ simulation: inout Simulation<HotlineSystem<Watcher>>, until end: Double, replication: UInt64,
        stop: () -> Bool
    ) throws(EngineError) {
        while true {
            do {
                if try simulation.run(until: end, atMost: eventsBetweenQuestions) { return }
            } catch {
                throw .tooManyEvents(replication: replication, seconds: error.seconds)
            }
            if stop() { throw .stopped(replication: replication) }
        }
    }
}
