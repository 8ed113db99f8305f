/// The Weibull distribution.
@frozen
public struct Weibull: Sendable, Equatable, BitwiseCopyable {
    /// The shape, above 0.
    public let shape: Double
    /// The scale, above 0.
    public let scale: Double

    /// - Throws: `DistributionError` unless both are above 0.
    public init(shape: Double, scale: Double) throws(DistributionError) {
        try DistributionError.requirePositive(shape, "shape")
        try DistributionError.requirePositive(scale, "scale")
        self.shape = shape
        self.scale = scale
    }

    /// - Parameters:
    ///   - mean: the mean, above 0.
    ///   - cv: the coefficient of variation, 0.02 to 50.
    /// - Throws: `DistributionError` for other values.
    public init(mean: Double, cv: Double) throws(DistributionError) {
        try DistributionError.requirePositive(mean, "mean")
        guard cv >= 0.02, cv <= 50 else {
            throw .outOfRange(parameter: "cv", value: cv, allowed: "a number from 0.02 to 50")
        }
        // The cv falls as the shape grows: bisect on the logarithm of the shape.
        var low = -3.0
        var high = 5.0
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if Self.logOfOnePlusSquaredCV(shape: PortableMath.exp(middle)) > PortableMath.log(1 + cv * cv) {
                low = middle
            } else {
                high = middle
            }
        }
        let shape = PortableMath.exp((low + high) / 2)
        try self.init(
            shape: shape, scale: mean / PortableMath.exp(PortableMath.logGamma(1 + 1 / shape)))
    }

    private static func logOfOnePlusSquaredCV(shape: Double) -> Double {
        PortableMath.logGamma(1 + 2 / shape) - 2 * PortableMath.logGamma(1 + 1 / shape)
    }

    /// The mean.
    public var mean: Double { scale * PortableMath.exp(PortableMath.logGamma(1 + 1 / shape)) }
    /// The variance.
    public var variance: Double {
        mean * mean * (PortableMath.exp(Self.logOfOnePlusSquaredCV(shape: shape)) - 1)
    }

    /// A variate, as a power of an exponential one.
    @inlinable
    public func sample(using generator: inout some RandomNumberGenerator) -> Double {
        scale * PortableMath.pow(Ziggurat.exponential(using: &generator), 1 / shape)
    }
}
