public import DiscreteEvents

/// What one replication leaves behind.
public struct ReplicationTally: Sendable {
    /// The replication's number, from 0.
    public var replication: UInt64
    /// Seconds of the horizon that were counted.
    public var countedSeconds: Double
    /// For each hotline and group, at `hotline * groups + group`.
    public var cells: [CellTally]
    /// For each hotline and group, waits of answered calls in seconds.
    public var waits: [LogLinearHistogram]
    /// For each group.
    public var persons: [PersonTally]
    /// For each group, seconds from the first dial to the counsellor.
    public var timesToCounsellor: [LogLinearHistogram]
    /// For each team.
    public var teams: [TeamTally]
    /// Events handled.
    public var events: UInt64
}
