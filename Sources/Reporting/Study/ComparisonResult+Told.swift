import Metrics
import Planning

extension ComparisonResult {
    /// The rows that tell something: where nothing in any scenario has a price, nothing is said of money.
    var told: [Row] {
        rows.filter { row in
            row.measure.metric.unit != .money || row.measure.metric.id == decisive.metric.id
                || row.estimates.contains { ($0?.value ?? 0) != 0 }
        }
    }
}
