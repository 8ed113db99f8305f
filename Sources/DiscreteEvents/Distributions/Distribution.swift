/// A distribution of durations: non-negative, in the unit that the context says.
public indirect enum Distribution: Sendable, Equatable {
    /// Always the same.
    case constant(Constant)
    /// Exponential.
    case exponential(Exponential)
    /// Lognormal.
    case lognormal(Lognormal)
    /// Gamma, or Erlang.
    case gamma(Gamma)
    /// Weibull.
    case weibull(Weibull)
    /// Even between two bounds.
    case uniform(from: Double, to: Double)
    /// Triangular between two bounds.
    case triangular(from: Double, mode: Double, to: Double)
    /// One of several, chosen by chance.
    case mixture(Mixture)
    /// Another distribution, later by a constant.
    case shifted(by: Double, Distribution)

    /// A number of seconds.
    public static func seconds(_ value: Double) -> Distribution { .constant(Constant(value)) }

    /// Recorded values, each as likely as its weight (all alike without weights).
    ///
    /// - Throws: `DistributionError` for negative values or unusable weights.
    public static func empirical(
        _ values: [Double], weights: [Double]? = nil
    ) throws(DistributionError) -> Distribution {
        for value in values { try DistributionError.requireNotNegative(value, "value") }
        let weights = weights ?? Array(repeating: 1, count: values.count)
        return .mixture(try Mixture(values.map { .seconds($0) }, weights: weights))
    }

    /// Zero with a chance, another distribution otherwise.
    ///
    /// - Throws: `DistributionError` unless the share is between 0 and 1.
    public static func withZero(
        share: Double, otherwise: Distribution
    ) throws(DistributionError) -> Distribution {
        guard share >= 0, share <= 1 else {
            throw .outOfRange(parameter: "share", value: share, allowed: "between 0 and 1")
        }
        return .mixture(try Mixture([.seconds(0), otherwise], weights: [share, 1 - share]))
    }

    /// Two exponential branches with balanced means (Sauer & Chandy 1975).
    ///
    /// - Throws: `DistributionError` unless the mean is above 0 and the cv at least 1.
    public static func hyperexponential(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
        try DistributionError.requirePositive(mean, "mean")
        guard cv >= 1, cv.isFinite else {
            throw .outOfRange(parameter: "cv", value: cv, allowed: "a number of at least 1")
        }
        let square = cv * cv
        let share = 0.5 * (1 + ((square - 1) / (square + 1)).squareRoot())
        return .mixture(
            try Mixture(
                [
                    .exponential(try Exponential(mean: mean / (2 * share))),
                    .exponential(try Exponential(mean: mean / (2 * (1 - share)))),
                ], weights: [share, 1 - share]))
    }

    /// The mean.
    public var mean: Double {
        switch self {
        case .constant(let constant): return constant.value
        case .exponential(let exponential): return exponential.mean
        case .lognormal(let lognormal): return lognormal.mean
        case .gamma(let gamma): return gamma.shape * gamma.scale
        case .weibull(let weibull): return weibull.mean
        case .uniform(let from, let to): return (from + to) / 2
        case .triangular(let from, let mode, let to): return (from + mode + to) / 3
        case .mixture(let mixture):
            var sum = 0.0
            for (index, branch) in mixture.branches.enumerated() { sum += mixture.share(index) * branch.mean }
            return sum
        case .shifted(let by, let other): return by + other.mean
        }
    }

    /// The variance.
    public var variance: Double {
        switch self {
        case .constant: return 0
        case .exponential(let exponential): return exponential.mean * exponential.mean
        case .lognormal(let lognormal): return lognormal.variance
        case .gamma(let gamma): return gamma.shape * gamma.scale * gamma.scale
        case .weibull(let weibull): return weibull.variance
        case .uniform(let from, let to): return (to - from) * (to - from) / 12
        case .triangular(let a, let c, let b):
            return (a * a + b * b + c * c - a * b - a * c - b * c) / 18
        case .mixture(let mixture):
            var sum = 0.0
            for (index, branch) in mixture.branches.enumerated() {
                sum += mixture.share(index) * (branch.variance + branch.mean * branch.mean)
            }
            return sum - mean * mean
        case .shifted(_, let other): return other.variance
        }
    }

    /// A variate.
    public func sample(using generator: inout some RandomNumberGenerator) -> Double {
        switch self {
        case .constant(let constant): return constant.value
        case .exponential(let exponential):
            return exponential.mean * Ziggurat.exponential(using: &generator)
        case .lognormal(let lognormal):
            return Lognormal.sample(mu: lognormal.mu, sigma: lognormal.sigma, using: &generator)
        case .gamma(let gamma):
            return Gamma.sample(shape: gamma.shape, scale: gamma.scale, using: &generator)
        case .weibull(let weibull):
            return weibull.sample(using: &generator)
        case .uniform(let from, let to):
            return generator.nextUniform(from: from, to: to)
        case .triangular(let from, let mode, let to):
            return generator.nextTriangular(from: from, mode: mode, to: to)
        case .mixture(let mixture):
            return mixture.branch(at: generator.nextUnitUniform()).sample(using: &generator)
        case .shifted(let by, let other): return by + other.sample(using: &generator)
        }
    }
}
