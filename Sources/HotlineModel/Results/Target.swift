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
        /// Share of attempts outside opening hours.
        case closed
        /// Share of first attempts whose call was answered within the hotlines' service-level seconds.
        case serviceLevelOfDemand
        /// Share of days on which the hotline met its service-level target.
        case daysMet
        /// The wait until an answer that this many percent would not exceed if nobody hung up, in seconds.
        case waitPercentileOfAll(Int)
        /// The longest wait of a replication, in seconds.
        case longestWait
        /// Share of persons answered on their first attempt.
        case firstAttemptSuccess
        /// Mean time from a person's first dial to the counsellor, in seconds.
        case meanTimeToCounsellor
        /// The time to the counsellor that this many percent of persons reached do not exceed, in seconds.
        case timeToCounsellorPercentile(Int)
        /// Share of follow-up calls whose every attempt failed.
        case followUpsLost
        /// Share of callbacks that reached the person.
        case callbacksKept
        /// Share of those who wanted a counsellor of a gender that got one.
        case preferenceMet
        /// Share of calls that needed an interpreter and got none in time.
        case interpreterFailed
        /// Share of counsellors' paid time spent on calls and wrap-up.
        case utilisation
        /// Share of counsellors' time on duty spent on calls, wrap-up and recovery.
        case load
        /// Share of those who could be placed in a service that were.
        case placed
        /// Share of a service's places that are taken.
        case placesUsed
        /// Mean wait for a place in a service, in seconds.
        case serviceWait
        /// What everything costs.
        case cost
        /// What an answered call costs.
        case costPerAnswered
        /// What a person reached costs.
        case costPerReached
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
    /// What it shall hold: a share between 0 and 1, seconds, or an amount in the scenario's currency.
    public var bound: Bound

    /// Creates a target.
    public init(name: String, measure: Measure, scope: Scope, bound: Bound) {
        self.name = name
        self.measure = measure
        self.scope = scope
        self.bound = bound
    }
}
