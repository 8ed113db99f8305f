/// The exponential distribution.
@frozen
public struct Exponential: Sendable, Equatable {
    /// The mean, above 0.
    public let mean: Double

    /// - Throws: `DistributionError` unless the mean is above 0.
    public init(mean: Double) throws(DistributionError) {
        try DistributionError.requirePositive(mean, "mean")
        self.mean = mean
    }
}
