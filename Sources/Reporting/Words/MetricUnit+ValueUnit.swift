import Documents
import Metrics

extension MetricUnit {
    /// How the metric's numbers are written; amounts of money without their currency.
    var unit: ValueUnit {
        switch self {
        case .count: .count
        case .share: .share
        case .seconds: .duration
        case .hours: .number(decimals: 1)
        case .level, .ratio: .number(decimals: 2)
        case .money: .number(decimals: 0)
        }
    }

    /// How the metric's numbers are written in a scenario with a currency.
    func unit(in currency: String) -> ValueUnit { self == .money ? .money(currency) : unit }
}
