public import DiscreteEvents

/// A distribution fitted to durations by maximum likelihood.
public struct DurationFit: Sendable, Equatable {
    /// The shape.
    public let family: DurationFamily
    /// The distribution, in seconds.
    public let distribution: Distribution
    /// The mean in seconds.
    public let mean: FittedNumber
    /// The coefficient of variation; without width for shapes that fix it.
    public let cv: FittedNumber
    /// The phases of an Erlang distribution.
    public let phases: Int?
    /// The logarithm of the likelihood.
    public let logLikelihood: Double
    /// The largest distance between the fitted and the observed distribution, between 0 and 1.
    public internal(set) var distance = 0.0

    init(
        _ family: DurationFamily, _ distribution: Distribution, mean: FittedNumber, cv: FittedNumber,
        phases: Int? = nil, logLikelihood: Double
    ) {
        self.family = family
        self.distribution = distribution
        self.mean = mean
        self.cv = cv
        self.phases = phases
        self.logLikelihood = logLikelihood
    }

    /// Akaike's criterion (1974): the least is the best.
    public var aic: Double { 2 * Double(family.parameters) - 2 * logLikelihood }
}
