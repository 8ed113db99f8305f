/// Counsellors or volunteers who come when a queue stays long.
public struct OnCall: Sendable, Equatable {
    /// How many come.
    public var counsellors: Int
    /// Calls waiting at the hotlines whose ladders name the team, at least 1.
    public var whenWaiting: Int
    /// How long at least so many must have been waiting without a pause.
    public var forSeconds: Double
    /// Time from being called to being on duty.
    public var arriveAfterSeconds: Double
    /// How long they stay.
    public var staySeconds: Double

    /// Creates an on-call rule.
    public init(
        counsellors: Int, whenWaiting: Int, forSeconds: Double, arriveAfterSeconds: Double,
        staySeconds: Double
    ) {
        self.counsellors = counsellors
        self.whenWaiting = whenWaiting
        self.forSeconds = forSeconds
        self.arriveAfterSeconds = arriveAfterSeconds
        self.staySeconds = staySeconds
    }
}
