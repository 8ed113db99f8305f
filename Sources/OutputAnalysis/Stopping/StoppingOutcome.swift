/// Why, and with what, a sequential run of replications came to its end.
public struct StoppingOutcome: Sendable, Equatable {
    /// Why it ended.
    public enum Reason: Sendable, Equatable {
        /// Every metric was precise enough and stayed so.
        case precisionReached
        /// The maximum of replications was reached first.
        case maximumReached
    }

    /// Why it ended.
    public let reason: Reason
    /// Replications made.
    public let replications: Int
    /// The number of replications from which on every metric was precise enough; nil where one is not.
    public let sufficientReplications: Int?
    /// The metric that needed most: the last to become precise enough, or the one furthest from it.
    public let bindingMetric: Int
    /// The final half-width of each metric as a share of the one allowed; infinite without a half-width.
    public let shortfalls: [Double]
}
