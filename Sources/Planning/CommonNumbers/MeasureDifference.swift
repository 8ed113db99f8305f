import Metrics
import OutputAnalysis

/// How much a measure differs between two scenarios that met the same callers.
public struct MeasureDifference: Sendable {
    /// What the interval says.
    public enum Finding: String, Sendable, CaseIterable {
        /// The whole interval lies on the better side of no difference.
        case better
        /// The whole interval lies on the worse side.
        case worse
        /// The interval lies on one side, and neither side is better.
        case different
        /// The interval holds no difference: the two cannot be told apart.
        case open
    }

    /// The second scenario less the first, in the metric's unit; nil where either has no value.
    public let value: Double?
    /// The lower limit of the interval.
    public let lower: Double?
    /// The upper limit of the interval.
    public let upper: Double?
    /// The correlation between the scenarios that common random numbers achieved; nil where one does not vary.
    public let correlation: Double?
    /// How many times more replications it would take without common random numbers; nil where differences do not vary.
    public let replicationsSaved: Double?
    /// What the interval says.
    public let finding: Finding
    /// Why something is missing; nil where nothing is.
    public let gap: EstimateGap?

    /// The larger distance between the value and a limit; nil where there is no interval.
    public var halfWidth: Double? {
        guard let value, let lower, let upper else { return nil }
        return max(upper - value, value - lower)
    }

    init(_ comparison: PairedComparison, of metric: Metric) {
        let difference = comparison.difference
        value = difference.value
        lower = difference.lower
        upper = difference.upper
        correlation = comparison.correlation
        replicationsSaved = comparison.varianceReduction
        gap = difference.absence.map { EstimateGap($0) }
        finding = Self.finding(difference.lower, difference.upper, metric.better)
    }

    private static func finding(_ lower: Double?, _ upper: Double?, _ better: Better) -> Finding {
        guard let lower, let upper, lower > 0 || upper < 0 else { return .open }
        return switch better {
        case .higher: lower > 0 ? .better : .worse
        case .lower: lower > 0 ? .worse : .better
        case .neither: .different
        }
    }
}

extension Better {
    /// The preference of a metric of which one side is better.
    var preference: Preference { self == .higher ? .larger : .smaller }
}
