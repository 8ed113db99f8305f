/// Something that changes what the replay shows.
struct ReplayChange: Sendable, Equatable {
    enum Effect: Sendable, Equatable {
        /// Callers waiting at a hotline.
        case waiting(hotline: Int, by: Int)
        /// Lines held at a hotline.
        case lines(hotline: Int, by: Int)
        /// A counsellor of a team goes from one state to another; nil for off duty.
        case counsellor(team: Int, from: CounsellorState?, to: CounsellorState?)
        /// An outcome happened, by its place in `ReplayTimeline.outcomes`.
        case outcome(Int)
    }

    /// Seconds from the start of the horizon.
    var seconds: Double
    var effect: Effect
}
