/// How much of a run's beginning to leave out, by the rule MSER-5: the cut that makes the standard error of
/// what remains smallest (White 1997; White, Cobb & Spratt 2000).
///
/// For questions about a steady state only. A day that begins and ends with closed lines needs no cut.
public struct WarmUpTruncation: Sendable, Equatable {
    /// Observations averaged into one batch.
    public let batchSize: Int
    /// The criterion after leaving out 0, 1, 2 ... batches; half of all batches are searched.
    public let criterion: [Double]
    /// Batches to leave out.
    public let truncatedBatches: Int
    /// The mean of the batches that remain.
    public let retainedMean: Double

    /// Observations to leave out.
    public var truncatedObservations: Int { truncatedBatches * batchSize }

    /// Whether the best cut is the last one searched: then the run is too short to tell, and no warm-up may
    /// be quoted.
    public var isRunTooShort: Bool { truncatedBatches == criterion.count - 1 }

    /// Searches the best cut.
    ///
    /// - Parameters:
    ///   - series: one long run, or the mean over replications at each point.
    ///   - batchSize: observations to a batch, above 0; a last incomplete batch is ignored.
    /// - Returns: nil below 10 batches, for another batch size, or where a value is not finite.
    public init?(of series: [Double], batchSize: Int = 5) {
        guard batchSize > 0, series.count / batchSize >= 10 else { return nil }
        let batches = BatchMeans.means(of: series[...], batchSize: batchSize)
        let searched = batches.count / 2
        var criterion = Array(repeating: 0.0, count: searched + 1)
        var means = criterion
        // From the end, so that each cut adds one batch to those that remain (Welford 1962).
        var mean = 0.0
        var squares = 0.0
        for cut in stride(from: batches.count - 1, through: 0, by: -1) {
            let remaining = Double(batches.count - cut)
            let before = batches[cut] - mean
            mean += before / remaining
            squares += before * (batches[cut] - mean)
            if cut <= searched {
                criterion[cut] = squares / (remaining * remaining)
                means[cut] = mean
            }
        }
        guard criterion.allSatisfy({ $0.isFinite }) else { return nil }
        var best = 0
        for cut in criterion.indices where criterion[cut] < criterion[best] { best = cut }
        self.batchSize = batchSize
        self.criterion = criterion
        truncatedBatches = best
        retainedMean = means[best]
    }
}
