/// How a metric is estimated over replications.
public enum Estimator: Sendable {
    /// A value of each replication; the estimate is their mean.
    case mean(@Sendable (ScopedCounts) -> Double)
    /// Two totals of each replication; the estimate is the ratio of their sums, never the mean of ratios.
    case ratio(
        @Sendable (ScopedCounts) -> Double, over: @Sendable (ScopedCounts) -> Double)
    /// The value below which a share of all observed durations lies, pooled over replications.
    case quantile(Double, of: DurationKind)
    /// The value below which a share of durations would lie if none had been cut short, pooled over replications.
    case censoredQuantile(Double, of: DurationKind, censoredBy: DurationKind)
}
