import DiscreteEvents

/// One person on duty; the slot is used again after she has left.
struct Counsellor: BitwiseCopyable, Sendable {
    /// Her team's index.
    var team: Int32
    /// The shift she works, or -1 where the scenario only counts counsellors.
    var block: Int32
    /// The next counsellor of the same shift, or -1.
    var nextInBlock: Int32
    /// Neighbours among the idle of her team, or -1; `next` also links free slots.
    var next: Int32
    var previous: Int32
    /// Calls since her last rest.
    var callsSinceRest: Int32
    /// Hard calls in a row up to the last.
    var hardRun: Int32
    /// What she is doing.
    var state: State
    /// Whether her shift has ended.
    var leaving: Bool
    /// When she came on duty, or back from a pause.
    var onDutySince: Double
    /// When she became idle, or began her pause.
    var since: Double
    /// Since when she has been on calls without being idle or away from the phone between them.
    var spellSince: Double
    /// When her shift ends; infinite where the scenario only counts counsellors.
    var shiftEnd: Double
    /// Factor on the length of her conversations.
    var pace: Double
    /// Seconds with callers since she came on duty.
    var busySeconds: Double
    /// Where the call that she has passed on is counted.
    var passedOnFrom: Int32
    /// Seconds of documentation that follow that call.
    var wrapUpSeconds: Double
    /// Seconds of recovery that follow the documentation of her call.
    var recoverySeconds: Double
    /// Planned time away that is due: as a break, as other time, and the paid part of the breaks.
    var dueBreakSeconds: Double
    var dueOtherSeconds: Double
    var duePaidBreakSeconds: Double
    /// Since when a pause has been due.
    var dueSince: Double
    /// The end of her pause in the calendar.
    var pauseEnd: EventHandle

    /// She talks with a caller for so many seconds.
    @inline(__always)
    mutating func talk(for seconds: Double) {
        state = .talking
        busySeconds += seconds
    }

    /// She becomes idle, behind the one who did so last.
    @inline(__always)
    mutating func becomeIdle(at now: Double, behind last: Int32) {
        state = .idle
        since = now
        next = -1
        previous = last
    }

    /// What a counsellor can be doing.
    enum State: UInt8, BitwiseCopyable, Sendable {
        /// Not on duty; the slot is free.
        case away
        /// Waiting for a call.
        case idle
        /// With a caller.
        case talking
        /// With a caller, waiting for an interpreter.
        case awaitingInterpreter
        /// With a caller, until another hotline answers.
        case handingOver
        /// Calling somebody back who does not answer.
        case ringing
        /// Documenting.
        case wrappingUp
        /// Away from the phone after a hard call.
        case recovering
        /// Away from the phone after a number of calls.
        case resting
        /// On a break, or at a meeting.
        case paused
    }

    static let unused = Counsellor(
        team: 0, block: -1, nextInBlock: -1, next: -1, previous: -1, callsSinceRest: 0, hardRun: 0,
        state: .away,
        leaving: false, onDutySince: 0, since: 0, spellSince: 0, shiftEnd: .infinity, pace: 1, busySeconds: 0,
        passedOnFrom: 0,
        wrapUpSeconds: 0, recoverySeconds: 0, dueBreakSeconds: 0, dueOtherSeconds: 0, duePaidBreakSeconds: 0,
        dueSince: 0,
        pauseEnd: .none)
}
