/// Sums from which the ratio of totals and its interval by the delta method follow, one replication after
/// another.
///
/// Squares and products are kept about their means (Welford 1962; merging by Chan, Golub & LeVeque 1983), so
/// that large totals cost no digits. Merging in another order may change the last bit of them.
public struct RatioAccumulator: Sendable, Equatable {
    /// Replications added.
    public private(set) var count = 0
    /// Of these, replications whose denominator is 0.
    public private(set) var emptyCount = 0
    /// The sum of the numerators.
    public private(set) var numerators = 0.0
    /// The sum of the denominators.
    public private(set) var denominators = 0.0
    private var meanNumerator = 0.0
    private var meanDenominator = 0.0
    private var numeratorSquares = 0.0
    private var denominatorSquares = 0.0
    private var products = 0.0

    /// Without replications.
    public init() {}

    /// Adds a replication.
    public mutating func add(_ part: ReplicationRatio) {
        count += 1
        if part.denominator == 0 { emptyCount += 1 }
        numerators += part.numerator
        denominators += part.denominator
        let numeratorBefore = part.numerator - meanNumerator
        let denominatorBefore = part.denominator - meanDenominator
        meanNumerator += numeratorBefore / Double(count)
        meanDenominator += denominatorBefore / Double(count)
        numeratorSquares += numeratorBefore * (part.numerator - meanNumerator)
        denominatorSquares += denominatorBefore * (part.denominator - meanDenominator)
        products += numeratorBefore * (part.denominator - meanDenominator)
    }

    /// Adds the replications of another accumulator.
    public mutating func merge(_ other: RatioAccumulator) {
        if other.count == 0 { return }
        let total = Double(count + other.count)
        let weight = Double(count) * Double(other.count) / total
        let numeratorGap = other.meanNumerator - meanNumerator
        let denominatorGap = other.meanDenominator - meanDenominator
        numeratorSquares += other.numeratorSquares + numeratorGap * numeratorGap * weight
        denominatorSquares += other.denominatorSquares + denominatorGap * denominatorGap * weight
        products += other.products + numeratorGap * denominatorGap * weight
        meanNumerator += numeratorGap * Double(other.count) / total
        meanDenominator += denominatorGap * Double(other.count) / total
        count += other.count
        emptyCount += other.emptyCount
        numerators += other.numerators
        denominators += other.denominators
    }

    /// The ratio of totals; nil where the denominators add up to nothing.
    public var ratio: Double? { denominators > 0 ? numerators / denominators : nil }

    /// The ratio's standard error by the delta method; nil below two replications that have observations.
    public var standardError: Double? {
        guard let ratio, count - emptyCount >= 2 else { return nil }
        // Residuals sum to 0, but for rounding their squares cannot add up to less.
        let squares = numeratorSquares - 2 * ratio * products + ratio * ratio * denominatorSquares
        let variance = max(0, squares) / Double(count - 1)
        return (variance / Double(count)).squareRoot() / (denominators / Double(count))
    }
}
