public import HotlineModel
import OutputAnalysis

/// What one counsellor more, or one fewer, in each shift would change.
public struct NextHireResult: Sendable {
    /// A difference for each hour, or for each unit of the currency.
    public struct Rate: Sendable {
        /// The rate.
        public let value: Double
        /// The lower limit of its interval.
        public let lower: Double?
        /// The upper limit of its interval.
        public let upper: Double?

        init?(_ difference: MeasureDifference, per amount: Double) {
            guard let value = difference.value, amount != 0 else { return nil }
            self.value = value / amount
            let ends = [difference.lower, difference.upper].map { $0.map { $0 / amount } }
            (lower, upper) = amount > 0 ? (ends[0], ends[1]) : (ends[1], ends[0])
        }

        init?(_ ratio: Estimate) {
            guard let value = ratio.value else { return nil }
            self.value = value
            (lower, upper) = (ratio.lower, ratio.upper)
        }
    }

    /// One change of the plan.
    public struct Change: Sendable {
        /// Where.
        public let post: StaffPost
        /// 1 for a counsellor more, -1 for one fewer.
        public let counsellors: Int
        /// Planned hours on duty within the time counted, more or fewer.
        public let hours: Double
        /// Wages of a replication, more or fewer, in the scenario's currency: as the cost metric counts them, with what night and
        /// overtime add and what less overtime elsewhere saves; nil where the team has no wages.
        public let cost: MeasureDifference?
        /// Persons who speak to a counsellor, more or fewer in a replication.
        public let reached: MeasureDifference
        /// Persons lost, more or fewer in a replication.
        public let lost: MeasureDifference
        /// Persons reached for each hour more or, where a counsellor leaves, no longer reached for each hour saved; nil for
        /// a shift of no hours.
        public let reachedPerHour: Rate?
        /// Likewise for each unit of the currency; nil without wages.
        public let reachedPerUnit: Rate?
    }

    /// The scenario.
    public let scenario: Scenario
    /// How it was simulated.
    public let settings: ExperimentSettings
    /// Replications of the scenario and of each change.
    public let replications: Int
    /// Persons reached and lost as the scenario is.
    public let base: [MetricEstimate]
    /// One counsellor more: the most persons reached for each hour first.
    public let additions: [Change]
    /// One counsellor fewer: the fewest persons no longer reached for each hour first.
    public let removals: [Change]

    /// How many differences hold together in each column.
    public var comparisons: Int { additions.count + removals.count }

    /// Whether every replication that was asked for was finished.
    public var isComplete: Bool { replications == settings.replications }
}
