import DiscreteEvents

/// A person's call, from the first dial to the answer or to giving up for good; its slot is then used again.
struct Call: BitwiseCopyable, Sendable {
    /// The person's number within the group, from 0 in order of the first dial.
    var person: UInt64
    /// When the person dialled first.
    var firstDialSeconds: Double
    /// When the current attempt joined its queue.
    var joinSeconds: Double
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
    /// Where the person is counted; the last entry counts for nothing.
    var personCell: Int32
    /// The queue that the call is in, or was answered from.
    var queue: Int32
    /// Neighbours in the queue, or -1; `next` also links free slots.
    var next: Int32
    var previous: Int32
    /// Who answers.
    var counsellor: Int32
    /// Number of the current attempt, from 1.
    var attempt: UInt16
    /// Where in its life the call is.
    var stage: Stage
    /// Whether the person has reached a hotline that serves the group.
    var reachedServingHotline: Bool

    /// Where in its life a call is.
    enum Stage: UInt8, BitwiseCopyable, Sendable {
        /// The slot is free.
        case free
        /// Between two attempts.
        case away
        /// In a queue.
        case waiting
        /// With a counsellor.
        case talking
    }

    static let unused = Call(
        person: 0, firstDialSeconds: 0, joinSeconds: 0, ticket: 0, patienceEnd: .none, group: 0, hotline: 0,
        cell: 0, personCell: 0, queue: -1, next: -1, previous: -1, counsellor: -1, attempt: 0, stage: .free,
        reachedServingHotline: false)
}
