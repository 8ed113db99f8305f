public import Metrics

/// How precise a run is to be: the half-widths that its headline metrics must reach.
public struct PrecisionGoal: Sendable, Equatable {
    /// One half-width.
    public enum Width: Sendable, Equatable {
        /// A share of the value, such as 0.05, for every metric without a width in its own unit.
        case relative(Double)
        /// In the metric's unit, for every metric of that unit: a share for shares, seconds for durations ...
        case absolute(Double, MetricUnit)
    }

    /// The half-widths asked for.
    public let widths: [Width]
    /// No decision before so many replications.
    public let minimumReplications: Int
    /// No replication beyond.
    public let maximumReplications: Int

    /// A goal.
    ///
    /// - Parameters:
    ///   - widths: at least one; of several that fit a metric the first in its own unit counts.
    ///   - minimumReplications: at least 2; 10 or more are wise.
    ///   - maximumReplications: at least the minimum.
    public init(_ widths: [Width], minimumReplications: Int = 10, maximumReplications: Int = 10_000) {
        self.widths = widths
        self.minimumReplications = minimumReplications
        self.maximumReplications = maximumReplications
    }

    /// What a share of a value is never asked to go below, in the metric's unit, because a share of nearly nothing can never
    /// be reached: half a percentage point, a second, half a call.
    public static func floor(of unit: MetricUnit) -> Double {
        switch unit {
        case .share: 0.005
        case .seconds: 1
        case .count, .hours: 0.5
        case .money: 1
        case .level, .ratio: 0.05
        }
    }
}
