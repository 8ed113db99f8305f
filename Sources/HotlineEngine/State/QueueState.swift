import DiscreteEvents

/// A waiting line.
struct QueueState: BitwiseCopyable, Sendable {
    /// The call that has waited longest and the one that joined last, or -1.
    var first: Int32 = -1
    var last: Int32 = -1
    /// How many rungs the first call has reached.
    var openRungs: Int32 = 0
    /// The moment at which the first call reaches its next rung.
    var rungTimer: EventHandle = .none
}
