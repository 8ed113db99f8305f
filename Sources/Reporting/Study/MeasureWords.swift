import Documents
import HotlineModel
import Metrics
import Planning

/// How measures and differences are named and written.
struct MeasureWords {
    let scenario: Scenario

    /// The code of the currency in which money is shown.
    var currency: String { scenario.costs.currency }

    /// The measure's stable name: `service-level`, `service-level-women`.
    static func id(_ measure: Measure) -> String {
        measure.metric.id + (measure.scope.name.map { "-\($0)" } ?? "")
    }

    /// Its name, with the part of the system where it is not the whole.
    func phrase(_ measure: Measure) -> Phrase {
        let name = measure.metric.name.phrase
        guard measure.scope != .system else { return name }
        let part = ScopeWords(scenario: scenario).phrase(measure.scope)
        return Phrase(english: "\(name): \(part)", arabic: "\(name): \(part)")
    }

    /// A difference with its interval; the reason where there is none.
    func cell(_ difference: MeasureDifference?, _ metric: Metric) -> Cell {
        guard let difference, let value = difference.value else {
            let gap = difference?.gap ?? .notMeasured
            return .absent(Absence(gap.identifier, gap.phrase))
        }
        return .value(
            .estimate(
                EstimatedValue(
                    value, lower: difference.lower, upper: difference.upper,
                    unit: metric.unit.unit(in: currency).difference)), note: difference.gap?.phrase)
    }

    /// An estimate with its interval; empty where the metric does not exist.
    func cell(_ estimate: MetricEstimate?) -> Cell {
        estimate.map { EstimateGrid.cell($0, in: currency) } ?? .empty
    }

    /// An estimate as charts draw it; nil where there is none.
    func drawn(_ estimate: MetricEstimate?) -> EstimatedValue? {
        guard let estimate, let value = estimate.value else { return nil }
        return EstimatedValue(
            value, lower: estimate.lower, upper: estimate.upper,
            unit: estimate.metric.unit.unit(in: currency), observations: estimate.observations)
    }

    /// A number without a unit; a dash where there is none because something does not vary.
    static func cell(number: Double?, decimals: Int) -> Cell {
        guard let number else {
            return .absent(
                Absence(
                    "does-not-vary",
                    Phrase(english: "one of the two does not vary", arabic: "إحدى القيمتين لا تتغير")))
        }
        return .quantity(number, .number(decimals: decimals))
    }
}

extension MeasureDifference.Finding {
    /// The finding in a word or two.
    var phrase: Phrase {
        switch self {
        case .better: Phrase(english: "better", arabic: "أفضل")
        case .worse: Phrase(english: "worse", arabic: "أسوأ")
        case .different: Phrase(english: "different", arabic: "مختلف")
        case .open: Phrase(english: "cannot be told apart", arabic: "لا يمكن التمييز")
        }
    }
}
