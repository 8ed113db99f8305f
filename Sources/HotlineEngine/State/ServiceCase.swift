import DiscreteEvents

/// Somebody who waits for a service or is there.
struct ServiceCase: BitwiseCopyable, Sendable {
    /// The service's index.
    var service: Int32
    /// The caller group, or -1 for somebody who was there from the start.
    var group: Int32
    /// The person's number within the group.
    var person: UInt64
    /// Dials of the person so far.
    var dials: UInt16
    /// Calls made while waiting.
    var waitingCalls: UInt16
    /// Places that the stay takes.
    var places: Int32
    /// Whether the stay, once begun, ends early.
    var endsEarly: Bool
    /// Since when the person waits.
    var since: Double
    /// Where the person is counted; the last entry counts for nothing.
    var tally: Int32
    /// Neighbours among those who wait, or -1; `next` also links free slots.
    var next: Int32
    var previous: Int32
    /// The end of the wait, and the next call, in the calendar.
    var waitEnd: EventHandle
    var nextCall: EventHandle

    static let unused = ServiceCase(
        service: 0, group: -1, person: 0, dials: 0, waitingCalls: 0, places: 1, endsEarly: false, since: 0,
        tally: 0, next: -1,
        previous: -1, waitEnd: .none, nextCall: .none)
}
