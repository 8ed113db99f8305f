public import HotlineModel
public import Metrics

/// How far the groups of callers that differ in one respect are apart: the largest less the smallest value of a metric.
///
/// The interval holds for all pairs of groups together (Bonferroni); the value leans upwards, the more so the more groups there are
/// and the less they differ.
public struct EquityGap: Sendable {
    /// What groups of callers are told apart by, in the order of reports.
    public static let kinds: [Scope.Kind] = [.gender, .language, .dialled]

    /// The metric.
    public let metric: Metric
    /// What tells the groups apart: one of `kinds`.
    public let kind: Scope.Kind
    /// The groups compared, in the order of the scenario: those with enough observations for a value.
    public let groups: [Scope]
    /// Groups left out because they have no value.
    public let leftOut: [Scope]
    /// The group with the largest value, the first of several; nil where there are not two groups.
    public let largest: MetricEstimate?
    /// The group with the smallest value, the first of several.
    public let smallest: MetricEstimate?
    /// The largest less the smallest value, in the metric's unit; nil where there is no honest one.
    public let value: Double?
    /// The lower limit of its interval: above 0 where the groups are shown to differ.
    public let lower: Double?
    /// The upper limit of its interval.
    public let upper: Double?
    /// Why something is missing; nil where nothing is.
    public let gap: EstimateGap?

    /// The largest value over the smallest; nil where the smallest is 0.
    public var ratio: Double? {
        guard let most = largest?.value, let least = smallest?.value, least > 0 else { return nil }
        return most / least
    }

    /// What the value of the group with the fewest observations rests on.
    public let observations: Int
}
