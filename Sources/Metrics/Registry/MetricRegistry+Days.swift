import HotlineEngine
import HotlineModel

// Days that are good as a whole.
extension MetricRegistry {
    static let days: [Metric] = [
        Metric(
            "days-met", "Days that met the target", "أيام بلغت المستوى المستهدف للخدمة", unit: .share,
            better: .higher,
            formula:
                "days whose service level met the hotline's target / days on which calls queued [SL.day]",
            arabicFormula:
                "الأيام التي بلغ فيها مستوى الخدمة هدف الخط / الأيام التي دخلت فيها مكالمات القائمة [SL.day]",
            scopes: [.hotline], .ratio({ Double($0.days.met) }, over: { Double($0.days.days) }))
    ]
}
