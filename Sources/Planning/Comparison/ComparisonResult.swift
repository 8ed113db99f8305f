public import HotlineModel
import Metrics

/// What several scenarios that met the same callers say beside each other.
public struct ComparisonResult: Sendable {
    /// One measure in every scenario.
    public struct Row: Sendable {
        /// The measure.
        public let measure: Measure
        /// Its estimate in each scenario; nil where it does not exist.
        public let estimates: [MetricEstimate?]
        /// Each scenario less the first, the first itself left out; nil where it does not exist in both. The intervals of
        /// one row hold together.
        public let differences: [MeasureDifference?]
    }

    /// One scenario against the best of the others.
    public struct Standing: Sendable {
        /// By how much it is estimated to be better than the best of the others; negative where it is worse.
        public let advantage: Double
        /// The lower limit, at most 0. At 0 the scenario is shown to be the best.
        public let lower: Double
        /// The upper limit, at least 0. At 0 the scenario is shown not to be the best.
        public let upper: Double
        /// Whether it is shown to be the best.
        public let isBest: Bool
        /// Whether it may be the best.
        public let mayBeBest: Bool
    }

    /// What was compared, the base first.
    public let scenarios: [NamedScenario]
    /// How.
    public let settings: ExperimentSettings
    /// Replications of each scenario.
    public let replications: Int
    /// The measures.
    public let rows: [Row]
    /// What each scenario's replications say of its targets.
    public let targets: [[TargetVerdict]]
    /// The measure by which the best is found.
    public let decisive: Measure
    /// Each scenario against the best of the others, by the decisive measure (Hsu 1984); nil where a difference has no
    /// interval.
    public let standings: [Standing]?
    /// The scenarios among which the best is, by a subset screening; nil where none was asked for.
    public let survivors: [Int]?

    /// Whether every replication that was asked for was finished.
    public var isComplete: Bool { replications == settings.replications }

    /// The row of a measure.
    public func row(_ metric: String, in scope: Scope = .system) -> Row? {
        rows.first { $0.measure.metric.id == metric && $0.measure.scope == scope }
    }
}
