/// How to divide a budget of observations so that the best system is found most probably: optimal computing
/// budget allocation, OCBA (Chen, Lin, Yücesan & Chick 2000).
public enum BudgetAllocation {
    /// The shares of the budget for independent systems.
    ///
    /// - Parameters:
    ///   - means: estimated means, at least two.
    ///   - standardDeviations: as many, of single observations.
    ///   - preference: which mean is better.
    ///   - resolution: differences from the best smaller than this are taken to be this large, so that
    ///     near-equals do not swallow the budget; above 0.
    /// - Returns: shares that sum to 1; equal ones where nothing varies; empty where the numbers do not fit.
    public static func shares(
        means: [Double], standardDeviations: [Double], preferring preference: Preference, resolution: Double
    ) -> [Double] {
        guard means.count >= 2, means.count == standardDeviations.count, resolution > 0,
            means.allSatisfy(\.isFinite), standardDeviations.allSatisfy({ $0 >= 0 && $0.isFinite })
        else { return [] }
        let best = preference.best(of: means)
        var weights = Array(repeating: 0.0, count: means.count)
        var squares = 0.0
        for system in means.indices where system != best {
            let difference = max(abs(means[best] - means[system]), resolution)
            let deviation = standardDeviations[system]
            weights[system] = (deviation / difference) * (deviation / difference)
            // The square of weight over deviation, without dividing by a deviation of 0.
            let ratio = deviation / (difference * difference)
            squares += ratio * ratio
        }
        weights[best] = standardDeviations[best] * squares.squareRoot()
        return normalized(weights)
    }

    /// The shares of the budget under common random numbers.
    ///
    /// A system is compared with the best over the replications that both have made, so that the best needs
    /// as many as any other has, and the variance of differences counts: observations in proportion to it
    /// over the squared difference make all comparisons equally safe.
    ///
    /// - Parameters:
    ///   - best: the place of the best system.
    ///   - differences: of the means from the best, whatever their sign; the best's own is not looked at.
    ///   - deviations: standard deviations of single differences from the best; the best's own is not looked
    ///     at.
    ///   - resolution: as for independent systems.
    /// - Returns: shares that sum to 1; equal ones where nothing varies; empty where the numbers do not fit.
    public static func pairedShares(
        best: Int, differences: [Double], deviations: [Double], resolution: Double
    ) -> [Double] {
        guard differences.count >= 2, differences.count == deviations.count, resolution > 0,
            differences.indices.contains(best), differences.allSatisfy(\.isFinite),
            deviations.allSatisfy({ $0 >= 0 && $0.isFinite })
        else { return [] }
        var weights = Array(repeating: 0.0, count: differences.count)
        for system in weights.indices where system != best {
            let ratio = deviations[system] / max(abs(differences[system]), resolution)
            weights[system] = ratio * ratio
            weights[best] = max(weights[best], weights[system])
        }
        return normalized(weights)
    }

    private static func normalized(_ weights: [Double]) -> [Double] {
        let sum = weights.reduce(0, +)
        guard sum > 0, sum.isFinite else {
            return Array(repeating: 1 / Double(weights.count), count: weights.count)
        }
        return weights.map { $0 / sum }
    }
}
