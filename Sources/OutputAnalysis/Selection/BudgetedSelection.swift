/// Selection of the best system within a budget of observations, spent where it helps most to tell the best
/// apart.
///
/// It promises no probability of correct selection; `probabilityOfCorrectSelection` estimates it. Under
/// common random numbers each system is compared with the best over the replications both have made.
public struct BudgetedSelection: SelectionProcedure, Equatable {
    /// What is asked; its indifference is the resolution of the allocation, and observations end early once
    /// the estimated probability of correct selection reaches its confidence.
    public let goal: SelectionGoal
    /// Observations of all systems together.
    public let budget: Int
    /// Observations of each system before the first allocation.
    public let firstStage: Int
    /// Observations given out at a time.
    public let increment: Int
    /// How the systems' observations hang together.
    public let sampling: Sampling
    /// How many observations each system needs before the next allocation; all 0 at the end.
    public private(set) var requests: [Int]
    /// Observations used so far.
    public private(set) var counts: [Int]
    /// The best system so far, and by how much the others stay behind it; nil during the first stage.
    public private(set) var standing: Standing?
    private var observations: SystemObservations

    /// Starts.
    ///
    /// - Parameters:
    ///   - goal: what is asked of the selection.
    ///   - budget: observations of all systems together, at least those of the first stage.
    ///   - firstStage: observations of each system, at least 5; 10 or more are wise.
    ///   - increment: observations given out at a time, at least 1.
    ///   - sampling: how the observations of different systems hang together.
    public init(
        _ goal: SelectionGoal, budget: Int, firstStage: Int = 10, increment: Int = 10,
        sampling: Sampling = .commonRandomNumbers
    ) throws(AnalysisError) {
        try SelectionConstants.check(firstStage: firstStage)
        try AnalysisError.require(
            budget, "the budget of observations", atLeast: firstStage * goal.systemCount)
        try AnalysisError.require(increment, "the number of observations given out at a time", atLeast: 1)
        self.goal = goal
        self.budget = budget
        self.firstStage = firstStage
        self.increment = increment
        self.sampling = sampling
        requests = Array(repeating: firstStage, count: goal.systemCount)
        counts = Array(repeating: 0, count: goal.systemCount)
        observations = SystemObservations(systemCount: goal.systemCount)
    }

    /// The number of systems.
    public var systemCount: Int { goal.systemCount }

    /// The best system; nil before the end.
    public var selected: Int? { requests.allSatisfy { $0 == 0 } ? standing?.best : nil }

    /// The estimated probability that the best system so far is the best, where smaller lags than the
    /// indifference are taken to be as large. The sum of the single errors (Bonferroni) makes it rather too
    /// low; that the best so far looks better than it is makes it too high. Nil during the first stage.
    public var probabilityOfCorrectSelection: Double? { standing?.probability(goal.indifference) }

    /// Takes observations, and gives out more once those asked for are there.
    public mutating func accept(_ values: [Double], from system: Int) throws(AnalysisError) {
        try observations.append(values, to: system)
        while requests.contains(where: { $0 > 0 }) {
            let targets = counts.indices.map { counts[$0] + requests[$0] }
            guard targets.indices.allSatisfy({ observations.values[$0].count >= targets[$0] }) else { return }
            counts = targets
            let standing = Standing(observations, counts, goal.preference, sampling)
            self.standing = standing
            requests = allocation(standing)
        }
    }

    /// What each system gets of the next increment.
    private func allocation(_ standing: Standing) -> [Int] {
        var given = Array(repeating: 0, count: systemCount)
        let used = counts.reduce(0, +)
        var rest = min(increment, budget - used)
        if rest == 0 || standing.probability(goal.indifference) >= goal.confidence.level { return given }
        let shares = standing.shares(resolution: goal.indifference)
        let total = Double(used + rest)
        // One at a time to the system furthest behind its share, so that the parts are whole and add up.
        while rest > 0 {
            var neediest = 0
            var largest = -Double.infinity
            for system in given.indices {
                let gap = shares[system] * total - Double(counts[system] + given[system])
                if gap > largest { (neediest, largest) = (system, gap) }
            }
            given[neediest] += 1
            rest -= 1
        }
        return given
    }
}
