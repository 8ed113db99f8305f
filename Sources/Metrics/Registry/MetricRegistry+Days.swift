import HotlineEngine
import HotlineModel

// Days that are good as a whole, and the hours at which a hotline can be reached at all.
extension MetricRegistry {
    static let days: [Metric] = [
        Metric(
            "days-met", "Days that met the target", "أيام بلغت المستوى المستهدف للخدمة", unit: .share,
            better: .higher,
            formula:
                "days whose service level met the hotline's target / days on which calls queued [SL.day]",
            arabicFormula:
                "الأيام التي بلغ فيها مستوى الخدمة هدف الخط / الأيام التي دخلت فيها مكالمات القائمة [SL.day]",
            scopes: [.hotline], .ratio({ Double($0.days.met) }, over: { Double($0.days.days) })),
        Metric(
            "open-hours", "Hours of operation", "ساعات فتح الخط", unit: .hours, better: .neither,
            formula: "hours of the time counted at which the hotline was open",
            arabicFormula: "ساعات الزمن المحسوب التي كان فيها الخط مفتوحًا",
            scopes: [.hotline], .mean { $0.openSeconds / 3_600 }),
    ]
}
