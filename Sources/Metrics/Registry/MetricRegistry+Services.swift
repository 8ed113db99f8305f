import HotlineEngine
import HotlineModel

// Where persons are referred to after a call: who gets a place, who waits, who is turned away.
extension MetricRegistry {
    static let services: [Metric] = [
        referrals(
            "service-referrals", "Referred to services", "أُحيلوا إلى خدمات", .neither,
            formula: "referrals to services, those diverted from another included",
            arabicFormula: "إحالات إلى خدمات، ومنها المحوّلة من خدمة أخرى"
        ) { $0.referred },
        referrals(
            "service-ineligible", "Not eligible", "غير مستحقين", .neither,
            formula: "referrals of persons whom the service does not take",
            arabicFormula: "إحالات لأشخاص لا تقبلهم الخدمة"
        ) { $0.ineligible },
        referrals(
            "service-unsuitable", "Not suitable", "لا تناسبهم", .neither,
            formula: "eligible persons whom the service does not suit",
            arabicFormula: "مستحقون لا تناسبهم الخدمة"
        ) { $0.unsuitable },
        referrals(
            "service-unwilling", "Did not accept", "لم يقبلوا", .neither,
            formula: "persons whom it suits and who did not accept", arabicFormula: "من تناسبهم ولم يقبلوا"
        ) { $0.unwilling },
        referrals(
            "service-admitted", "Got a place at once", "حصلوا على مكان فورًا", .higher,
            formula: "persons who got a place without waiting", arabicFormula: "حصلوا على مكان دون انتظار"
        ) { $0.admitted },
        referrals(
            "service-admitted-later", "Got a place later", "حصلوا على مكان بعد انتظار", .higher,
            formula: "persons who got a place after waiting", arabicFormula: "حصلوا على مكان بعد انتظار"
        ) { $0.admittedLater },
        referrals(
            "service-full", "Found no place", "لم يجدوا مكانًا", .lower,
            formula: "persons who found neither a place nor room to wait for one",
            arabicFormula: "لم يجدوا مكانًا ولا مكانًا في قائمة الانتظار"
        ) { $0.full },
        referrals(
            "service-gave-up", "Gave up waiting", "كفوا عن الانتظار", .lower,
            formula: "persons who gave up waiting for a place", arabicFormula: "كفوا عن انتظار مكان"
        ) { $0.gaveUp },
        referrals(
            "service-waiting", "Waiting at the end", "ينتظرون عند النهاية", .lower,
            formula: "persons who still waited for a place when the simulation ended",
            arabicFormula: "من كانوا ينتظرون مكانًا عند نهاية المحاكاة"
        ) { $0.waitingAtEnd },
        referrals(
            "service-diverted", "Diverted", "حُوّلوا إلى خدمة أخرى", .neither,
            formula: "referrals sent on to another service: full or not eligible",
            arabicFormula: "إحالات حُوّلت إلى خدمة أخرى لعدم الاستحقاق أو عدم وجود مكان"
        ) { $0.diverted },
        referrals(
            "service-none", "No such service for them", "لا خدمة من هذا النوع تقبلهم", .lower,
            formula: "referred persons whom neither the service nor the one it diverts to takes",
            arabicFormula: "محالون لا تقبلهم الخدمة ولا التي تُحوّل إليها"
        ) { $0.withoutService },
        Metric(
            "service-admission-share", "Placed", "نسبة من حصلوا على مكان", unit: .share, better: .higher,
            formula:
                "got a place, at once or later / eligible, suitable and willing persons who no longer wait",
            arabicFormula:
                "من حصلوا على مكان فورًا أو لاحقًا / المستحقون المناسبون القابلون ممن لم يعودوا ينتظرون",
            scopes: ofServices,
            .ratio(
                { Double($0.services.placed) },
                over: { Double($0.services.placed + $0.services.full + $0.services.gaveUp) })),
        Metric(
            "service-wait", "Wait for a place", "متوسط انتظار المكان", unit: .seconds, better: .lower,
            formula: "waiting time of persons admitted later / persons admitted, at once or later",
            arabicFormula: "زمن انتظار من قُبلوا لاحقًا / كل من قُبلوا", scopes: ofServices,
            .ratio({ $0.services.waitSeconds }, over: { Double($0.services.placed) })),
        places(
            "places-used", "Places used", "الأماكن المشغولة", unit: .level, .neither,
            formula: "mean number of places taken", arabicFormula: "متوسط الأماكن المشغولة",
            .ratio({ $0.services.placeSeconds }, over: { $0.countedSeconds })),
        places(
            "places-share", "Share of places used", "نسبة إشغال الأماكن", unit: .share, .neither,
            formula: "places taken / places; for services with a limit",
            arabicFormula: "الأماكن المشغولة / الأماكن؛ للخدمات محدودة الأماكن",
            .ratio({ $0.services.placeSeconds }, over: { $0.offeredPlaceSeconds }), scopes: [.service]),
        places(
            "nights-used", "Nights used", "ليالي الإقامة", unit: .count, .neither,
            formula: "nights that places were taken: place-days", arabicFormula: "ليالٍ شُغلت فيها الأماكن",
            .mean { $0.services.placeSeconds / 86_400 }),
        referrals(
            "stays-completed", "Stays completed", "إقامات اكتملت", .higher,
            formula: "stays that ended as planned", arabicFormula: "إقامات انتهت كما خُطط"
        ) { $0.completed },
        referrals(
            "stays-ended-early", "Stays ended early", "إقامات انتهت مبكرًا", .lower,
            formula: "stays that the person ended early", arabicFormula: "إقامات أنهاها الشخص مبكرًا"
        ) { $0.withdrawn },
    ]

    private static func referrals(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, formula: String,
        arabicFormula: String, _ value: @escaping @Sendable (ServiceTally) -> Int
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .count, better: better, formula: formula,
            arabicFormula: arabicFormula, scopes: ofServices, .mean { Double(value($0.services)) })
    }

    private static func places(
        _ id: String, _ english: String, _ arabic: String, unit: MetricUnit, _ better: Better,
        formula: String, arabicFormula: String, _ estimator: Estimator, scopes: [Scope.Kind] = ofServices
    ) -> Metric {
        Metric(
            id, english, arabic, unit: unit, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: scopes, estimator)
    }
}
