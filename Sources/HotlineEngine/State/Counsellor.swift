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
    /// What she is doing.
    var state: State
    /// Whether her shift has ended.
    var leaving: Bool
    /// When she came on duty.
    var onDutySince: Double
    /// When she became idle.
    var idleSince: Double
    /// When her shift ends; infinite where the scenario only counts counsellors.
    var shiftEnd: Double

    /// What a counsellor can be doing.
    enum State: UInt8, BitwiseCopyable, Sendable {
        /// Not on duty; the slot is free.
        case away
        /// Waiting for a call.
        case idle
        /// With a caller.
        case talking
        /// Documenting.
        case wrappingUp
    }

    static let unused = Counsellor(
        team: 0, block: -1, nextInBlock: -1, next: -1, previous: -1, state: .away, leaving: false,
        onDutySince: 0, idleSince: 0, shiftEnd: .infinity)
}
