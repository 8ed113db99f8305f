import Documents
import HotlineModel
import Metrics
import Planning

// Interpreters and services: what a call may need beyond a counsellor. Empty where a scenario has none.
extension RunReport {
    var interpreters: [Table] {
        guard !result.scenario.interpreters.isEmpty else { return [] }
        return [
            table(
                "interpreters",
                [
                    "interpreter-asked", "interpreter-joined", "interpreter-left", "interpreter-hours",
                    "interpreter-occupancy",
                ], by: [.interpreters], caption: Phrase(english: "Interpreters", arabic: "المترجمون")),
            table(
                "interpreted",
                ["interpreter-needed", "interpreter-failed-share", "interpreter-wait"],
                by: [.hotline, .language],
                caption: Phrase(
                    english: "Calls that need an interpreter", arabic: "مكالمات تحتاج إلى مترجم")),
        ]
    }

    var services: [Table] {
        guard !result.scenario.services.isEmpty else { return [] }
        let outcomes = MetricRegistry.referralOutcomes
        return [
            table(
                "services",
                [outcomes.whole] + happening(outcomes.parts + ["service-diverted", "service-none"]),
                by: [.service, .serviceGender, .gender],
                caption: Phrase(
                    english: "What becomes of referrals to services", arabic: "مآل الإحالات إلى الخدمات"),
                notes: [
                    Phrase(
                        english: """
                            A person who is diverted counts as referred to both services. No such service: neither takes \
                            the person.
                            """,
                        arabic: """
                            من يُحوَّل يُعد محالًا إلى الخدمتين. لا خدمة من هذا النوع: لا تقبله أي منهما.
                            """)
                ]),
            table(
                "places",
                ["service-admission-share", "service-wait"]
                    + happening(["places-used"])
                    + (EstimateGrid.happens("places-share", .service, in: result) ? ["places-share"] : [])
                    + happening(["nights-used", "stays-completed", "stays-ended-early"]),
                by: [.service, .serviceGender, .gender],
                caption: Phrase(
                    english: "Places in services, and who gets one",
                    arabic: "أماكن الخدمات ومن يحصل عليها"),
                notes: [
                    Phrase(
                        english: "Placed: of eligible, suitable and willing persons who no longer wait.",
                        arabic:
                            "نسبة من حصلوا على مكان: من المستحقين المناسبين القابلين ممن لم يعودوا ينتظرون.")
                ]),
        ]
    }
}
