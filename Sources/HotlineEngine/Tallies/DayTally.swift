/// How many days of a hotline met its service-level target.
public struct DayTally: BitwiseCopyable, Sendable, Equatable {
    /// Days on which calls queued.
    public var days = 0
    /// Of these, days on which the target was met.
    public var met = 0

    /// An empty tally.
    public init() {}

    /// Adds another tally.
    public static func += (sum: inout DayTally, other: DayTally) {
        sum.days += other.days
        sum.met += other.met
    }
}
