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
        /// The caller left a message.
        case leftMessage
        /// The caller hears the greeting.
        case greeted
        /// The caller hung up in the greeting.
        case hungUp
        /// The recorded information was all that the caller needed.
        case contained
        /// The caller had to hang up, because it was no longer safe to speak.
        case interrupted
        /// The caller hung up at the announced wait.
        case balked
        /// The caller will be called back.
        case acceptedCallback
        /// The call joined the queue.
        case queued
        /// The call, first in its queue, reached its next rung.
        case rungOpened
        /// A counsellor answered.
        case answered
        /// The person was called back and answered.
        case calledBack
        /// The person was called back and did not answer.
        case callbackFailed
        /// A counsellor finds out what a caller wants whom the hotline does not serve.
        case triaged
        /// The counsellor called an interpreter.
        case interpreterCalled
        /// An interpreter joins.
        case interpreterJoined
        /// No interpreter came in time.
        case interpreterFailed
        /// The person was referred to a service.
        case referredToService
        /// The call was passed on to a partner.
        case passedToPartner
        /// The person will call again.
        case willCallAgain
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
        /// The counsellor has recovered from a hard call.
        case recovered
        /// A pause of the counsellor began.
        case pauseBegan
        /// The counsellor came back.
        case pauseEnded
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
