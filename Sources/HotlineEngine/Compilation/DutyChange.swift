/// A moment at which a team's staffing changes.
struct DutyChange: BitwiseCopyable, Sendable {
    /// What changes.
    enum Kind: BitwiseCopyable, Sendable {
        /// Counsellors come on duty for a shift that ends at a known moment.
        case shiftStarts(block: Int32, counsellors: Int32, end: Double)
        /// The counsellors of a shift leave, or finish their call first.
        case shiftEnds(block: Int32)
        /// The team's number becomes this; `none` where the scenario counts no shifts.
        case level(Int32)
    }

    /// Seconds from the start of the horizon.
    var seconds: Double
    /// The team's index.
    var team: Int32
    /// What changes.
    var kind: Kind
}
