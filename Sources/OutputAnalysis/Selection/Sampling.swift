/// How the observations of different systems hang together.
public enum Sampling: Sendable, Hashable {
    /// The j-th observations of all systems come from the same random numbers.
    case commonRandomNumbers
    /// All observations are independent.
    case independent
}
