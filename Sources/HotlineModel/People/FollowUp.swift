public import DiscreteEvents

/// That a person who was answered calls again some time later, about the same need.
public struct FollowUp: Sendable, Equatable {
    /// Chance after each answered call, between 0 and 1.
    public var chance: Double
    /// Time until that call, in seconds.
    public var after: Distribution

    /// Creates a follow-up rule.
    public init(chance: Double, after: Distribution) {
        self.chance = chance
        self.after = after
    }
}
