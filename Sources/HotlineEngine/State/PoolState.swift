/// An interpreter pool at the current moment.
struct PoolState: BitwiseCopyable, Sendable {
    /// Interpreters on duty, and in conversations. Whoever is in one when a shift ends stays until its end.
    var onDuty: Int32 = 0
    var busy: Int32 = 0
    /// The conversation that has waited longest for an interpreter and the one that came last, or -1.
    var first: Int32 = -1
    var last: Int32 = -1
    /// Since when `onDuty` has had its value.
    var since = 0.0
}
