import HotlineEngine
import HotlineModel

// That callers want a counsellor of a gender.
extension MetricRegistry {
    static let preferences: [Metric] = [
        count(
            "preference-asked", "Wanted a counsellor of a gender", "طلبوا مستشار/ة من نوع معين", .neither,
            formula: "answered calls of people who wanted a counsellor of a gender",
            arabicFormula: "مكالمات مُجاب عنها لمن أرادوا مستشار/ة من نوع معين"
        ) { $0.preferenceMet + $0.preferenceMissed },
        ratio(
            "preference-met", "Preference met", "نسبة تلبية التفضيل", .higher,
            formula: "those answered by the gender they wanted / those who wanted one [EQ.pref_met]",
            arabicFormula: "من رد عليهم النوع الذي أرادوه / من أرادوا نوعًا معينًا [EQ.pref_met]",
            { Double($0.preferenceMet) }, over: { Double($0.preferenceMet + $0.preferenceMissed) }),
        count(
            "preference-missed", "Answered by another gender", "رد عليهم نوع آخر", .lower,
            formula: "wanted a counsellor of a gender and were answered by another [EQ.mismatch]",
            arabicFormula: "أرادوا نوعًا معينًا ورد عليهم نوع آخر [EQ.mismatch]"
        ) { $0.preferenceMissed },
        count(
            "preference-waits", "Waited for the preference", "انتظروا من أجل التفضيل", .neither,
            formula: "answered calls that had to wait although a counsellor of another gender was idle",
            arabicFormula: "مكالمات انتظرت رغم وجود من لا يعمل من نوع آخر"
        ) { $0.preferenceWaits },
        ratio(
            "preference-wait", "Wait paid for the preference", "زمن الانتظار ثمنًا للتفضيل", unit: .seconds,
            .lower,
            formula:
                "wait of those who waited for the preference, since another counsellor was idle / their number",
            arabicFormula: "زمن انتظار من انتظروا من أجل التفضيل منذ توفر مستشار/ة من نوع آخر / عددهم",
            { $0.preferenceWaitSeconds },
            over: { Double($0.preferenceWaits) }),
    ]
}
