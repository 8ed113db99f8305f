/// Persons who spoke to no counsellor, by how their last attempt ended.
public struct LostTally: BitwiseCopyable, Sendable, Equatable {
    /// Hung up in the queue.
    public var abandoned = 0
    /// Heard a busy tone.
    public var blocked = 0
    /// Called outside opening hours.
    public var closed = 0
    /// Were not served and sent nowhere.
    public var declined = 0
    /// Were told another number and did not dial it.
    public var referred = 0

    /// An empty tally.
    public init() {}

    /// All of them.
    public var total: Int { abandoned + blocked + closed + declined + referred }

    /// Adds another tally.
    public static func += (sum: inout LostTally, other: LostTally) {
        sum.abandoned += other.abandoned
        sum.blocked += other.blocked
        sum.closed += other.closed
        sum.declined += other.declined
        sum.referred += other.referred
    }
}
