public import HotlineModel
public import Metrics

/// A metric within a scope: its value and interval from all replications, or the reason why there is none.
public struct MetricEstimate: Sendable {
    /// The metric.
    public let metric: Metric
    /// The part of the system.
    public let scope: Scope
    /// The value, in the metric's unit; nil where there is no honest one.
    public let value: Double?
    /// The lower limit of the interval.
    public let lower: Double?
    /// The upper limit of the interval.
    public let upper: Double?
    /// What the value rests on: for a ratio the total of what it is a share of, for a quantile the durations, for a mean the
    /// replications.
    public let observations: Int
    /// Replications in which there was something to observe.
    public let replications: Int
    /// Whether the interval takes observations as independent, because events are too rare to tell how much replications
    /// vary.
    public let ignoresClustering: Bool
    /// Why something is missing; nil where nothing is.
    public let gap: EstimateGap?

    /// The larger distance between the value and a limit; nil where there is no interval.
    public var halfWidth: Double? {
        guard let value, let lower, let upper else { return nil }
        return max(upper - value, value - lower)
    }
}
