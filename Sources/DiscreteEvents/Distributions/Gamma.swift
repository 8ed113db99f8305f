/// The gamma distribution; with a whole shape, the Erlang distribution.
@frozen
public struct Gamma: Sendable, Equatable {
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

    /// - Throws: `DistributionError` unless both are above 0.
    public init(mean: Double, cv: Double) throws(DistributionError) {
        try DistributionError.requirePositive(mean, "mean")
        try DistributionError.requirePositive(cv, "cv")
        try self.init(shape: 1 / (cv * cv), scale: mean * cv * cv)
    }

    /// An Erlang distribution: the sum of equal exponential phases.
    ///
    /// - Throws: `DistributionError` unless the mean is above 0 and there is at least one phase.
    public init(mean: Double, phases: Int) throws(DistributionError) {
        guard phases >= 1 else {
            throw .outOfRange(parameter: "phases", value: Double(phases), allowed: "a whole number above 0")
        }
        try DistributionError.requirePositive(mean, "mean")
        try self.init(shape: Double(phases), scale: mean / Double(phases))
    }

    /// A variate, by squeezing a transformed normal one (Marsaglia & Tsang 2000).
    @inlinable
    public static func sample(
        shape: Double, scale: Double, using generator: inout some RandomNumberGenerator
    ) -> Double {
        // Below 1: a variate of shape + 1 times a power of a uniform one.
        let boost =
            shape < 1 ? PortableMath.pow(generator.nextOpenUniform(), 1 / shape) : 1
        let d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let normal = Ziggurat.normal(using: &generator)
            let root = 1 + c * normal
            if root <= 0 { continue }
            let cube = root * root * root
            let uniform = generator.nextOpenUniform()
            let limit = 0.5 * normal * normal + d - d * cube + d * PortableMath.log(cube)
            if PortableMath.log(uniform) < limit { return d * cube * scale * boost }
        }
    }
}
