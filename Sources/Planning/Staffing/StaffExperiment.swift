import DiscreteEvents
public import HotlineModel
import Metrics

/// What is the cheapest staffing that meets every target? A search over the counsellors of each shift, by simulation on
/// common random numbers.
///
/// 1. Theory's plan sets how far to look.
/// 2. The most counsellors allowed tell which targets can be met at all.
/// 3. Each post's fewest counsellors are found with all others at their most.
/// 4. The cheapest plan left is simulated; where it fails, a cut says which posts need more, and the next one is tried.
/// 5. A plan that passes is simulated again on fresh random numbers; the first that passes there too is the answer.
public struct StaffExperiment: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// How it is simulated: the replications of each plan.
    public let settings: ExperimentSettings
    private let limits: StaffLimits
    private let posts: [StaffPost]
    private let ranges: [ClosedRange<Int>]
    private let erlang: [Int]?

    /// Prepares a search.
    ///
    /// - Parameters:
    ///   - scenario: a scenario without errors, with targets.
    ///   - settings: the replications of each plan, and the confidence with which all targets are to be met.
    ///   - limits: within what to look.
    /// - Throws: `ExperimentError`, for a scenario without targets or without counsellors too.
    public init(
        _ scenario: Scenario, _ settings: ExperimentSettings, within limits: StaffLimits = StaffLimits()
    ) throws(ExperimentError) {
        try settings.check()
        guard !scenario.targets.isEmpty else {
            throw .unsuitable("the scenario has no targets that a plan of counsellors could meet")
        }
        let reasons = scenario.targets.compactMap(\.unsuitableForStaffing)
        if !reasons.isEmpty { throw .unsuitable(reasons.joined(separator: "\n")) }
        posts = try StaffPost.all(of: scenario)
        guard posts.contains(where: { $0.hoursEach > 0 }) else {
            throw .unsuitable("no team has a shift within the horizon whose counsellors could change")
        }
        erlang = try ErlangPlan.counts(scenario, posts)
        let expected = erlang ?? posts.map { _ in 0 }
        ranges = try limits.ranges(
            of: posts, upTo: zip(posts, expected).map { 2 * max($0.counsellors, $1) + 2 })
        self.scenario = scenario
        self.settings = settings
        self.limits = limits
    }

    /// Searches.
    ///
    /// - Parameters:
    ///   - stop: asked before each replication, from any thread; true gives the search up.
    ///   - progress: told after each plan how many have been simulated.
    /// - Returns: the result; nil where the search was given up.
    /// - Throws: `EngineError` when a replication outgrows the engine.
    public func run(
        stop: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws -> StaffResult? {
        do {
            return try search(stop: stop, progress: progress)
        } catch is PlanJudge.Stopped {
            return nil
        }
    }

    private func search(
        stop: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Int) -> Void
    ) throws -> StaffResult {
        let top = ranges.map(\.upperBound)
        var judge = PlanJudge(scenario, posts, settings, stop: stop, progress: progress)
        let most = try judge.judge(top)
        let current = try judge.judge(posts.map(\.counsellors))
        let erlangEvidence = try erlang.map { try judge.judge($0) }
        let outOfReach = most.failures
        var aim = scenario
        aim.targets = scenario.targets.filter { target in
            !outOfReach.contains { $0.target.name == target.name }
        }
        var generator = SplitMix64(seed: settings.seed)
        var fresh = settings
        fresh.seed = generator.next()
        var answer: Hunt.Answer?
        var plans = judge.history.count
        if outOfReach.isEmpty {
            var hunt = Hunt(
                posts, ranges, judge, again: PlanJudge(aim, posts, fresh, stop: stop, progress: { _ in }))
            answer = try hunt.answer()
            judge = hunt.judge
            plans = judge.history.count
        } else if !aim.targets.isEmpty {
            var hunt = Hunt(
                posts, ranges, PlanJudge(aim, posts, settings, stop: stop, progress: progress),
                again: PlanJudge(aim, posts, fresh, stop: stop, progress: { _ in }))
            answer = try hunt.answer()
            plans += hunt.judge.history.count
            if let answer { _ = try judge.judge(answer.evidence.counts) }
        }
        let hasWages = posts.contains { $0.wagesEach > 0 }
        func isAffordable(_ plan: PlanEvidence) -> Bool {
            limits.budget.map { (hasWages ? plan.wages : plan.hours) <= $0 } ?? true
        }
        let isFeasible = outOfReach.isEmpty && answer.map { isAffordable($0.evidence) } ?? false
        if !isFeasible, !judge.history.contains(where: isAffordable) {
            _ = try judge.judge(ranges.map(\.lowerBound))
        }
        return StaffResult(
            scenario: scenario, settings: settings, freshSeed: fresh.seed, posts: posts, ranges: ranges,
            budget: limits.budget, outOfReach: outOfReach, answer: answer?.evidence,
            confirmation: answer?.confirmation, unconfirmed: answer?.unconfirmed ?? 0,
            neighbours: answer?.neighbours ?? [], current: current, erlang: erlangEvidence, most: most,
            nearest: isFeasible ? nil : Self.nearest(judge.history.filter(isAffordable)), plans: plans)
    }

    /// Of several plans the one that fails fewest targets, and these by the smallest part of what is asked for.
    private static func nearest(_ plans: [PlanEvidence]) -> PlanEvidence? {
        func distance(_ plan: PlanEvidence) -> (Int, Double) {
            let failures = plan.failures
            return (failures.count, failures.reduce(0) { $0 + $1.shortfall })
        }
        return plans.min { distance($0) < distance($1) }
    }
}

extension TargetVerdict {
    /// By which part of what is asked for the estimate falls short; 0 where it does not.
    fileprivate var shortfall: Double {
        guard let value = estimate.value else { return 1 }
        return switch target.bound {
        case .atLeast(let bound): max(0, bound - value) / max(abs(bound), 1e-9)
        case .atMost(let bound): max(0, value - bound) / max(abs(bound), 1e-9)
        }
    }
}
