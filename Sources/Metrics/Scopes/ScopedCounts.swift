public import HotlineEngine

/// What one replication counted within a scope.
public struct ScopedCounts: Sendable {
    /// Attempts: sums over the scope's hotlines and caller groups.
    public var attempts = CellTally()
    /// Persons: sums over the scope's caller groups; all zero where persons cannot be told apart by the scope.
    public var persons = PersonTally()
    /// Counsellors: sums over the scope's teams; all zero where the scope has none of its own.
    public var teams = TeamTally()
    /// Seconds of the horizon that were counted.
    public var countedSeconds = 0.0

    /// Nothing counted.
    public init() {}
}
