import Metrics
import OutputAnalysis

// Observations as comparisons and selections take them.
extension ObservationTable {
    /// One estimand over the replications.
    ///
    /// A percentile is compared through each replication's own one: pooled percentiles have no pairs.
    func sample(_ place: Int, of metric: Metric) -> ReplicationSample {
        sample(place, metric) ?? .mean(values(place, of: metric))
    }

    /// Each replication's own value of an estimand; nil where it has none.
    func values(_ place: Int, of metric: Metric) -> [Double?] {
        switch metric.estimator {
        case .mean: parts(place).map { Optional($0) }
        case .ratio: zip(parts(place), wholes(place)).map { $1 > 0 ? $0 / $1 : nil }
        case .quantile, .censoredQuantile:
            zip(parts(place), wholes(place)).map { $1 > 0 ? Optional($0) : nil }
        }
    }
}
