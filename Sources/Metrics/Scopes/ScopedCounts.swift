public import HotlineEngine

/// What one replication counted within a scope; all zero where the scope has none of its own.
public struct ScopedCounts: Sendable {
    /// Attempts: sums over the scope's hotlines and caller groups. Of an hour of the week, those that came in it: `offered`,
    /// `answered`, `answeredWithin`, `abandoned`, `blocked`, `closed` and `answeredWaitSeconds` alone.
    public var attempts = CellTally()
    /// Of an hour of the week, those that came in it and left otherwise before an answer.
    public var leftOtherwise = 0
    /// Persons: sums over the scope's caller groups.
    public var persons = PersonTally()
    /// Later calls of persons who had been answered before; a 'person' is here such a call.
    public var followUps = PersonTally()
    /// Counsellors: sums over the scope's teams. Of an hour of the week, time on duty in the teams of the hotline's ladder alone.
    public var teams = TeamTally()
    /// Interpreters: sums over the scope's pools.
    public var pools = PoolTally()
    /// Referrals to services: sums over the scope's services and caller groups.
    public var services = ServiceTally()
    /// Seconds of all places that the scope's services have, taken or not; services without a limit left out.
    public var offeredPlaceSeconds = 0.0
    /// Of a service, where curves are counted, place-seconds of each local day of the horizon.
    public var placeDays: [Double] = []
    /// Of a service, where curves are counted, seconds of each local day that were counted.
    public var daySeconds: [Double] = []
    /// Of a hotline, where curves are counted, calls whose wait in its queue lasted at least as long as each of
    /// `MetricRegistry.waitSteps`, answered or given up.
    public var waitsFrom: [UInt64] = []
    /// Of a hotline, seconds that were counted and at which it was open.
    public var openSeconds = 0.0
    /// Days judged by the scope's service-level target.
    public var days = DayTally()
    /// What was spent.
    public var costs = CostTally()
    /// Seconds of the horizon that were counted; of an hour of the week, all such hours together.
    public var countedSeconds = 0.0
    /// What one full-time post works in `countedSeconds`, in seconds.
    public var fullTimeSeconds = 0.0
    /// Mean time that a counsellor spends on an answered call, in seconds: of the scope, or, for an hour of the week, of the
    /// hotline; nil where no call was answered.
    public var handlingSecondsPerCall: Double?

    /// Nothing counted.
    public init() {}
}
