import HotlineEngine
import OutputAnalysis

// As many replications as a precision needs.
extension RunExperiment {
    /// Simulates until every half-width asked for is reached (Hoad, Robinson & Davies 2010, jointly over the measures), and
    /// estimates.
    ///
    /// The decision looks at the replications in their order, so no thread changes it, and a run that ends after n
    /// replications gives what a run of n gives.
    ///
    /// - Parameters:
    ///   - goal: the half-widths, and how many replications at least and at most; the settings' number is not looked at.
    ///   - stop: asked before each replication, from any thread; true ends the run with what is finished by then.
    ///   - progress: told after each replication, from any thread, how many are finished of how many projected.
    /// - Returns: the result; nil where no replication was finished.
    /// - Throws: `EngineError` when a replication outgrows the engine; `AnalysisError` for a goal outside its range;
    ///   `ExperimentError.unsuitable` where no width fits any measure.
    public func run(
        to goal: PrecisionGoal, stop: @Sendable () -> Bool = { false },
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws -> RunResult? {
        let plan = ObservationPlan(scenario, byHour: settings.byHour)
        let watched = try goal.watched(plan, of: scenario)
        var stopping = SequentialStopping(
            try StoppingRule(
                precisions: watched.map(\.precision), minimumReplications: goal.minimumReplications,
                maximumReplications: goal.maximumReplications))
        var table = ObservationTable(plan)
        // Made beyond the last look; what remains at the end is left out.
        var ahead: ArraySlice<Observation> = []
        simulation: while let look = stopping.nextLook {
            while table.replications < look {
                if ahead.isEmpty {
                    let projected = stopping.projectedReplications
                    ahead = try block(
                        from: table.replications, to: projected, atMost: goal.maximumReplications, plan,
                        stop: stop, progress: progress)[...]
                }
                guard let next = ahead.popFirst() else { break simulation }
                table.append(next)
            }
            stopping.look(
                at: watched.map { table.interval($0.place, plan.estimands[$0.place], settings.rules) },
                after: look)
        }
        guard table.replications > 0 else { return nil }
        let judged = watched.map { measure in
            let interval = table.interval(measure.place, plan.estimands[measure.place], settings.rules)
            return PrecisionOutcome.Judged(
                estimate: table.estimate(measure.place, plan.estimands[measure.place], settings.rules),
                allowedHalfWidth: interval.value.map { measure.precision.allowedHalfWidth(at: $0) },
                isPrecise: measure.precision.shortfall(of: interval) <= 1)
        }
        let reason: PrecisionOutcome.Reason =
            switch stopping.outcome?.reason {
            case .precisionReached: .precisionReached
            case .maximumReached: .maximumReached
            case nil: .stopped
            }
        var result = try result(of: table, plan)
        result.precision = PrecisionOutcome(
            reason: reason, goal: goal, judged: judged, binding: stopping.outcome?.bindingMetric)
        return result
    }

    private func block(
        from first: Int, to projected: Int, atMost limit: Int, _ plan: ObservationPlan,
        stop: @Sendable () -> Bool, progress: @Sendable (Int, Int) -> Void
    ) throws -> [Observation] {
        // Enough for all threads to be busy, few enough for memory.
        let most = 16 * settings.threads
        let least = min(8, 2 * settings.threads)
        let end = min(limit, first + min(most, max(least, projected - first)))
        return try ReplicationWorkers.results(
            of: first..<max(first, end), threads: settings.threads, stop: stop,
            done: { progress(first + $0, max(projected, first + $0)) }
        ) { number in
            plan.observation(
                of: try ReplicationRunner.run(
                    compiled, seed: settings.seed, replication: UInt64(number), stop: stop))
        }
    }
}
