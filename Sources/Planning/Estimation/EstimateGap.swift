/// Why an estimate has no value, or no interval.
public enum EstimateGap: Sendable, Equatable {
    /// Nothing of the kind happened in any replication.
    case nothingObserved
    /// Fewer observations than a value has to rest on.
    case tooFewObservations(least: Int)
    /// Fewer observations above or below a percentile than it has to rest on.
    case tooFewInTail(least: Int)
    /// The longest waits ended in hang-ups: the percentile, or its interval, lies beyond what was observed.
    case beyondObserved
    /// Fewer replications with something to observe than an interval has to rest on.
    case tooFewReplications(least: Int)
    /// One long run was too short for parts of it to be independent.
    case runTooShort
    /// A replication gave something that is not a finite number.
    case notFinite
    /// The scenario has no such part, or the metric does not exist for it.
    case notMeasured
}
