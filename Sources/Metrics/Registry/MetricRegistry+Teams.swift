import HotlineEngine
import HotlineModel

// How counsellors spend their time.
extension MetricRegistry {
    static let teams: [Metric] =
        [
            Metric(
                "calls-taken", "Calls taken", "مكالمات أجاب عنها الفريق", unit: .count, better: .neither,
                formula: "calls that the team answered",
                arabicFormula: "المكالمات التي رد عليها الفريق", scopes: [.team],
                .mean { Double($0.teams.answered) }),
            hours(
                "duty-hours", "Hours on duty", "ساعات العمل", .neither,
                formula: "counsellor-hours on duty, overtime included, breaks excluded",
                arabicFormula: "ساعات العاملين في الخدمة، مع العمل الإضافي ودون الاستراحات"
            ) { $0.dutySeconds },
            hours(
                "overtime-hours", "Overtime hours", "ساعات العمل الإضافي", .lower,
                formula: "counsellor-hours on duty after the end of the shift",
                arabicFormula: "ساعات العاملين في الخدمة بعد نهاية الوردية"
            ) { $0.overtimeSeconds },
            Metric(
                "occupancy", "Occupancy", "نسبة الإشغال", unit: .share, better: .neither,
                formula: "(talk + waiting for an interpreter + wrap-up) / on duty [OCC]",
                arabicFormula: "(الحديث + انتظار المترجم + التوثيق) / وقت العمل [OCC]",
                scopes: ofTeams,
                .ratio({ $0.teams.handlingSeconds }, over: { $0.teams.dutySeconds })),
        ]

    static func hours(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, formula: String,
        arabicFormula: String, _ seconds: @escaping @Sendable (TeamTally) -> Double
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .hours, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: ofTeams,
            .mean { seconds($0.teams) / 3_600 })
    }
}
