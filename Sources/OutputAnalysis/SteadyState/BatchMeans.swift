/// The mean of one long run, with an interval from means of batches that are long enough to be independent.
///
/// The batch size doubles until a test at the 10 % level no longer finds neighbouring batch means correlated,
/// while there are at least 20 batches to test, because few would hide the correlation. Then neighbours are
/// joined until there are at most 30 batches: more add little, and fewer are closer to normal (Schmeiser
/// 1982; Fishman 1978).
public struct BatchMeans: Sendable, Equatable {
    /// Observations to a batch.
    public let batchSize: Int
    /// The means; observations that fill no batch are left out at the beginning.
    public let means: [Double]
    /// Whether the batches passed for independent. If not, the run is too short for an interval.
    public let areIndependent: Bool
    /// The probability of so much correlation between the means of the batches tested, were they independent;
    /// nil where all are equal.
    public let pValue: Double?

    /// The fewest batches that are tested.
    static let fewestTested = 20
    /// The most batches that an interval rests on.
    static let mostBatches = 30

    /// Batches a run.
    ///
    /// - Parameter series: observations in order, the warm-up left out.
    /// - Returns: nil below 20 observations, or where one is not finite.
    public init?(of series: ArraySlice<Double>) {
        guard series.count >= Self.fewestTested, series.allSatisfy({ $0.isFinite }) else { return nil }
        var size = 1
        var pValue = SerialCorrelation.pValue(Self.means(of: series, batchSize: size))
        while let found = pValue, found < 0.1, series.count / (2 * size) >= Self.fewestTested {
            size *= 2
            pValue = SerialCorrelation.pValue(Self.means(of: series, batchSize: size))
        }
        areIndependent = pValue.map { $0 >= 0.1 } ?? true
        self.pValue = pValue
        while series.count / size > Self.mostBatches { size *= 2 }
        batchSize = size
        means = Self.means(of: series.dropFirst(series.count % size), batchSize: size)
    }

    /// The mean with Student's interval from the batch means; without interval where they are not
    /// independent.
    public func estimate(_ rules: EstimationRules = EstimationRules()) -> Estimate {
        let mean = Estimate.mean(of: means, rules)
        return Estimate(
            value: mean.value, limits: areIndependent ? (mean.lower, mean.upper) : nil,
            confidence: mean.confidence, replications: 1, observations: Double(means.count * batchSize),
            method: .batchMeans, absence: areIndependent ? mean.absence : .runTooShort)
    }

    /// Means of as many whole batches as there are, from the beginning.
    static func means(of series: ArraySlice<Double>, batchSize: Int) -> [Double] {
        (0..<series.count / batchSize).map { batch in
            let start = series.startIndex + batch * batchSize
            return series[start..<start + batchSize].reduce(0, +) / Double(batchSize)
        }
    }
}
