import Documents
import Metrics

extension MetricUnit {
    /// How the metric's numbers are written.
    var unit: ValueUnit {
        switch self {
        case .count: .count
        case .share: .share
        case .seconds: .duration
        case .hours: .number(decimals: 1)
        case .level, .ratio: .number(decimals: 2)
        }
    }
}
