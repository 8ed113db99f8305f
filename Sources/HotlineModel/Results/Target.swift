/// Something a planner wants to hold, judged against the simulation's estimate and its interval.
public struct Target: Sendable, Equatable {
    /// The measure that is judged.
    public enum Measure: Sendable, Equatable {
        /// Share of queued calls answered within a number of seconds; abandoned calls count as missed.
        case serviceLevel(withinSeconds: Double)
        /// Share of queued calls whose caller hung up.
        case abandonmentRate
        /// Mean wait of answered calls, in seconds.
        case averageSpeedOfAnswer
        /// Mean wait of all queued calls, abandoned ones included, in seconds.
        case meanWait
        /// The wait that this many percent of answered calls do not exceed, in seconds.
        case waitPercentile(Int)
        /// Share of counsellors' time on duty spent on calls and wrap-up.
        case occupancy
        /// Share of persons who never reached a hotline that serves them.
        case unserved
        /// Share of persons who spoke to no counsellor.
        case lostCallers
        /// Share of attempts that heard a busy tone.
        case blocked
    }

    /// Which side of the bound is good.
    public enum Bound: Sendable, Equatable {
        /// The measure shall not fall below.
        case atLeast(Double)
        /// The measure shall not rise above.
        case atMost(Double)
    }

    /// The key under which the scenario file defines the target.
    public var name: String
    /// The measure that is judged.
    public var measure: Measure
    /// Where it is judged.
    public var scope: Scope
    /// What it shall hold: a share between 0 and 1, or seconds.
    public var bound: Bound

    /// Creates a target.
    public init(name: String, measure: Measure, scope: Scope, bound: Bound) {
        self.name = name
        self.measure = measure
        self.scope = scope
        self.bound = bound
    }
}
