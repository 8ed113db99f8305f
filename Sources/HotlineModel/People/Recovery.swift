public import DiscreteEvents

/// Time away from the phone after a hard call, once it has been documented.
public struct Recovery: Sendable, Equatable {
    /// Chance after each call to which it applies, between 0 and 1.
    public var chance: Double
    /// How long, in seconds.
    public var time: Distribution
    /// Needs after which it applies; nil for all.
    public var needs: [String]?

    /// Creates a recovery rule.
    public init(chance: Double, time: Distribution, needs: [String]? = nil) {
        self.chance = chance
        self.time = time
        self.needs = needs
    }
}
