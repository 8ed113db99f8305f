import Documents
import Metrics

extension MetricUnit {
    /// The unit in words.
    var phrase: Phrase {
        switch self {
        case .count:
            Phrase(english: "a number per replication", arabic: "عدد في كل تكرار")
        case .share: Phrase(english: "a share, shown in per cent", arabic: "نسبة، تُعرض مئوية")
        case .seconds: Phrase(english: "seconds", arabic: "ثوانٍ")
        case .hours: Phrase(english: "hours", arabic: "ساعات")
        case .level: Phrase(english: "a mean number at one time", arabic: "متوسط العدد في لحظة واحدة")
        case .ratio: Phrase(english: "a factor", arabic: "معامل")
        case .money: Phrase(english: "money, in the currency of the scenario", arabic: "مال، بعملة السيناريو")
        }
    }
}

extension Better {
    /// Which way is better, in words.
    var phrase: Phrase {
        switch self {
        case .higher: Phrase(english: "the more the better", arabic: "الأكثر")
        case .lower: Phrase(english: "the less the better", arabic: "الأقل")
        case .neither: Phrase(english: "neither; a size", arabic: "لا هذا ولا ذاك؛ مقدار فقط")
        }
    }

    /// The direction in machine-readable output.
    var identifier: String {
        switch self {
        case .higher: "higher"
        case .lower: "lower"
        case .neither: "neither"
        }
    }
}

extension Estimator {
    /// How the estimate comes from the replications.
    var phrase: Phrase {
        switch self {
        case .mean:
            return Phrase(
                english: "the mean of the replications' values", arabic: "متوسط قيم التكرارات")
        case .ratio:
            return Phrase(
                english: "the ratio of two totals over all replications, never the mean of ratios",
                arabic: "نسبة مجموعين على كل التكرارات، لا متوسط النسب")
        case .quantile(let share, _):
            return Phrase(
                english:
                    "the value that \(.part(share)) of all observed durations do not exceed, replications pooled",
                arabic: "القيمة التي لا يتجاوزها \(.part(share)) من المدد المشاهدة في كل التكرارات معًا")
        case .censoredQuantile(let share, _, _):
            return Phrase(
                english: """
                    the value that \(.part(share)) of all durations would not exceed if none were cut short, \
                    replications pooled (Kaplan-Meier)
                    """,
                arabic: """
                    القيمة التي لا يتجاوزها \(.part(share)) من المدد لو لم تُقطع أي منها، في كل التكرارات معًا \
                    (كابلان-ماير)
                    """)
        }
    }

    /// The kind of estimate in machine-readable output.
    var identifier: String {
        switch self {
        case .mean: "mean"
        case .ratio: "ratio"
        case .quantile: "quantile"
        case .censoredQuantile: "censored-quantile"
        }
    }
}
