/// How a hotline calls people back who left a message or accepted the offer of a callback.
public struct CallbackRule: Sendable, Equatable {
    /// Chance that the person answers when called back.
    public var reach: Double
    /// How long a counsellor is busy with a callback that nobody answers.
    public var ringSeconds: Double
    /// Callers whose expected wait is at least this long are offered a callback; nil for no offer.
    public var offerAfterExpectedSeconds: Double?
    /// Callers who have waited this long are offered a callback; nil for no such offer.
    public var offerAfterWaitSeconds: Double?
    /// Share of those who can safely be called back that accepts the offer or leaves a message.
    public var accept: Double

    /// Creates a rule.
    public init(
        reach: Double = 0.7, ringSeconds: Double = 60, offerAfterExpectedSeconds: Double? = nil,
        accept: Double = 0.5, offerAfterWaitSeconds: Double? = nil
    ) {
        self.reach = reach
        self.ringSeconds = ringSeconds
        self.offerAfterExpectedSeconds = offerAfterExpectedSeconds
        self.offerAfterWaitSeconds = offerAfterWaitSeconds
        self.accept = accept
    }
}
