import DiscreteEvents
import HotlineEngine
public import HotlineModel
import Metrics
import OutputAnalysis

/// What does the system settle into? One long run of a scenario that is the same every week.
///
/// The run is cut into intervals of equal length. The beginning is left out by the rule MSER-5 (White 1997), as much as the
/// slowest of queues, workloads and answers needs; the rest is joined to batches until neighbours no longer depend on each
/// other (Fishman 1978), and the batches are to the estimates what replications are to those of a terminating run.
public struct SteadyExperiment: Sendable {
    private let scenario: Scenario
    private let settings: ExperimentSettings
    private let compiled: CompiledScenario
    private let clock: CivilClock
    private let interval: SteadyState.Interval
    private let ends: [Double]

    /// Fewer intervals tell nothing about a warm-up.
    static let fewestIntervals = 100
    /// More make the series longer and no estimate better.
    private static let mostIntervals = 2_000

    /// Prepares a run; horizon and warm-up of the scenario give way to the run's own.
    ///
    /// - Parameters:
    ///   - scenario: a scenario without errors.
    ///   - settings: seed and confidence; the run is one replication on one thread.
    ///   - days: how long it is; whole weeks of it where hours differ.
    /// - Throws: `ExperimentError.neverSteady` where weeks differ, `.outOfRange` where the run is too short, `.unknownZone`.
    public init(_ scenario: Scenario, _ settings: ExperimentSettings, days: Int) throws(ExperimentError) {
        let changes = scenario.changesOverTime
        guard changes.isEmpty else { throw .neverSteady(changes) }
        let isWeekly = scenario.differsByHour
        let least = isWeekly ? 7 * Self.fewestIntervals : (Self.fewestIntervals + 23) / 24
        guard days >= least else {
            throw .outOfRange(
                setting: "the number of days of a steady run", value: days,
                allowed: isWeekly
                    ? "at least \(least), because hours differ and weeks are compared" : "at least \(least)")
        }
        var long = scenario
        long.calendar.length = .days(isWeekly ? days / 7 * 7 : days)
        long.calendar.warmUpSeconds = 0
        long.calendar.ending = .cut
        self.scenario = long
        self.settings = ExperimentSettings(
            seed: settings.seed, replications: 1, threads: 1, confidence: settings.confidence)
        do {
            compiled = try CompiledScenario(long)
            clock = try CivilClock(long.calendar)
        } catch {
            switch error {
            case .unknownZone(let zone): throw .unknownZone(zone)
            }
        }
        if isWeekly {
            interval = .week
            ends = (1...clock.days / 7).map { [clock] in
                $0 * 7 < clock.days ? clock.seconds(.startOfDay, onDay: $0 * 7) : clock.horizonSeconds
            }
        } else {
            let hours = max(1, days * 24 / Self.mostIntervals)
            interval = .hours(hours)
            let count = Int(clock.horizonSeconds / 3_600) / hours
            ends = (1...count).map { Double($0 * hours) * 3_600 }
        }
    }

    /// Simulates and estimates.
    ///
    /// - Parameters:
    ///   - stop: asked after each interval, and now and then within one; true ends the run.
    ///   - progress: told after each interval how many are finished of how many.
    /// - Returns: the result; nil where the run was ended, because part of a run may be all warm-up. Its percentiles are not
    ///   measured, and its balances are empty: calls pass from one interval into the next.
    /// - Throws: `EngineError` when the simulation outgrows the engine.
    public func run(
        stop: () -> Bool = { false }, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> RunResult? {
        let plan = ObservationPlan(scenario) { _, _ in true }
        var series = ObservationTable(plan)
        do throws(EngineError) {
            try ReplicationRunner.run(
                compiled, seed: settings.seed, replication: 0, intervalEnds: ends, stop: stop
            ) { tally in
                series.append(plan.observation(of: tally))
                progress(series.replications, ends.count)
                return !stop()
            }
        } catch {
            guard case .stopped = error else { throw error }
        }
        guard series.replications == ends.count else { return nil }
        let batches = SteadyBatches(series, plan)
        let estimates = batches.table.estimates(plan, settings.rules).map { estimate in
            batches.doubt == nil ? estimate.inSteadyState : estimate.inSteadyState.withoutInterval
        }
        var result = RunResult(
            scenario: scenario, settings: settings, replications: 1, horizonSeconds: clock.horizonSeconds,
            horizonDays: clock.days, estimates: estimates,
            targets: RunResult.verdicts(on: scenario.targets, by: estimates), balances: [],
            // Gaps among groups are judged over independent replications, which batches are not quite.
            equity: [])
        result.steady = SteadyState(
            days: clock.days, interval: interval, intervals: ends.count, leftOut: batches.leftOut,
            batches: batches.table.replications, batchSize: batches.size, doubt: batches.doubt)
        return result
    }
}

extension MetricEstimate {
    /// Percentiles are not those of a batch.
    fileprivate var inSteadyState: MetricEstimate {
        switch metric.estimator {
        case .mean, .ratio: return self
        case .quantile, .censoredQuantile: break
        }
        return MetricEstimate(
            metric: metric, scope: scope, value: nil, lower: nil, upper: nil, observations: 0,
            replications: replications, ignoresClustering: false, gap: .notMeasured)
    }

    /// The value alone.
    fileprivate var withoutInterval: MetricEstimate {
        MetricEstimate(
            metric: metric, scope: scope, value: value, lower: nil, upper: nil, observations: observations,
            replications: replications, ignoresClustering: ignoresClustering, gap: gap ?? .runTooShort)
    }
}
