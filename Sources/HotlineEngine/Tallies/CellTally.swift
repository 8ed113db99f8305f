/// What happened to the calls of one caller group at one hotline.
///
/// A call counts at every hotline that it comes to. `offered` is the sum of the outcomes, those still waiting at the end
/// included: see `unaccounted`.
public struct CellTally: BitwiseCopyable, Sendable, Equatable {
    /// Attempts that came here, by dialling or by transfer.
    public var offered = 0
    /// Of these, those that were transferred here rather than dialled.
    public var transferredIn = 0
    /// Of these, first attempts of a person.
    public var firstAttempts = 0
    /// Answered by a counsellor.
    public var answered = 0
    /// Answered within the hotline's service-level seconds.
    public var answeredWithin = 0
    /// Hung up in the queue after the short-abandonment limit.
    public var abandoned = 0
    /// Hung up in the queue within the short-abandonment limit.
    public var abandonedShort = 0
    /// Hung up within the service-level seconds, short ones included.
    public var abandonedWithin = 0
    /// Heard a busy tone.
    public var blocked = 0
    /// Came outside opening hours.
    public var closed = 0
    /// Not served here, and sent nowhere.
    public var declined = 0
    /// Not served here: told another number.
    public var referred = 0
    /// Not served here: connected to another hotline.
    public var transferredOut = 0
    /// Still in the queue at the end.
    public var waitingAtEnd = 0
    /// Seconds in the queue of answered calls.
    public var answeredWaitSeconds = 0.0
    /// Seconds in the queue of abandoned calls.
    public var abandonedWaitSeconds = 0.0
    /// Seconds in the queue inside the counted part of the horizon, of all calls.
    public var queueSeconds = 0.0
    /// Seconds during which calls held a line inside the counted part of the horizon.
    public var lineSeconds = 0.0
    /// Persons whose last attempt ended here, without a counsellor ever.
    public var lost = LostTally()

    /// An empty tally.
    public init() {}

    /// Calls whose wait in a queue has ended: answered or abandoned, short abandonments included.
    public var queued: Int { answered + abandoned + abandonedShort }

    /// Offered less every outcome: zero in a sound simulation.
    public var unaccounted: Int {
        offered - answered - abandoned - abandonedShort - blocked - closed - declined - referred
            - transferredOut - waitingAtEnd
    }

    /// Adds another tally.
    public static func += (sum: inout CellTally, other: CellTally) {
        sum.offered += other.offered
        sum.transferredIn += other.transferredIn
        sum.firstAttempts += other.firstAttempts
        sum.answered += other.answered
        sum.answeredWithin += other.answeredWithin
        sum.abandoned += other.abandoned
        sum.abandonedShort += other.abandonedShort
        sum.abandonedWithin += other.abandonedWithin
        sum.blocked += other.blocked
        sum.closed += other.closed
        sum.declined += other.declined
        sum.referred += other.referred
        sum.transferredOut += other.transferredOut
        sum.waitingAtEnd += other.waitingAtEnd
        sum.answeredWaitSeconds += other.answeredWaitSeconds
        sum.abandonedWaitSeconds += other.abandonedWaitSeconds
        sum.queueSeconds += other.queueSeconds
        sum.lineSeconds += other.lineSeconds
        sum.lost += other.lost
    }
}
