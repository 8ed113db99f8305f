import DiscreteEvents
import Metrics

/// How the two numbers of an estimand are read off a replication: what its metric says, without the metric's names and texts,
/// because a study reads thousands of estimands off thousands of replications.
enum Reading: Sendable {
    case mean(@Sendable (ScopedCounts) -> Double)
    case ratio(@Sendable (ScopedCounts) -> Double, over: @Sendable (ScopedCounts) -> Double)
    case quantile(Double, pool: Int)
    case censoredQuantile(Double, pool: Int, censoringPool: Int)

    /// The place of the distribution that a percentile is read off; nil for what is none.
    var pool: Int? {
        switch self {
        case .mean, .ratio: nil
        case .quantile(_, let pool), .censoredQuantile(_, let pool, _): pool
        }
    }

    /// The place of the distribution of what was cut short; nil where nothing is.
    var censoringPool: Int? {
        if case .censoredQuantile(_, _, let place) = self { place } else { nil }
    }

    /// The numbers of one replication, as `Observation.values` holds them.
    ///
    /// - Parameters:
    ///   - counts: what the estimand's scope counted.
    ///   - distributions: the replication's distributions, in the order of the plan's pools.
    func numbers(_ counts: ScopedCounts, _ distributions: [LogLinearHistogram]) -> (Double, Double) {
        switch self {
        case .mean(let value):
            return (value(counts), 1)
        case .ratio(let part, let whole):
            return (part(counts), whole(counts))
        case .quantile(let share, let pool):
            return distributions[pool].quantile(share).map { ($0, 1) } ?? (0, 0)
        case .censoredQuantile(let share, let pool, let censoringPool):
            let (ended, cut) = (distributions[pool], distributions[censoringPool])
            if ended.count + cut.count == 0 { return (0, 0) }
            return ended.quantile(share, censoredBy: cut).map { ($0, 1) } ?? (0, -1)
        }
    }
}
