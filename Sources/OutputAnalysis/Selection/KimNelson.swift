/// Fully sequential selection of the best system, KN (Kim & Nelson 2001): takes one more observation of each
/// survivor at a time and drops a system as soon as it is clearly behind another.
///
/// Under common random numbers the variance of pairwise differences counts, so that correlation saves
/// replications.
public struct KimNelson: SelectionProcedure, Equatable {
    /// What is asked.
    public let goal: SelectionGoal
    /// Observations of each system before the first screening.
    public let firstStage: Int
    /// How the systems' observations hang together.
    public let sampling: Sampling
    /// Systems still in the race, in order.
    public private(set) var survivors: [Int]
    /// For each system, the number of observations after which it was dropped; nil for survivors.
    public private(set) var droppedAfter: [Int?]
    /// The number of observations of each survivor at the last screening; 0 before the first.
    public private(set) var screenedAt = 0
    /// h², the constant of the continuation region.
    let boundary: Double
    private var observations: SystemObservations
    private var sums: [Double]
    /// The variances of differences after the first stage; see `pair`.
    private var variances: [Double] = []

    /// Starts.
    ///
    /// - Parameters:
    ///   - goal: what is asked of the selection.
    ///   - firstStage: at least 5; 10 or more are wise, because the first stage decides how long the race is.
    ///   - sampling: how the observations of different systems hang together.
    public init(_ goal: SelectionGoal, firstStage: Int = 10, sampling: Sampling = .commonRandomNumbers)
        throws(AnalysisError)
    {
        boundary = try SelectionConstants.kimNelson(
            systemCount: goal.systemCount, firstStage: firstStage, confidence: goal.confidence,
            sampling: sampling)
        self.goal = goal
        self.firstStage = firstStage
        self.sampling = sampling
        survivors = Array(0..<goal.systemCount)
        droppedAfter = Array(repeating: nil, count: goal.systemCount)
        observations = SystemObservations(systemCount: goal.systemCount)
        sums = Array(repeating: 0, count: goal.systemCount)
    }

    /// The number of systems.
    public var systemCount: Int { goal.systemCount }

    /// How many more observations each system needs before the next screening.
    public var requests: [Int] {
        var requests = Array(repeating: 0, count: systemCount)
        if survivors.count == 1 { return requests }
        let wanted = max(firstStage, screenedAt + 1)
        for system in survivors { requests[system] = max(0, wanted - observations.values[system].count) }
        return requests
    }

    /// The last survivor.
    public var selected: Int? { survivors.count == 1 ? survivors.first : nil }

    /// Takes observations and screens as often as they allow; those of systems out of the race are ignored.
    public mutating func accept(_ values: [Double], from system: Int) throws(AnalysisError) {
        try observations.append(values, to: system)
        while survivors.count > 1 {
            let next = max(firstStage, screenedAt + 1)
            guard survivors.allSatisfy({ observations.values[$0].count >= next }) else { return }
            for survivor in survivors {
                for value in observations.values[survivor][screenedAt..<next] { sums[survivor] += value }
            }
            screenedAt = next
            if variances.isEmpty { measureDifferences() }
            screen()
        }
    }

    /// The variance of the difference of two systems after the first stage; nil before.
    public func differenceVariance(_ one: Int, _ other: Int) -> Double? {
        guard (0..<systemCount).contains(one), (0..<systemCount).contains(other), one != other,
            !variances.isEmpty
        else { return nil }
        return variances[Self.pair(one, other)]
    }

    /// Where an unordered pair of systems stands: (1,0), (2,0), (2,1), (3,0) ...
    private static func pair(_ one: Int, _ other: Int) -> Int {
        let larger = max(one, other)
        return larger * (larger - 1) / 2 + min(one, other)
    }

    private mutating func measureDifferences() {
        for larger in 1..<systemCount {
            for smaller in 0..<larger {
                variances.append(observations.differenceVariance(larger, smaller, first: firstStage))
            }
        }
    }

    /// How far a system may be behind another and stay: shrinks to 0 as observations come in; 0 before the
    /// first screening.
    func margin(_ one: Int, _ other: Int) -> Double {
        if screenedAt == 0 { return 0 }
        let taken = Double(screenedAt)
        let ratio = boundary * variances[Self.pair(one, other)] / (goal.indifference * goal.indifference)
        return max(0, goal.indifference / (2 * taken) * (ratio - taken))
    }

    private mutating func screen() {
        let sign = goal.preference.sign / Double(screenedAt)
        var stay = survivors.filter { system in
            survivors.allSatisfy { other in
                other == system || sign * sums[system] >= sign * sums[other] - margin(system, other)
            }
        }
        // Systems that never differ would race for ever: once all margins are 0, equals are settled by their
        // order.
        let isOver = stay.allSatisfy { one in
            stay.allSatisfy { $0 == one || margin(one, $0) == 0 }
        }
        if isOver, let first = stay.first { stay = [first] }
        for system in survivors where !stay.contains(system) { droppedAfter[system] = screenedAt }
        survivors = stay
    }
}
