/// How an interpreter pool spent its time inside the counted part of the horizon.
public struct PoolTally: BitwiseCopyable, Sendable, Equatable {
    /// Seconds on duty, of all interpreters together; conversations that outlast a shift are not in it.
    public var dutySeconds = 0.0
    /// Seconds in conversations, connecting included.
    public var busySeconds = 0.0
    /// Conversations joined.
    public var interpreted = 0
    /// Conversations for which no interpreter came in time.
    public var failed = 0
    /// Seconds that counsellor and caller waited for an interpreter who was not free.
    public var waitSeconds = 0.0

    /// An empty tally.
    public init() {}

    /// Adds another tally.
    public static func += (sum: inout PoolTally, other: PoolTally) {
        sum.dutySeconds += other.dutySeconds
        sum.busySeconds += other.busySeconds
        sum.interpreted += other.interpreted
        sum.failed += other.failed
        sum.waitSeconds += other.waitSeconds
    }
}
