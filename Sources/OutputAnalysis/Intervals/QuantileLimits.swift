/// Which of the sorted values enclose a quantile, whatever their distribution.
public struct QuantileLimits: Sendable, Equatable {
    /// The rank of the lower limit, from 1; nil where the sample is too small to have one.
    public let lowerRank: Int?
    /// The rank of the upper limit, from 1; nil where the sample is too small to have one.
    public let upperRank: Int?
    /// The probability that the quantile lies between the limits; a missing limit counts as infinite.
    public let coverage: Double

    /// Ranks such that the quantile falls below the lower, and above the upper, each with at most half the
    /// probability of error (David & Nagaraja 2003, section 7.1).
    ///
    /// - Parameters:
    ///   - share: the quantile's share, above 0 and below 1.
    ///   - count: the number of values, above 0.
    ///   - confidence: of both limits together.
    /// - Returns: nil for other numbers.
    /// - Complexity: O(log count) evaluations of the binomial distribution.
    public init?(of share: Double, count: Int, confidence: Confidence = .standard) {
        guard count > 0, count < .max, share > 0, share < 1,
            let below = BinomialDistribution(trials: count, share: share)
        else { return nil }
        let tail = 0.5 * confidence.error
        // The number of ranks for which a condition holds that fails from some rank on.
        func leading(_ holds: (Int) -> Bool) -> Int {
            var low = 0
            var high = count + 1
            while high - low > 1 {
                let middle = (low + high) / 2
                if holds(middle) { low = middle } else { high = middle }
            }
            return low
        }
        let lower = leading { below.cumulative($0 - 1) <= tail }
        let upper = leading { below.cumulative($0 - 1) < 1 - tail } + 1
        lowerRank = lower == 0 ? nil : lower
        upperRank = upper > count ? nil : upper
        coverage =
            (upper > count ? 1 : below.cumulative(upper - 1)) - (lower == 0 ? 0 : below.cumulative(lower - 1))
    }
}
