/// What happened in one hour of the day, as means over the days that were looked at.
public struct HourAverages: Sendable, Equatable {
    /// Calls.
    public var offered: Double
    /// Of these, answered.
    public var answered: Double
    /// Of these, hung up in the queue.
    public var abandoned: Double
    /// Seconds in the queue of the answered ones together.
    public var waitSeconds: Double

    /// Creates means.
    public init(offered: Double = 0, answered: Double = 0, abandoned: Double = 0, waitSeconds: Double = 0) {
        self.offered = offered
        self.answered = answered
        self.abandoned = abandoned
        self.waitSeconds = waitSeconds
    }

    /// The mean wait of the answered; nil without any.
    public var meanWait: Double? { answered > 0 ? waitSeconds / answered : nil }
    /// The share of the answered and abandoned that hung up; nil without any.
    public var abandonment: Double? {
        answered + abandoned > 0 ? abandoned / (answered + abandoned) : nil
    }
}
