import DiscreteEvents

/// A distribution as the hot loop reads it: plain bits, without a reference to count.
///
/// The shapes that hotlines use most are held here; any other is looked up among `CompiledScenario.distributions`.
enum Sampler: BitwiseCopyable, Sendable {
    /// Always infinite: a caller who never hangs up.
    case never
    /// Always the same number of seconds.
    case constant(Double)
    /// Exponential with a mean in seconds.
    case exponential(mean: Double)
    /// Lognormal with the parameters of its logarithm.
    case lognormal(mu: Double, sigma: Double)
    /// The distribution at an index.
    case other(Int32)
}
