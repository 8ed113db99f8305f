/// How a team's counsellors spent their time inside the counted part of the horizon, in seconds.
public struct TeamTally: BitwiseCopyable, Sendable, Equatable {
    /// Calls answered by the team, counted ones only.
    public var answered = 0
    /// On duty, overtime included, breaks and other planned time away excluded.
    public var dutySeconds = 0.0
    /// With callers, calling back in vain and handing over included.
    public var talkSeconds = 0.0
    /// With callers, waiting for an interpreter.
    public var interpreterSeconds = 0.0
    /// Documenting.
    public var wrapUpSeconds = 0.0
    /// Away from the phone after hard calls.
    public var recoverySeconds = 0.0
    /// Resting after a number of calls.
    public var restSeconds = 0.0
    /// Waiting for a call.
    public var idleSeconds = 0.0
    /// On breaks.
    public var breakSeconds = 0.0
    /// Of these, paid.
    public var paidBreakSeconds = 0.0
    /// Away from the phone as planned: training, meetings.
    public var offPhoneSeconds = 0.0
    /// On duty after the end of the shift.
    public var overtimeSeconds = 0.0
    /// On duty, on paid breaks or away as planned at hours that are paid as night.
    public var nightSeconds = 0.0
    /// Planned shifts of counsellors who were absent.
    public var absentSeconds = 0.0
    /// Shifts on which a counsellor was absent.
    public var absences = 0
    /// Times that the team was called in.
    public var calledIn = 0

    /// Seconds by which counsellors were not where the plan had them because a pause began, and so ended, late.
    public var displacedSeconds = 0.0
    /// Calls after which a counsellor recovered.
    public var hardCalls = 0
    /// Of these, calls whose counsellor had recovered from her call before as well.
    public var hardCallsInARow = 0
    /// The most hard calls that one counsellor took in a row.
    public var longestHardRun = 0
    /// The longest time that a counsellor spent on calls without being idle or away from the phone between them, in seconds.
    public var longestSpellSeconds = 0.0

    /// An empty tally.
    public init() {}

    /// Time spent on calls: with callers, waiting for an interpreter, documenting.
    public var handlingSeconds: Double { talkSeconds + interpreterSeconds + wrapUpSeconds }

    /// Time on duty less time spent: zero but for rounding in a sound simulation.
    public var unaccountedSeconds: Double {
        dutySeconds - handlingSeconds - recoverySeconds - restSeconds - idleSeconds
    }

    /// Paid time: on duty, paid breaks, planned time away, and shifts of those who were absent.
    public var paidSeconds: Double { dutySeconds + paidBreakSeconds + offPhoneSeconds + absentSeconds }

    /// Time of all planned shifts: worked as planned, breaks included, or missed by those who were absent.
    public var plannedSeconds: Double {
        dutySeconds - overtimeSeconds + breakSeconds + offPhoneSeconds + absentSeconds
    }

    /// Adds another tally; of two longest ones the longer remains.
    public static func += (sum: inout TeamTally, other: TeamTally) {
        sum.answered += other.answered
        sum.dutySeconds += other.dutySeconds
        sum.talkSeconds += other.talkSeconds
        sum.interpreterSeconds += other.interpreterSeconds
        sum.wrapUpSeconds += other.wrapUpSeconds
        sum.recoverySeconds += other.recoverySeconds
        sum.restSeconds += other.restSeconds
        sum.idleSeconds += other.idleSeconds
        sum.breakSeconds += other.breakSeconds
        sum.paidBreakSeconds += other.paidBreakSeconds
        sum.offPhoneSeconds += other.offPhoneSeconds
        sum.overtimeSeconds += other.overtimeSeconds
        sum.nightSeconds += other.nightSeconds
        sum.absentSeconds += other.absentSeconds
        sum.absences += other.absences
        sum.calledIn += other.calledIn
        sum.displacedSeconds += other.displacedSeconds
        sum.hardCalls += other.hardCalls
        sum.hardCallsInARow += other.hardCallsInARow
        sum.longestHardRun = max(sum.longestHardRun, other.longestHardRun)
        sum.longestSpellSeconds = max(sum.longestSpellSeconds, other.longestSpellSeconds)
    }
}
