import DiscreteEvents

/// A distribution as the hot loop reads it: plain bits, without a reference to count.
enum Sampler: BitwiseCopyable, Sendable {
    /// Always infinite: a caller who never hangs up.
    case never
    /// Always the same number of seconds.
    case constant(Double)
    /// Exponential with a mean in seconds.
    case exponential(mean: Double)
    /// Lognormal with the parameters of its logarithm.
    case lognormal(mu: Double, sigma: Double)
    /// Gamma.
    case gamma(shape: Double, scale: Double)
    /// Weibull.
    case weibull(Weibull)
    /// Even between two bounds.
    case uniform(from: Double, to: Double)
    /// Triangular between two bounds.
    case triangular(from: Double, mode: Double, to: Double)
    /// An entry of `CompiledScenario.branches`, later by a constant.
    case shifted(Int32)
    /// One of some entries of `CompiledScenario.branches`, chosen by chance.
    case oneOf(first: Int32, count: Int32)

    /// A distribution that another one is made of.
    struct Branch: BitwiseCopyable, Sendable {
        /// Where one of several is chosen, the chance of this one or one before it; 1 for the last.
        var upTo: Double
        /// Seconds that are added to a variate of a distribution that is shifted.
        var later: Double
        /// The distribution.
        var sampler: Sampler
    }
}
