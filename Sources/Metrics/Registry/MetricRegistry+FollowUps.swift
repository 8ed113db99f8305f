import HotlineEngine
import HotlineModel

// Later calls of persons who had been answered before, about the same need.
extension MetricRegistry {
    static let followUps: [Metric] = [
        followUp(
            "follow-ups", "Follow-up calls", "مكالمات المتابعة", .neither,
            formula: "later calls of persons who had been answered before",
            arabicFormula: "مكالمات لاحقة لأشخاص سبق الرد عليهم"
        ) { $0.persons },
        followUp(
            "follow-ups-answered", "Follow-up calls answered", "مكالمات متابعة أُجيب عنها", .higher,
            formula: "follow-up calls that reached a counsellor who serves the person",
            arabicFormula: "مكالمات متابعة وصلت إلى مستشار/ة يخدم الشخص"
        ) { $0.reached },
        followUp(
            "follow-ups-lost", "Follow-up calls lost", "مكالمات متابعة لم تصل", .lower,
            formula: "follow-up calls whose every attempt failed",
            arabicFormula: "مكالمات متابعة فشلت كل محاولاتها"
        ) { $0.lost },
        Metric(
            "follow-ups-lost-share", "Follow-up calls lost, share", "نسبة مكالمات المتابعة التي لم تصل",
            unit: .share, better: .lower,
            formula: "follow-up calls lost / follow-up calls answered or lost",
            arabicFormula: "مكالمات متابعة لم تصل / ما أُجيب عنه منها أو لم يصل", scopes: ofPersons,
            .ratio(
                { Double($0.followUps.lost) },
                over: { Double($0.followUps.reached + $0.followUps.lost) })),
    ]

    private static func followUp(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, formula: String,
        arabicFormula: String, _ value: @escaping @Sendable (PersonTally) -> Int
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .count, better: better, formula: formula,
            arabicFormula: arabicFormula, scopes: ofPersons, .mean { Double(value($0.followUps)) })
    }
}
