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
    /// For each hotline and group, waits of abandoned calls in seconds.
    public var abandonedWaits: [LogLinearHistogram]
    /// For each group, persons by their first call.
    public var persons: [PersonTally]
    /// For each group, those of `persons` who dialled first at night or at the weekend.
    public var offHours: [PersonTally]
    /// For each group, those of `persons` who dialled first by day on a weekday.
    public var weekdays: [PersonTally]
    /// For each group, later calls of persons who had been answered before; a 'person' is here such a call.
    public var followUps: [PersonTally]
    /// For each group, seconds from the first dial to the counsellor, over first calls.
    public var timesToCounsellor: [LogLinearHistogram]
    /// For each team.
    public var teams: [TeamTally]
    /// For each interpreter pool.
    public var pools: [PoolTally]
    /// For each service and group, at `service * (groups + 1) + group`; the last of each service are those who were there
    /// from the start.
    public var services: [ServiceTally]
    /// For each hotline and hour of the week, at `hotline * 168 + hour`; hour 0 is Monday 00:00 to 01:00.
    public var intervals: [IntervalTally]
    /// For each team and hour of the week, at `team * 168 + hour`, counsellor-seconds on duty, breaks excluded.
    public var dutyHours: [Double]
    /// For each service and local day of the horizon, at `service * days + day`, place-seconds taken.
    public var placeDays: [Double]
    /// For each local day of the horizon, seconds that were counted.
    public var daySeconds: [Double]
    /// For each hour of the week, seconds of the horizon that were counted.
    public var hourSeconds: [Double]
    /// For each hotline, seconds that were counted and at which it was open.
    public var openSeconds: [Double]
    /// For each hotline.
    public var days: [DayTally]
    /// Events handled.
    public var events: UInt64
}
