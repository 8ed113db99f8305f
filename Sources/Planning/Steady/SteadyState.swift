/// How the state that a system settles into was found in one long run.
public struct SteadyState: Sendable, Equatable {
    /// What one observation is.
    public enum Interval: Sendable, Equatable {
        /// So many hours; for scenarios in which no hour differs from another.
        case hours(Int)
        /// A week; for scenarios in which hours differ and weeks do not.
        case week
    }

    /// Why the numbers say nothing certain about a steady state.
    public enum Doubt: String, Sendable, CaseIterable {
        /// The best cut lies at the end of what was searched: the warm-up may be longer than half of the run.
        case warmUp = "warm-up-unclear"
        /// Even the longest batches depend on each other.
        case dependence = "batches-dependent"
    }

    /// Local days simulated.
    public let days: Int
    /// What one observation is.
    public let interval: Interval
    /// Observations in all.
    public let intervals: Int
    /// Of these, left out at the beginning as warm-up, together with what fills no batch.
    public let leftOut: Int
    /// Batches of the others; an interval of confidence rests on their means.
    public let batches: Int
    /// Observations to a batch.
    public let batchSize: Int
    /// Why there are no intervals of confidence; nil where there are.
    public let doubt: Doubt?

    /// Whether the run was long enough.
    public var hasConverged: Bool { doubt == nil }
}
