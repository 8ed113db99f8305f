import HotlineEngine
import HotlineModel

// What calls ask of the counsellors themselves.
extension MetricRegistry {
    static let exposure: [Metric] = [
        exposure(
            "hard-calls", "Hard calls", "مكالمات شاقة", unit: .count, .neither,
            formula: "calls after which the counsellor recovered away from the phone [STAFF.exposure]",
            arabicFormula: "مكالمات تعافى بعدها المستشار/ة بعيدًا عن الهاتف [STAFF.exposure]",
            .mean { Double($0.teams.hardCalls) }),
        exposure(
            "hard-calls-in-a-row", "Hard calls in a row", "مكالمات شاقة متتالية", unit: .share, .lower,
            formula: "hard calls whose counsellor's call before was hard too / hard calls [STAFF.exposure]",
            arabicFormula:
                "مكالمات شاقة سبقتها مكالمة شاقة للمستشار/ة نفسه / المكالمات الشاقة [STAFF.exposure]",
            .ratio({ Double($0.teams.hardCallsInARow) }, over: { Double($0.teams.hardCalls) })),
        exposure(
            "longest-hard-run", "Longest run of hard calls", "أطول تتابع لمكالمات شاقة", unit: .count, .lower,
            formula:
                "the most hard calls that one counsellor took in a row in a shift; the mean over replications of each one's most",
            arabicFormula: "أكثر مكالمات شاقة متتالية لمستشار/ة في وردية؛ متوسط الأكثر في كل تكرار",
            .mean { Double($0.teams.longestHardRun) }),
        exposure(
            "longest-spell", "Longest spell on calls", "أطول فترة عمل متصلة على المكالمات", unit: .seconds,
            .lower,
            formula:
                "the longest time that a counsellor spent on calls, neither idle nor away from the phone between them; the mean over replications of each one's longest",
            arabicFormula:
                "أطول فترة قضاها مستشار/ة على المكالمات دون توقف أو ابتعاد عن الهاتف؛ متوسط الأطول في كل تكرار",
            .mean { $0.teams.longestSpellSeconds }),
    ]

    private static func exposure(
        _ id: String, _ english: String, _ arabic: String, unit: MetricUnit, _ better: Better,
        formula: String, arabicFormula: String, _ estimator: Estimator
    ) -> Metric {
        Metric(
            id, english, arabic, unit: unit, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: ofTeams, estimator)
    }
}
