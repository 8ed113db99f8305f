/// The lognormal distribution: the exponential of a normal variate.
@frozen
public struct Lognormal: Sendable, Equatable {
    /// Mean of the logarithm.
    public let mu: Double
    /// Standard deviation of the logarithm, at least 0.
    public let sigma: Double

    /// - Throws: `DistributionError` unless sigma is at least 0 and mu finite.
    public init(mu: Double, sigma: Double) throws(DistributionError) {
        guard mu.isFinite else {
            throw .outOfRange(parameter: "mu", value: mu, allowed: "a finite number")
        }
        try DistributionError.requireNotNegative(sigma, "sigma")
        self.mu = mu
        self.sigma = sigma
    }

    /// - Parameters:
    ///   - mean: the mean, above 0.
    ///   - cv: the coefficient of variation, above 0: sigma^2 = ln(1 + cv^2).
    /// - Throws: `DistributionError` for other values.
    public init(mean: Double, cv: Double) throws(DistributionError) {
        try DistributionError.requirePositive(mean, "mean")
        try DistributionError.requirePositive(cv, "cv")
        let variance = PortableMath.log(1 + cv * cv)
        try self.init(mu: PortableMath.log(mean) - variance / 2, sigma: variance.squareRoot())
    }

    /// The mean.
    public var mean: Double { PortableMath.exp(mu + sigma * sigma / 2) }
    /// The variance.
    public var variance: Double { mean * mean * (PortableMath.exp(sigma * sigma) - 1) }

    /// A variate, as the exponential of a normal one.
    ///
    /// - Parameters:
    ///   - mu: the mean of the variate's logarithm.
    ///   - sigma: its standard deviation.
    ///   - generator: where its random bits come from.
    ///   - table: `Ziggurat.normalTable`, where it is at hand.
    @inlinable
    public static func sample(
        mu: Double, sigma: Double, using generator: inout some RandomNumberGenerator,
        table: Ziggurat.Table = Ziggurat.normalTable
    ) -> Double {
        PortableMath.exp(mu + sigma * Ziggurat.normal(using: &generator, table: table))
    }
}
