public import DiscreteEvents

/// That a counsellor passes a call on after the conversation, to another hotline or to a partner.
public struct OnwardTransfer: Sendable, Equatable {
    /// The hotline or partner.
    public var to: String
    /// Chance after each answered call, between 0 and 1.
    public var chance: Double
    /// For a warm transfer, how long both counsellors and the caller speak together, in seconds; the first
    /// counsellor waits with the caller until then. nil for a cold transfer: she hangs up at once.
    public var handover: Distribution?

    /// Creates an onward transfer.
    public init(to: String, chance: Double, handover: Distribution? = nil) {
        self.to = to
        self.chance = chance
        self.handover = handover
    }
}
