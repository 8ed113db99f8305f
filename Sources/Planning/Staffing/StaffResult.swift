public import HotlineModel

/// The cheapest plan of counsellors that meets every target, and what shows it.
public struct StaffResult: Sendable {
    /// A cheaper plan next to the answer: one counsellor fewer.
    public struct Neighbour: Sendable {
        /// The place of the post that has one counsellor fewer.
        public let post: Int
        /// What the plan's replications say.
        public let evidence: PlanEvidence
    }

    /// The scenario.
    public let scenario: Scenario
    /// How it was simulated: the replications of each plan.
    public let settings: ExperimentSettings
    /// The seed of the fresh random numbers on which the answer was simulated again.
    public let freshSeed: UInt64
    /// Where counsellors can be added and taken away.
    public let posts: [StaffPost]
    /// How many counsellors each post could have.
    public let ranges: [ClosedRange<Int>]
    /// The most that the plan may cost; nil for no limit.
    public let budget: Double?
    /// The targets that even the most counsellors allowed do not meet. Where there are any, the answer is the cheapest plan
    /// that meets the others.
    public let outOfReach: [TargetVerdict]
    /// The cheapest plan; nil where there is none.
    public let answer: PlanEvidence?
    /// The same plan on fresh random numbers.
    public let confirmation: PlanEvidence?
    /// Plans that passed at first and failed on fresh random numbers.
    public let unconfirmed: Int
    /// The cheaper plans next to the answer.
    public let neighbours: [Neighbour]
    /// The scenario's own plan.
    public let current: PlanEvidence
    /// What theory alone would plan, simulated; nil where theory has no answer.
    public let erlang: PlanEvidence?
    /// The plan with the most counsellors allowed.
    public let most: PlanEvidence
    /// Where no plan meets every target within the budget: the plan within it that comes nearest.
    public let nearest: PlanEvidence?
    /// Plans that were simulated.
    public let plans: Int

    /// Whether the scenario gives wages, so that plans are ordered by cost; else they are ordered by hours.
    public var hasWages: Bool { posts.contains { $0.wagesEach > 0 } }

    /// What a plan is ordered by.
    public func price(of plan: PlanEvidence) -> Double { hasWages ? plan.wages : plan.hours }

    /// Whether every target is met within the budget.
    public var isFeasible: Bool { answer != nil && outOfReach.isEmpty && isWithinBudget }

    /// Whether the answer costs no more than it may.
    public var isWithinBudget: Bool {
        guard let budget, let answer else { return true }
        return price(of: answer) <= budget
    }
}
