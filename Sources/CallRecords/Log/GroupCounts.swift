/// What is known of the calls of one kind of caller.
struct GroupCounts: Sendable {
    /// Calls, whatever became of them.
    var offered = 0
    /// Calls by hotline, by the number of its name.
    var byHotline: [Int: Int] = [:]
    /// Calls by day.
    var byDay: [Int: Int] = [:]
    /// Conversations that lasted at all.
    var talk = DurationCounts()
    /// Waits that ended with hanging up.
    var abandonedWaits = DurationCounts()
    /// Waits that ended with an answer: the patience was longer.
    var answeredWaits = DurationCounts()

    static func += (sum: inout GroupCounts, other: GroupCounts) {
        sum.offered += other.offered
        sum.byHotline.merge(other.byHotline, uniquingKeysWith: +)
        sum.byDay.merge(other.byDay, uniquingKeysWith: +)
        sum.talk.add(other.talk)
        sum.abandonedWaits.add(other.abandonedWaits)
        sum.answeredWaits.add(other.answeredWaits)
    }
}
