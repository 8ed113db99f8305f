public import HotlineModel
import OutputAnalysis

/// What a scenario's metrics are if its uncertain inputs are not known exactly.
public struct InputUncertainty: Sendable {
    /// How much one uncertain input matters to a metric.
    public struct Influence: Sendable, Equatable {
        /// The part of the variance caused by all inputs that this one causes in a straight line, 0 to 1.
        public let share: Double
        /// Whether more of the input goes with more of the metric.
        public let rises: Bool
    }

    /// One metric.
    public struct Row: Sendable {
        /// The metric and where it is measured.
        public let measure: Measure
        /// The estimate with the inputs as the scenario gives them: its interval is the simulation's error alone.
        public let asGiven: MetricEstimate?
        /// The mean over the draws of the inputs; nil where a draw gives no estimate with an interval.
        public let mean: Double?
        /// The lower limit of the interval that holds the metric's true value, with the inputs as uncertain as they are.
        public let lower: Double?
        /// The upper limit.
        public let upper: Double?
        /// The standard deviation that the inputs cause; 0 where the simulation's error hides it.
        public let inputDeviation: Double?
        /// How much each uncertain input matters, in their order; nil where nothing can be told.
        public let influences: [Influence?]
        /// Why something is missing; nil where nothing is.
        public let gap: EstimateGap?
    }

    /// How often a target holds.
    public struct TargetShare: Sendable {
        /// The target.
        public let target: Target
        /// Draws whose estimate is on the good side of the bound.
        public let draws: Int
        /// Draws that have an estimate.
        public let known: Int
    }

    /// The uncertain inputs.
    public let inputs: [UncertainInput]
    /// How often the inputs were drawn.
    public let draws: Int
    /// Replications of each draw.
    public let replicationsEach: Int
    /// Those metrics that decisions are usually about, and those of the scenario's targets.
    public let rows: [Row]
    /// The scenario's targets.
    public let targets: [TargetShare]
}
