/// What happened to the calls that came to one hotline in one hour of the week.
public struct IntervalTally: BitwiseCopyable, Sendable, Equatable {
    /// Attempts that came in this hour, by dialling or by transfer.
    public var offered = 0
    /// Of these, answered.
    public var answered = 0
    /// Of these, answered within the hotline's service-level seconds.
    public var answeredWithin = 0
    /// Of these, hung up in the queue, short abandonments included.
    public var abandoned = 0
    /// Of these, heard a busy tone.
    public var blocked = 0
    /// Of these, came outside opening hours.
    public var closed = 0
    /// Of these, left otherwise before an answer: broken off for safety, balked, or asked to be called back.
    public var left = 0
    /// Seconds in the queue of the answered ones.
    public var waitSeconds = 0.0

    /// An empty tally.
    public init() {}

    /// Counts a call that a counsellor answers after so many seconds in the queue.
    @inline(__always)
    mutating func countAnswer(after wait: Double, inTime: Bool) {
        answered &+= 1
        if inTime { answeredWithin &+= 1 }
        waitSeconds += wait
    }

    /// Adds another tally.
    public static func += (sum: inout IntervalTally, other: IntervalTally) {
        sum.offered += other.offered
        sum.answered += other.answered
        sum.answeredWithin += other.answeredWithin
        sum.abandoned += other.abandoned
        sum.blocked += other.blocked
        sum.closed += other.closed
        sum.left += other.left
        sum.waitSeconds += other.waitSeconds
    }
}
