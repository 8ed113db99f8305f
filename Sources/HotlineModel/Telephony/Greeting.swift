public import DiscreteEvents

/// What a caller hears before being put through: a greeting, perhaps with a menu or recorded information.
public struct Greeting: Sendable, Equatable {
    /// How long it takes, in seconds; it holds a line and no counsellor.
    public var time: Distribution
    /// Chance that the caller hangs up in it, at a moment spread evenly over it.
    public var hangUp: Double
    /// Chance that the recorded information is all the caller needed.
    public var contained: Double
    /// Needs whose chance to be contained differs.
    public var containedByNeed: [ContainedShare]

    /// Creates a greeting.
    public init(
        time: Distribution, hangUp: Double = 0, contained: Double = 0, containedByNeed: [ContainedShare] = []
    ) {
        self.time = time
        self.hangUp = hangUp
        self.contained = contained
        self.containedByNeed = containedByNeed
    }
}
