import DiscreteEvents

/// Who of a team is idle, and who has to leave.
struct TeamState: BitwiseCopyable, Sendable {
    /// The counsellor idle longest and the one idle shortest, or -1.
    var firstIdle: Int32 = -1
    var lastIdle: Int32 = -1
    /// How many are idle.
    var idle: Int32 = 0
    /// How many are on duty, those who have to leave included.
    var onDuty: Int32 = 0
    /// Of these, how many are not on a pause.
    var present: Int32 = 0
    /// Since when `present` has had its value.
    var presentSince = 0.0
    /// Where the scenario only counts counsellors: how many busy ones are too many, to leave as they finish.
    var surplus: Int32 = 0
    /// Since when `surplus` has had its value.
    var surplusSince = 0.0
    /// Calls waiting at the hotlines for which the team is on call.
    var watchedWaiting: Int32 = 0
    /// The moment at which a long queue calls the team in.
    var callIn: EventHandle = .none
    /// Whether the team has been called in and has not yet left.
    var isCalledIn = false

    /// A counsellor joins the row of the idle at its end.
    ///
    /// - Returns: the one before her, or -1.
    @inline(__always)
    mutating func append(_ counsellor: Int32) -> Int32 {
        let last = lastIdle
        if last < 0 { firstIdle = counsellor }
        lastIdle = counsellor
        idle &+= 1
        return last
    }

    /// A counsellor leaves the row of the idle, between two neighbours or -1.
    @inline(__always)
    mutating func remove(between previous: Int32, and next: Int32) {
        if next < 0 { lastIdle = previous }
        if previous < 0 { firstIdle = next }
        idle &-= 1
    }
}
