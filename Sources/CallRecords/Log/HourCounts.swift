/// What happened to the calls that came in one hour of one day.
struct HourCounts: Sendable, Equatable {
    var offered = 0
    var answered = 0
    var abandoned = 0
    /// Seconds in the queue of the answered ones, and how many of them have one recorded.
    var waitSeconds = 0.0
    var waits = 0

    static func += (sum: inout HourCounts, other: HourCounts) {
        sum.offered += other.offered
        sum.answered += other.answered
        sum.abandoned += other.abandoned
        sum.waitSeconds += other.waitSeconds
        sum.waits += other.waits
    }
}
