/// A number from replications with its interval, or the reason why there is none.
public struct Estimate: Sendable, Equatable {
    /// How value and interval were found.
    public enum Method: Sendable, Equatable {
        /// The mean of replications with Student's interval.
        case mean
        /// The ratio of totals over replications with Student's interval.
        case ratio
        /// A ratio of counts with Wilson's interval for the effective number of observations: as many
        /// independent ones as would vary as much as the replications do (Korn & Graubard 1998).
        case proportion
        /// A ratio of counts with Wilson's interval for all observations as if they were independent: too few
        /// events to tell how much replications vary. It ignores clustering.
        case pooledProportion
        /// A difference of two estimates from replication-wise differences, with Student's interval.
        case pairedDifference
        /// A difference of two proportions of which one at least has no spread between replications: the two
        /// intervals combined as if the estimates were independent (Newcombe 1998; Zou & Donner 2008).
        case combinedDifference
        /// A difference of two independent means (Welch 1947).
        case independentDifference
        /// The largest less the smallest of several estimates, from intervals of all their differences.
        case gap
        /// A quantile of replications between two of the sorted values.
        case orderStatistics
        /// A statistic of all observations pooled; replication-wise values give the spread (sectioning).
        case sectioning
        /// The mean of one long run with Student's interval from means of its batches.
        case batchMeans
    }

    /// Why there is no value, or no interval, or only one limit.
    public enum Absence: Sendable, Equatable {
        /// Nothing to count in any replication.
        case noObservations
        /// Fewer observations than the rules ask for.
        case tooFewObservations(minimum: Double)
        /// Fewer replications with observations than the rules, or the method, ask for.
        case tooFewReplications(minimum: Int)
        /// The sample is too small for a limit of this quantile at this confidence.
        case quantileBeyondSample
        /// One long run, too short for batches that are independent of each other.
        case runTooShort
        /// A replication gave something that is not a finite number.
        case notFinite
    }

    /// The value; nil where there is no honest one.
    public let value: Double?
    /// The lower limit of the interval.
    public let lower: Double?
    /// The upper limit of the interval.
    public let upper: Double?
    /// The confidence of the interval.
    public let confidence: Confidence
    /// Replications looked at.
    public let replications: Int
    /// Of these, replications without a value, or with nothing to count.
    public let emptyReplications: Int
    /// What the value rests on: the total of a ratio's denominators, or else the number of replications with
    /// a value; for a gap, that of the group with the fewest.
    public let observations: Double
    /// How it was found.
    public let method: Method
    /// Why something is missing; nil where nothing is.
    public let absence: Absence?

    /// The largest distance between the value and a limit; nil unless there are both limits.
    ///
    /// Most intervals are symmetric; those of proportions, quantiles and their differences need not be.
    public var halfWidth: Double? {
        guard let value, let lower, let upper else { return nil }
        return max(upper - value, value - lower)
    }

    /// An estimate; the interval is `reach` to both sides unless limits are given.
    init(
        value: Double?, reach: Double? = nil, limits: (lower: Double?, upper: Double?)? = nil,
        confidence: Confidence, replications: Int, emptyReplications: Int = 0, observations: Double,
        method: Method, absence: Absence? = nil
    ) {
        self.value = value
        if let limits {
            (lower, upper) = limits
        } else if let value, let reach {
            lower = value - reach
            upper = value + reach
        } else {
            lower = nil
            upper = nil
        }
        self.confidence = confidence
        self.replications = replications
        self.emptyReplications = emptyReplications
        self.observations = observations
        self.method = method
        self.absence = absence
    }
}
