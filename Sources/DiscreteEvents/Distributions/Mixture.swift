/// One of several distributions, chosen by chance.
///
/// Also a mass at zero (a branch that is the constant 0), the hyperexponential distribution (exponential branches) and a
/// list of recorded values (constant branches).
public struct Mixture: Sendable, Equatable {
    /// The distributions.
    public let branches: [Distribution]
    /// The chance of each branch or one before it; 1 for the last.
    public let upTo: [Double]

    /// - Parameters:
    ///   - branches: the distributions, at least one.
    ///   - weights: the weight of each, not negative, not all 0; only their proportions matter.
    /// - Throws: `DistributionError` for other values.
    public init(_ branches: [Distribution], weights: [Double]) throws(DistributionError) {
        guard !branches.isEmpty else { throw .empty(parameter: "branches") }
        guard branches.count == weights.count else { throw .unequalLengths("branches", "weights") }
        var sum = 0.0
        for weight in weights {
            try DistributionError.requireNotNegative(weight, "weight")
            sum += weight
        }
        try DistributionError.requirePositive(sum, "sum of weights")
        var upTo: [Double] = []
        var sofar = 0.0
        for weight in weights {
            sofar += weight
            upTo.append(sofar / sum)
        }
        upTo[upTo.count - 1] = 1
        self.branches = branches
        self.upTo = upTo
    }

    /// The branch that a uniform number of [0, 1) chooses.
    func branch(at uniform: Double) -> Distribution {
        branches[Self.place(at: uniform, of: upTo.count) { upTo[$0] }]
    }

    /// The place that a uniform number of [0, 1) chooses among some, by bisection.
    ///
    /// - Parameters:
    ///   - uniform: the number.
    ///   - count: how many places there are, at least one.
    ///   - upTo: the chance of a place or one before it.
    @inlinable
    public static func place(at uniform: Double, of count: Int, upTo: (Int) -> Double) -> Int {
        var low = 0
        var high = count - 1
        while low < high {
            let middle = (low + high) / 2
            if uniform < upTo(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The chance of one branch.
    func share(_ index: Int) -> Double { upTo[index] - (index > 0 ? upTo[index - 1] : 0) }
}
