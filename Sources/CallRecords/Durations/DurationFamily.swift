/// A shape of distributions of durations.
public enum DurationFamily: String, Sendable, CaseIterable {
    /// Exponential: no memory.
    case exponential
    /// A sum of equal exponential phases.
    case erlang
    /// Gamma.
    case gamma
    /// Lognormal.
    case lognormal
    /// Weibull.
    case weibull
    /// Two exponential branches with balanced means: more varied than exponential.
    case hyperexponential
    /// None of them: the observed classes themselves.
    case empirical

    /// How many parameters are fitted.
    var parameters: Int { self == .exponential ? 1 : 2 }
}
