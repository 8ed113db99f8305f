import HotlineEngine
import HotlineModel

// How much work comes, and how many are there to do it.
extension MetricRegistry {
    static let load: [Metric] =
        [
            perHour(
                "offered-per-hour", "Offered an hour", "المكالمات الواردة في الساعة",
                formula: "offered / hours counted", arabicFormula: "الواردة / الساعات المحسوبة"
            ) { $0.offered },
            perHour(
                "answered-per-hour", "Answered an hour", "المكالمات المُجاب عنها في الساعة",
                formula: "answered / hours counted", arabicFormula: "المُجاب عنها / الساعات المحسوبة"
            ) { $0.answered },
            Metric(
                "counsellors-on-duty", "Counsellors on duty", "متوسط عدد العاملين في الخدمة", unit: .level,
                better: .neither,
                formula:
                    "counsellor-hours on duty / hours counted; of an hour of the week, in the teams of the hotline's ladder",
                arabicFormula:
                    "ساعات العاملين في الخدمة / الساعات المحسوبة؛ ولساعة من الأسبوع: في فرق سلم الخط",
                scopes: ofTeams + [.interval],
                .ratio({ $0.teams.dutySeconds }, over: { $0.countedSeconds })),
            ratio(
                "average-handle-time", "Average handle time", "متوسط زمن معالجة المكالمة", unit: .seconds,
                .neither,
                formula:
                    "(talk + waiting for an interpreter + wrap-up) of answered calls and callbacks / their number [AHT]",
                arabicFormula:
                    "(الحديث + انتظار المترجم + التوثيق) / المكالمات المُجاب عنها ومعاودات الاتصال [AHT]",
                { $0.handlingSeconds }, over: { Double($0.answered + $0.callbacksKept) }),
            Metric(
                "offered-load", "Offered load (erlangs)", "الحمل المعروض (إرلنغ)", unit: .level,
                better: .neither,
                formula:
                    "calls that wanted a counsellor, answered or not, x average handle time / time counted; every redial counts",
                arabicFormula:
                    "المكالمات التي طلبت مستشار/ة × متوسط زمن المعالجة / الزمن المحسوب؛ وتُحسب كل إعادة محاولة",
                scopes: [.system, .hotline, .callers, .gender, .language, .interval],
                .ratio({ offeredSeconds($0) }, over: { $0.countedSeconds })),
        ]

    /// The time that all who wanted a counsellor would have taken; not a number where it is unknown how long a call takes.
    private static func offeredSeconds(_ counts: ScopedCounts) -> Double {
        let calls = counts.attempts.wanted + counts.leftOtherwise
        if calls == 0 { return 0 }
        return Double(calls) * (counts.handlingSecondsPerCall ?? .nan)
    }

    private static func perHour(
        _ id: String, _ english: String, _ arabic: String, formula: String, arabicFormula: String,
        _ value: @escaping @Sendable (CellTally) -> Int
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .level, better: .neither, formula: formula,
            arabicFormula: arabicFormula, scopes: [.system, .hotline, .interval],
            .ratio({ 3_600 * Double(value($0.attempts)) }, over: { $0.countedSeconds }))
    }
}
