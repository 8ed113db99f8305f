import DiscreteEvents

/// What a caller's random draws are for; each purpose has a stream of its own.
///
/// Every draw is a function of seed, replication, group, person, purpose and attempt, and of nothing else: a change
/// of staffing leaves all of them as they were (common random numbers by caller).
enum DrawPurpose: UInt8 {
    /// Which hotline the person dials first.
    case firstDial = 1
    /// How long the caller waits in this attempt.
    case patience = 2
    /// How long the conversation takes.
    case talk = 3
    /// How long the documentation takes.
    case wrapUp = 4
    /// Whether the caller tries again, and after how long.
    case redial = 5
    /// Whether a caller who was told another number dials it, and after how long.
    case referral = 6
    /// A day's factor; the 'person' is then the day.
    case dayFactor = 7
    /// The arrival times of a group.
    case arrivals = 8
}
