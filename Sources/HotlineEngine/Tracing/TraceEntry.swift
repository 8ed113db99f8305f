/// One step in the life of a call or a counsellor, as it happened.
public struct TraceEntry: Sendable, Equatable {
    /// What happened.
    public enum Step: String, Sendable, CaseIterable {
        /// The person dialled a hotline.
        case dialled
        /// The hotline was closed.
        case closed
        /// All lines were held.
        case blocked
        /// The hotline does not serve the caller and sends nobody anywhere.
        case declined
        /// The caller was told another number.
        case referred
        /// The call was connected to another hotline.
        case transferred
        /// The call joined the queue.
        case queued
        /// The call, first in its queue, reached its next rung.
        case rungOpened
        /// A counsellor answered.
        case answered
        /// The caller hung up in the queue.
        case abandoned
        /// The caller will try again.
        case willRedial
        /// The person gave up for good.
        case lost
        /// The conversation ended.
        case ended
        /// The counsellor finished documenting.
        case wrappedUp
        /// A counsellor came on duty.
        case cameOnDuty
        /// A counsellor left.
        case left
    }

    /// Seconds from the start of the horizon.
    public var seconds: Double
    /// What happened.
    public var step: Step
    /// The caller group's index, or -1 where no caller is concerned.
    public var group: Int
    /// The person's number within the group, or -1.
    public var person: Int
    /// The number of the attempt, from 1, or 0.
    public var attempt: Int
    /// The hotline's index, or -1.
    public var hotline: Int
    /// The team's index, or -1.
    public var team: Int
    /// The counsellor's slot, or -1.
    public var counsellor: Int

    /// Creates an entry.
    public init(
        seconds: Double, step: Step, group: Int = -1, person: Int = -1, attempt: Int = 0, hotline: Int = -1,
        team: Int = -1, counsellor: Int = -1
    ) {
        self.seconds = seconds
        self.step = step
        self.group = group
        self.person = person
        self.attempt = attempt
        self.hotline = hotline
        self.team = team
        self.counsellor = counsellor
    }
}
