import DiscreteEvents

/// What a caller's random draws are for; each purpose has a stream of its own.
///
/// Every draw is a function of seed, replication, group, person, purpose and number of the dial, and of nothing else: a
/// change of staffing leaves all of them as they were (common random numbers by caller).
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
    /// When the caller must hang up because it is no longer safe to speak.
    case interruption = 9
    /// What happens in the greeting.
    case greeting = 10
    /// Whether an announced wait makes the caller hang up.
    case announcement = 11
    /// Whether a callback is accepted, and reaches the person.
    case callback = 12
    /// Whether an interpreter is found, how fast, and how long the caller waits for one.
    case interpreter = 13
    /// What follows the call.
    case afterwards = 14
    /// What becomes of a referral to a service.
    case service = 15
    /// Whether and how long the counsellor recovers.
    case recovery = 16
    /// Whether the person wants a counsellor of a gender.
    case preference = 17
    /// Whether a counsellor is absent; the 'person' is then a day's shift.
    case absence = 18
    /// A counsellor's own pace; the 'person' is then a shift.
    case pace = 19
    /// Which idle counsellor answers, where chance decides.
    case choice = 20
    /// Who was in a service's places when the horizon began, and for how long.
    case occupancy = 21
    /// When somebody who waits for a service calls again.
    case waiting = 22
    /// How long a counsellor speaks with a caller whom the hotline does not serve.
    case triage = 23
    /// How long two counsellors speak with a caller who is passed on.
    case handover = 24
}
