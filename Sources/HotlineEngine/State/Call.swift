import DiscreteEvents

/// A person's call, from the first dial to the answer or to giving up for good; its slot is then used again.
struct Call: BitwiseCopyable, Sendable {
    /// The person's number within the group, from 0 in order of the first dial.
    var person: UInt64
    /// When the person dialled first.
    var firstDialSeconds: Double
    /// When the current attempt was dialled.
    var dialSeconds: Double
    /// When the current attempt joined its queue.
    var joinSeconds: Double
    /// Since when the call holds a line.
    var lineSince: Double
    /// Since when a counsellor has been idle whom the caller did not want; see `Traits.waitsForPreference`.
    var preferenceSince: Double
    /// When the caller must hang up because it is no longer safe to speak; infinite for never.
    var hangUpBy: Double
    /// Order of joining over all queues: the smaller has waited longer.
    var ticket: UInt64
    /// The end of the caller's patience in the calendar.
    var patienceEnd: EventHandle
    /// The caller group.
    var group: Int32
    /// The hotline dialled last or reached by transfer.
    var hotline: Int32
    /// Where the current attempt is counted; the last cell counts for nothing.
    var cell: Int32
    /// Likewise, in the tallies by hour of the week.
    var interval: Int32
    /// Where the person is counted; the last entry counts for nothing.
    var personCell: Int32
    /// The queue that the attempt is in, or was answered from; -1 before it has come to one.
    var queue: Int32
    /// Neighbours in the queue, or -1; `next` also links free slots.
    var next: Int32
    var previous: Int32
    /// Who answers.
    var counsellor: Int32
    /// The counsellor who passed the call on and stays until another one answers, or -1.
    var companion: Int32
    /// The interpreter pool that the conversation needs, or -1.
    var pool: Int32
    /// What a counsellor does with the call once she knows what it is about, where the hotline does not serve it; else -1.
    var redirection: Int32
    /// Number of the current attempt, from 1.
    var attempt: UInt16
    /// How often the current attempt has been connected to another hotline.
    var hops: UInt8
    /// How often a counsellor has passed the current attempt on: what follows is drawn afresh.
    var passes: UInt8
    /// Dials of the person so far, over all calls: it names the draws. (Not next to `attempt`: both are set, then raised, and
    /// processors wait long for one wide load after two narrow stores.)
    var dials: UInt16
    /// Where in its life the call is.
    var stage: Stage
    /// What else is known of the call.
    var traits: Traits

    /// The slot becomes a person's who is about to dial for the first time.
    @inline(__always)
    mutating func belong(to person: UInt64, of group: Int32) {
        self.person = person
        self.group = group
        attempt = 0
        dials = 0
        traits = []
    }

    /// The person begins a call, counted in an entry of the tallies of persons.
    @inline(__always)
    mutating func begin(at now: Double, personCell: Int32) {
        firstDialSeconds = now
        hangUpBy = .infinity
        self.personCell = personCell
        companion = -1
        pool = -1
        redirection = -1
    }

    /// The person makes another attempt.
    @inline(__always)
    mutating func dial(at now: Double) {
        dialSeconds = now
        attempt &+= 1
        dials &+= 1
        hops = 0
        passes = 0
    }

    /// The attempt comes to a hotline, and is counted in two entries of its tallies.
    @inline(__always)
    mutating func arrive(at hotline: Int32, cell: Int32, interval: Int32) {
        self.hotline = hotline
        self.cell = cell
        self.interval = interval
        queue = -1
    }

    /// The call waits.
    @inline(__always)
    mutating func join(_ queue: Int32, at now: Double) {
        joinSeconds = now
        self.queue = queue
        stage = .waiting
    }

    /// Where in its life a call is.
    enum Stage: UInt8, BitwiseCopyable, Sendable {
        /// The slot is free.
        case free
        /// Between two attempts.
        case away
        /// Between two calls of one person.
        case between
        /// In the greeting.
        case greeting
        /// Waits for the hotline to open, to be called back.
        case messageLeft
        /// In a queue.
        case waiting
        /// With a counsellor, waiting for an interpreter.
        case awaitingInterpreter
        /// With a counsellor, until the caller hangs up although an interpreter is about to join.
        case connecting
        /// With a counsellor.
        case talking
    }

    /// Yes or no, in one byte.
    struct Traits: OptionSet, BitwiseCopyable, Sendable {
        let rawValue: UInt8
        /// The person has come to a hotline that serves the group.
        static let reachedServingHotline = Traits(rawValue: 1)
        /// The person has spoken to a counsellor in this call.
        static let reached = Traits(rawValue: 2)
        /// The person wants a counsellor of a gender.
        static let prefers = Traits(rawValue: 4)
        /// A counsellor calls the person back.
        static let isCallback = Traits(rawValue: 8)
        /// The call holds a line.
        static let holdsLine = Traits(rawValue: 16)
        /// A counsellor was idle whom the caller did not want.
        static let waitsForPreference = Traits(rawValue: 32)
        /// The person has called before, with an answer.
        static let isFollowUp = Traits(rawValue: 64)
        /// The person once had to hang up in this call before a counsellor could serve her, because it was no longer safe.
        static let wasInterrupted = Traits(rawValue: 128)
    }

    static let unused = Call(
        person: 0, firstDialSeconds: 0, dialSeconds: 0, joinSeconds: 0, lineSince: 0, preferenceSince: 0,
        hangUpBy: .infinity,
        ticket: 0,
        patienceEnd: .none, group: 0, hotline: 0, cell: 0, interval: 0, personCell: 0, queue: -1, next: -1,
        previous: -1, counsellor: -1, companion: -1, pool: -1, redirection: -1, attempt: 0, hops: 0,
        passes: 0, dials: 0, stage: .free, traits: [])
}
