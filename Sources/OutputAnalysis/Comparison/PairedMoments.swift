/// Means, variances and covariance of pairs of values.
struct PairedMoments {
    private(set) var count = 0
    private(set) var firstMean = 0.0
    private(set) var secondMean = 0.0
    private var firstSquares = 0.0
    private var secondSquares = 0.0
    private var products = 0.0
    private var differenceSquares = 0.0

    /// Of the pairs of which both values are there.
    init(_ first: [Double?], _ second: [Double?]) {
        for (one, other) in zip(first, second) {
            guard let one, let other else { continue }
            count += 1
            let firstBefore = one - firstMean
            let secondBefore = other - secondMean
            firstMean += firstBefore / Double(count)
            secondMean += secondBefore / Double(count)
            firstSquares += firstBefore * (one - firstMean)
            secondSquares += secondBefore * (other - secondMean)
            products += firstBefore * (other - secondMean)
            let before = secondBefore - firstBefore
            differenceSquares += before * before * Double(count - 1) / Double(count)
        }
    }

    private var divisor: Double { Double(count - 1) }

    /// The variance of the first values; 0 for fewer than two.
    var firstVariance: Double { count < 2 ? 0 : firstSquares / divisor }

    /// The variance of the second values; 0 for fewer than two.
    var secondVariance: Double { count < 2 ? 0 : secondSquares / divisor }

    /// The variance of second less first; 0 for fewer than two.
    var differenceVariance: Double { count < 2 ? 0 : differenceSquares / divisor }

    /// The correlation; nil where one of the two does not vary.
    var correlation: Double? {
        guard firstSquares > 0, secondSquares > 0 else { return nil }
        let correlation = products / (firstSquares.squareRoot() * secondSquares.squareRoot())
        // Rounding can carry values that move together a little past 1.
        return max(-1, min(1, correlation))
    }
}
