/// How a run that was to be precise ended.
public struct PrecisionOutcome: Sendable {
    /// Why it ended.
    public enum Reason: String, Sendable, CaseIterable {
        /// Every half-width was small enough and stayed so.
        case precisionReached = "precision-reached"
        /// The largest number of replications was reached first.
        case maximumReached = "maximum-reached"
        /// Somebody stopped it.
        case stopped
    }

    /// One of the measures that the run was judged by.
    public struct Judged: Sendable {
        /// The estimate at the end.
        public let estimate: MetricEstimate
        /// The half-width that was small enough; nil where there is no value.
        public let allowedHalfWidth: Double?
        /// Whether the half-width is small enough.
        public let isPrecise: Bool
    }

    /// Why it ended.
    public let reason: Reason
    /// What was asked for.
    public let goal: PrecisionGoal
    /// The measures that the run was judged by.
    public let judged: [Judged]
    /// The place among them of the one that needed most replications; nil where the run was stopped.
    public let binding: Int?
}
