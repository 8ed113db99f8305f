/// One metric of an alternative less that of a base, replication by replication under common random numbers.
///
/// Ratios are compared through each replication's influence on them, so that their difference, too, is a mean
/// of replication-wise differences. Where a replication lacks a value in either scenario, it counts in
/// neither's spread.
public struct PairedComparison: Sendable, Equatable {
    /// The base.
    public let base: Estimate
    /// The alternative.
    public let alternative: Estimate
    /// Alternative less base, with the interval that the pairing allows.
    public let difference: Estimate
    /// Alternative less base, with the interval of Welch (1947) that would hold without the pairing.
    public let unpairedDifference: Estimate
    /// The correlation between the scenarios that common random numbers achieved; nil where one does not
    /// vary.
    public let correlation: Double?
    /// How many times more replications it would take without the pairing; nil where differences do not vary.
    public let varianceReduction: Double?
    /// The probability of a difference at least as large if there were none (paired t test, two-sided); nil
    /// without an interval, or where differences do not vary.
    public let pValue: Double?

    /// Whether common random numbers made the comparison sharper; nil where the correlation is not known.
    public var commonRandomNumbersHelped: Bool? { correlation.map { $0 > 0 } }

    /// Compares; replication r of both ran on the same random numbers.
    ///
    /// Replications beyond those of the shorter sample are left out.
    public init(
        base: ReplicationSample, alternative: ReplicationSample, _ rules: EstimationRules = EstimationRules()
    ) {
        let count = min(base.count, alternative.count)
        let base = base.prefix(count)
        let alternative = alternative.prefix(count)
        let baseEstimate = base.estimate(rules)
        let alternativeEstimate = alternative.estimate(rules)
        let moments = PairedMoments(base.terms(rules.ratioError), alternative.terms(rules.ratioError))
        self.base = baseEstimate
        self.alternative = alternativeEstimate
        correlation = moments.correlation
        let spread = moments.differenceVariance
        varianceReduction = spread > 0 ? (moments.firstVariance + moments.secondVariance) / spread : nil
        let maker = DifferenceMaker(
            base: baseEstimate, alternative: alternativeEstimate, moments: moments,
            areMeans: base.isMean && alternative.isMean, count: count, rules: rules)
        difference = maker.paired()
        unpairedDifference = maker.unpaired()
        pValue = maker.pValue()
    }
}

/// Intervals of the difference of two estimates.
private struct DifferenceMaker {
    let base: Estimate
    let alternative: Estimate
    let moments: PairedMoments
    let areMeans: Bool
    let count: Int
    let rules: EstimationRules

    /// The difference; of means, over the replications that have both.
    private var value: Double? {
        guard let baseValue = base.value, let alternativeValue = alternative.value else { return nil }
        return areMeans ? moments.secondMean - moments.firstMean : alternativeValue - baseValue
    }

    private var absence: Estimate.Absence? {
        if let missing = base.absence ?? alternative.absence { return missing }
        let least = max(2, rules.minimumReplications)
        return moments.count < least ? .tooFewReplications(minimum: least) : nil
    }

    /// Whether a proportion of 0 or 1, say, hides how much it would vary.
    private var hidesSpread: Bool {
        base.method == .pooledProportion || alternative.method == .pooledProportion
    }

    func paired() -> Estimate {
        if hidesSpread, absence == nil, let value, let limits = combinedLimits(value) {
            return make(value, limits, .combinedDifference)
        }
        var limits: (lower: Double?, upper: Double?)?
        if absence == nil, let value, let factor = rules.confidence.studentFactor(values: moments.count) {
            let reach = factor * (moments.differenceVariance / Double(moments.count)).squareRoot()
            limits = (value - reach, value + reach)
        }
        return make(value, limits, .pairedDifference)
    }

    func unpaired() -> Estimate {
        if hidesSpread, absence == nil, let value, let limits = combinedLimits(value) {
            return make(value, limits, .combinedDifference)
        }
        var limits: (lower: Double?, upper: Double?)?
        if absence == nil, let value {
            let size = Double(moments.count)
            let first = moments.firstVariance / size
            let second = moments.secondVariance / size
            let sum = first + second
            let degrees = (size - 1) * sum * sum / (first * first + second * second)
            let factor = StudentT(degreesOfFreedom: degrees)?.quantile(1 - 0.5 * rules.confidence.error)
            let reach = sum > 0 ? (factor ?? 0) * sum.squareRoot() : 0
            limits = (value - reach, value + reach)
        }
        return make(value, limits, .independentDifference)
    }

    func pValue() -> Double? {
        guard !hidesSpread, absence == nil, let value, moments.differenceVariance > 0,
            let student = StudentT(values: moments.count)
        else { return nil }
        let error = (moments.differenceVariance / Double(moments.count)).squareRoot()
        return min(1, 2 * student.upperTail(abs(value) / error))
    }

    /// Each side's distance to its limit, added in squares.
    private func combinedLimits(_ value: Double) -> (lower: Double?, upper: Double?)? {
        guard let baseValue = base.value, let baseLower = base.lower, let baseUpper = base.upper,
            let otherValue = alternative.value, let otherLower = alternative.lower,
            let otherUpper = alternative.upper
        else { return nil }
        func length(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
        return (
            value - length(otherValue - otherLower, baseUpper - baseValue),
            value + length(otherUpper - otherValue, baseValue - baseLower)
        )
    }

    private func make(
        _ value: Double?, _ limits: (lower: Double?, upper: Double?)?, _ method: Estimate.Method
    ) -> Estimate {
        Estimate(
            value: value, limits: limits, confidence: rules.confidence, replications: count,
            emptyReplications: count - moments.count, observations: Double(moments.count), method: method,
            absence: absence)
    }
}
