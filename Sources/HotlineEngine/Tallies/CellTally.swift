/// What happened to the calls of one caller group at one hotline.
///
/// A call counts at every hotline that it comes to. `offered` is the sum of the outcomes, those still waiting at the end
/// included: see `unaccounted`.
public struct CellTally: BitwiseCopyable, Sendable, Equatable {
    /// Attempts that came here, by dialling or by transfer.
    public var offered = 0
    /// Of these, those that were transferred or forwarded here rather than dialled.
    public var transferredIn = 0
    /// Of these, first attempts of a person.
    public var firstAttempts = 0
    /// Needed only the recorded information.
    public var contained = 0
    /// Hung up in the greeting.
    public var hungUp = 0
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
    /// Had to hang up before an answer, because it was no longer safe to speak.
    public var interrupted = 0
    /// Hung up at the announced wait.
    public var balked = 0
    /// Heard a busy tone, or found the queue full.
    public var blocked = 0
    /// Came outside opening hours, and that was the end.
    public var closed = 0
    /// Came outside opening hours and left a message.
    public var voicemail = 0
    /// Came outside opening hours and was connected to another hotline.
    public var forwarded = 0
    /// Accepted the offer of a callback.
    public var callbackTaken = 0
    /// Not served here, and sent nowhere.
    public var declined = 0
    /// Not served here: told another number.
    public var referred = 0
    /// Not served here: connected to another hotline.
    public var transferredOut = 0
    /// Still in the greeting or the queue at the end.
    public var waitingAtEnd = 0
    /// Messages and accepted offers that were answered by a callback that reached the person.
    public var callbacksKept = 0
    /// Callbacks that did not reach the person.
    public var callbacksFailed = 0
    /// Conversations that ended because it was no longer safe to speak.
    public var cutShort = 0
    /// Calls of people whom the hotline does not serve that took a counsellor's time.
    public var triaged = 0
    /// Answered calls that were passed on to another hotline.
    public var passedOn = 0
    /// Answered calls that were passed on to a partner.
    public var passedToPartner = 0
    /// Answered calls that an interpreter joined.
    public var interpreted = 0
    /// Answered calls in which no interpreter came in time.
    public var interpreterFailed = 0
    /// Seconds of waiting for an interpreter, connecting included, of the calls that one joined.
    public var interpreterWaitSeconds = 0.0
    /// Answered calls of people who wanted a counsellor of a gender and got one.
    public var preferenceMet = 0
    /// Answered calls of people who wanted a counsellor of a gender and did not get one.
    public var preferenceMissed = 0
    /// Answered calls that waited although a counsellor was idle, because of the preference.
    public var preferenceWaits = 0
    /// Seconds that these waited.
    public var preferenceWaitSeconds = 0.0
    /// Seconds that counsellors spent on answered calls and on callbacks that reached the person: with the caller, waiting for
    /// an interpreter, documenting.
    public var handlingSeconds = 0.0
    /// Answered calls that had come by transfer rather than by dialling.
    public var answeredAfterTransfer = 0
    /// Answered and abandoned calls, short abandonments included, that had to wait at all.
    public var delayed = 0
    /// Seconds by which answered and abandoned calls waited longer than the hotline's service-level seconds.
    public var excessWaitSeconds = 0.0
    /// Seconds in the queue of answered calls.
    public var answeredWaitSeconds = 0.0
    /// Seconds from dialling to the answer of answered calls: greeting, transfers and queue.
    public var answeredSinceDialSeconds = 0.0
    /// Seconds in the queue of abandoned calls.
    public var abandonedWaitSeconds = 0.0
    /// Seconds in the queue inside the counted part of the horizon, of all calls.
    public var queueSeconds = 0.0
    /// Seconds during which calls held a line inside the counted part of the horizon.
    public var lineSeconds = 0.0
    /// The longest wait of a call that was answered, in seconds.
    public var longestWaitSeconds = 0.0
    /// Persons whose last attempt ended here, without a counsellor ever.
    public var lost = LostTally()

    /// An empty tally.
    public init() {}

    /// Calls whose wait in a queue has ended: answered or abandoned, short abandonments included.
    public var queued: Int { answered + abandoned + abandonedShort }

    /// Calls that wanted a counsellor and came while one could be had: answered, or given up, blocked or put off on the way.
    public var wanted: Int { queued + interrupted + balked + blocked + callbackTaken }

    /// Offered less every outcome: zero in a sound simulation.
    public var unaccounted: Int {
        let notServed = declined + referred + transferredOut
        let outsideHours = closed + voicemail + forwarded
        let beforeQueue = contained + hungUp + balked + blocked + callbackTaken
        return offered - queued - interrupted - notServed - outsideHours - beforeQueue - waitingAtEnd
    }

    /// Counts a call that a counsellor answers.
    ///
    /// - Parameters:
    ///   - wait: seconds in the queue.
    ///   - sinceDial: seconds since the attempt was dialled.
    ///   - serviceLevelSeconds: the hotline's.
    ///   - isTransferred: whether it came by transfer rather than by dialling.
    @inline(__always)
    mutating func countAnswer(
        after wait: Double, sinceDial: Double, serviceLevelSeconds: Double, isTransferred: Bool
    ) {
        answered &+= 1
        if isTransferred { answeredAfterTransfer &+= 1 }
        answeredSinceDialSeconds += sinceDial
        if wait <= serviceLevelSeconds {
            answeredWithin &+= 1
        } else {
            excessWaitSeconds += wait - serviceLevelSeconds
        }
        if wait > 0 {
            delayed &+= 1
            answeredWaitSeconds += wait
            longestWaitSeconds = max(longestWaitSeconds, wait)
        }
    }

    /// Counts a caller who hangs up in the queue.
    ///
    /// - Parameters:
    ///   - wait: seconds in the queue.
    ///   - isShort: whether within the short-abandonment limit.
    ///   - serviceLevelSeconds: the hotline's.
    @inline(__always)
    mutating func countAbandonment(after wait: Double, isShort: Bool, serviceLevelSeconds: Double) {
        if isShort { abandonedShort &+= 1 } else { abandoned &+= 1 }
        if wait <= serviceLevelSeconds {
            abandonedWithin &+= 1
        } else {
            excessWaitSeconds += wait - serviceLevelSeconds
        }
        if wait > 0 { delayed &+= 1 }
        abandonedWaitSeconds += wait
    }

    /// Adds another tally.
    public static func += (sum: inout CellTally, other: CellTally) {
        sum.offered += other.offered
        sum.transferredIn += other.transferredIn
        sum.firstAttempts += other.firstAttempts
        sum.contained += other.contained
        sum.hungUp += other.hungUp
        sum.answered += other.answered
        sum.answeredWithin += other.answeredWithin
        sum.abandoned += other.abandoned
        sum.abandonedShort += other.abandonedShort
        sum.abandonedWithin += other.abandonedWithin
        sum.interrupted += other.interrupted
        sum.balked += other.balked
        sum.blocked += other.blocked
        sum.closed += other.closed
        sum.voicemail += other.voicemail
        sum.forwarded += other.forwarded
        sum.callbackTaken += other.callbackTaken
        sum.declined += other.declined
        sum.referred += other.referred
        sum.transferredOut += other.transferredOut
        sum.waitingAtEnd += other.waitingAtEnd
        sum.callbacksKept += other.callbacksKept
        sum.callbacksFailed += other.callbacksFailed
        sum.cutShort += other.cutShort
        sum.triaged += other.triaged
        sum.passedOn += other.passedOn
        sum.passedToPartner += other.passedToPartner
        sum.interpreted += other.interpreted
        sum.interpreterFailed += other.interpreterFailed
        sum.interpreterWaitSeconds += other.interpreterWaitSeconds
        sum.preferenceMet += other.preferenceMet
        sum.preferenceMissed += other.preferenceMissed
        sum.preferenceWaits += other.preferenceWaits
        sum.preferenceWaitSeconds += other.preferenceWaitSeconds
        sum.handlingSeconds += other.handlingSeconds
        sum.answeredAfterTransfer += other.answeredAfterTransfer
        sum.delayed += other.delayed
        sum.excessWaitSeconds += other.excessWaitSeconds
        sum.answeredWaitSeconds += other.answeredWaitSeconds
        sum.answeredSinceDialSeconds += other.answeredSinceDialSeconds
        sum.abandonedWaitSeconds += other.abandonedWaitSeconds
        sum.queueSeconds += other.queueSeconds
        sum.lineSeconds += other.lineSeconds
        sum.longestWaitSeconds = max(sum.longestWaitSeconds, other.longestWaitSeconds)
        sum.lost += other.lost
    }
}
