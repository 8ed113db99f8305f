import HotlineEngine
import HotlineModel

// What became of persons, over all their attempts.
extension MetricRegistry {
    static let persons: [Metric] =
        [
            count(
                "persons", "Persons who called", "الأشخاص المتصلون", .neither,
                formula: "persons who dialled for the first time", arabicFormula: "أشخاص اتصلوا لأول مرة"
            ) { $0.persons },
            count(
                "reached", "Persons who spoke to a counsellor", "أشخاص تحدثوا إلى مستشار/ة", .higher,
                formula: "persons who spoke to a counsellor who serves them",
                arabicFormula: "أشخاص تحدثوا إلى مستشار/ة يخدمهم"
            ) { $0.reached },
            count(
                "informed", "Persons who needed the recording only", "أشخاص اكتفوا بالرسالة المسجلة",
                .neither,
                formula: "persons for whom the recorded greeting was enough",
                arabicFormula: "أشخاص كفتهم الرسالة المسجلة"
            ) { $0.informed },
            count(
                "lost", "Persons lost", "أشخاص لم تصلهم الخدمة بعد كل المحاولات", .lower,
                formula: "persons who gave up for good after attempts that all failed",
                arabicFormula: "أشخاص كفوا عن الاتصال بعد أن فشلت كل محاولاتهم"
            ) { $0.lost },
            count(
                "undecided", "Persons still trying at the end", "أشخاص ما زالوا يحاولون عند النهاية",
                .neither,
                formula: "persons waiting, or between two attempts, when the simulation ended",
                arabicFormula: "أشخاص كانوا ينتظرون أو بين محاولتين عند نهاية المحاكاة"
            ) { $0.undecided },
            count(
                "unserved", "Persons unserved", "متصلون لا يخدمهم أي خط وصلوا إليه", .lower,
                formula: "persons lost who never came to a hotline that serves them",
                arabicFormula: "أشخاص لم تصلهم الخدمة ولم يصلوا قط إلى خط يخدمهم"
            ) { $0.unserved },
            share(
                "lost-callers", "Lost callers", "نسبة المتصلين الذين لم يصلوا", .lower,
                formula: "persons whose every attempt failed / persons who were reached or lost",
                arabicFormula: "من فشلت كل محاولاتهم / من وصلوا أو لم يصلوا",
                { Double($0.lost) }, over: { Double($0.reached + $0.lost) }),
            share(
                "unserved-share", "Unserved callers", "نسبة المتصلين الذين لم تصلهم الخدمة", .lower,
                formula:
                    "persons who never came to a hotline that serves them / persons who were reached or lost",
                arabicFormula: "من لم يصلوا إلى خط يخدمهم / من وصلوا أو لم يصلوا",
                { Double($0.unserved) }, over: { Double($0.reached + $0.lost) }),
            share(
                "first-attempt-success", "Reached on the first attempt", "الوصول من المحاولة الأولى", .higher,
                formula: "persons answered on the first attempt / persons who were reached or lost",
                arabicFormula: "من أُجيبوا من المحاولة الأولى / من وصلوا أو لم يصلوا",
                { Double($0.reachedFirst) }, over: { Double($0.reached + $0.lost) }),
            Metric(
                "attempts-per-person", "Attempts per person", "محاولات الاتصال لكل شخص", unit: .ratio,
                better: .lower, formula: "attempts of persons reached or lost / these persons",
                arabicFormula: "محاولات من وصلوا أو لم يصلوا / عددهم", scopes: ofPersons,
                .ratio(
                    { Double($0.persons.attempts) },
                    over: { Double($0.persons.reached + $0.persons.lost) })),
            Metric(
                "mean-time-to-counsellor", "Mean time to a counsellor", "متوسط الزمن حتى الوصول إلى مستشار/ة",
                unit: .seconds, better: .lower,
                formula: "first dial to the counsellor, redials and transfers included / persons reached",
                arabicFormula: "من أول اتصال حتى الرد، مع إعادة المحاولة والتحويل / من وصلوا",
                scopes: ofPersons,
                .ratio({ $0.persons.secondsToCounsellor }, over: { Double($0.persons.reached) })),
            quantile("time-to-counsellor-p50", "Median time to a counsellor", "وسيط الزمن حتى الوصول", 0.5),
            quantile(
                "time-to-counsellor-p90", "Time to a counsellor, 90th percentile",
                "الزمن حتى الوصول، المئين ٩٠", 0.9),
        ]

    private static func count(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, formula: String,
        arabicFormula: String, _ value: @escaping @Sendable (PersonTally) -> Int
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .count, better: better, formula: formula,
            arabicFormula: arabicFormula, scopes: ofPersons,
            .mean { Double(value($0.persons)) })
    }

    static func share(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, formula: String,
        arabicFormula: String, _ part: @escaping @Sendable (PersonTally) -> Double,
        over whole: @escaping @Sendable (PersonTally) -> Double
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .share, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: ofPersons,
            .ratio({ part($0.persons) }, over: { whole($0.persons) }))
    }

    private static func quantile(_ id: String, _ english: String, _ arabic: String, _ share: Double) -> Metric
    {
        Metric(
            id, english, arabic, unit: .seconds, better: .lower,
            formula: "of persons reached, from the first dial; histogram with at most 0.4% error",
            arabicFormula: "لمن وصلوا، من أول اتصال؛ مدرج تكراري بخطأ لا يتجاوز 0.4%",
            scopes: [.system, .callers, .gender, .language], .quantile(share, of: .timeToCounsellor))
    }
}
