import HotlineEngine
public import HotlineModel
import Metrics

/// How good is this staffing? A fixed number of replications of one scenario.
///
/// Replications are numbered from 0, and each depends on scenario, seed and number only; they are written down in order,
/// each as soon as those before it are. So 200 replications begin with the same 100 as 100 do, and no result depends on threads.
public struct RunExperiment: Sendable {
    /// What is simulated.
    public let scenario: Scenario
    /// How it is simulated.
    public let settings: ExperimentSettings
    let compiled: CompiledScenario
    private let clock: CivilClock

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - scenario: a scenario without errors.
    ///   - settings: how it is simulated.
    /// - Throws: `ExperimentError` for settings outside their range and for an unknown zone.
    public init(_ scenario: Scenario, _ settings: ExperimentSettings) throws(ExperimentError) {
        try settings.check()
        self.scenario = scenario
        self.settings = settings
        do {
            compiled = try CompiledScenario(scenario)
            clock = try CivilClock(scenario.calendar)
        } catch {
            switch error {
            case .unknownZone(let zone): throw .unknownZone(zone)
            }
        }
    }

    /// Simulates and estimates.
    ///
    /// - Parameters:
    ///   - journal: keeps each replication when it is finished, and gives those that it holds already; nil keeps nothing.
    ///   - stop: asked before each replication, from any thread; true ends the run with what is finished by then.
    ///   - progress: told after each replication, from any thread, how many are finished of how many.
    /// - Returns: the result of the replications finished; nil where there are none.
    /// - Throws: `EngineError` when a replication outgrows the engine; `JournalError` when the journal fails;
    ///   `ExperimentError.unbalanced` for a defect of the simulator.
    public func run(
        journal: ReplicationJournal? = nil, stop: @Sendable () -> Bool = { false },
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws -> RunResult? {
        let plan = ObservationPlan(scenario, byHour: settings.byHour)
        let table = try observe(0..<settings.replications, plan, journal, stop: stop, progress: progress)
        return table.replications > 0 ? try result(of: table, plan) : nil
    }

    /// Simulates a row of replications, or as many of it from the first on as are finished when `stop` says so.
    func observe(
        _ numbers: Range<Int>, _ plan: ObservationPlan, _ journal: ReplicationJournal?,
        stop: @Sendable () -> Bool, progress: @Sendable (Int, Int) -> Void
    ) throws -> ObservationTable {
        var table = ObservationTable(plan)
        table.reserve(numbers.count)
        return try ReplicationWorkers.total(
            table, of: numbers, threads: settings.threads, stop: stop,
            done: { progress($0, numbers.count) }
        ) { number in
            if let kept = try journal?.observation(number), plan.fits(kept) { return kept }
            let observation = plan.observation(
                of: try ReplicationRunner.run(
                    compiled, seed: settings.seed, replication: UInt64(number), stop: stop))
            try journal?.keep(observation, of: number)
            return observation
        } add: { table, observation in
            table.append(observation)
        }
    }

    func result(of table: ObservationTable, _ plan: ObservationPlan) throws -> RunResult {
        let all = try table.estimates(plan, settings.rules, threads: settings.threads)
        let kept = all.filter { !$0.metric.isCurvePoint }
        // Parts keep the hours of the week even where nobody asks for them.
        let estimates = settings.byHour ? kept : kept.filter { $0.scope.kind != .interval }
        var result = RunResult(
            scenario: scenario, settings: settings, replications: table.replications,
            horizonSeconds: clock.horizonSeconds, horizonDays: clock.days, estimates: estimates,
            targets: RunResult.verdicts(on: scenario.targets, by: estimates),
            balances: try table.balances(plan), equity: table.equity(plan, settings.rules, all))
        result.curves = Curve.curves(in: all)
        return result
    }
}
