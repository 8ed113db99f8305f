/// A moment at which what is planned changes: staffing, a rung's hours, a service's closures.
struct DutyChange: BitwiseCopyable, Sendable {
    /// What changes.
    enum Kind: BitwiseCopyable, Sendable {
        /// Counsellors come on duty for a shift that ends at a known moment. `shift` names the shift and `day` its day
        /// for the draws of absence and pace; the pauses are entries among `CompiledScenario.pauses`.
        case shiftStarts(
            block: Int32, counsellors: Int32, end: Double, shift: UInt64, day: Int32, firstPause: Int32,
            pauseCount: Int32)
        /// The counsellors of a shift leave, or finish their call first.
        case shiftEnds(block: Int32)
        /// The team's number becomes this; `none` where the scenario counts no shifts.
        case level(Int32)
        /// The number of interpreters of the pool changes by this much.
        case interpreters(Int32)
        /// A rung of the queue appears.
        case rungAppears(queue: Int32)
        /// The service admits again.
        case serviceOpens
    }

    /// Seconds from the start of the horizon.
    var seconds: Double
    /// The index of the team, pool or service.
    var subject: Int32
    /// What changes.
    var kind: Kind
}
