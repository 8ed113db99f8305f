import HotlineEngine
import HotlineModel

// What the system costs, over the time counted.
extension MetricRegistry {
    static let costs: [Metric] = [
        cost(
            "cost", "Cost", "التكلفة", formula: "wages + interpreters + lines + places + campaigns",
            arabicFormula: "الأجور + الترجمة + الخطوط + الأماكن + الحملات", scopes: [.system]
        ) { $0.total },
        cost(
            "cost-wages", "Wages", "الأجور",
            formula:
                "wage x (paid time + (night factor - 1) x night hours + (overtime factor - 1) x overtime hours)",
            arabicFormula:
                "الأجر × (الوقت المدفوع + (معامل الليل - 1) × ساعات الليل + (معامل الإضافي - 1) × الساعات الإضافية)",
            scopes: ofTeams
        ) { $0.wages },
        cost(
            "cost-interpreters", "Interpreters", "الترجمة",
            formula: "price of a minute x interpreted minutes",
            arabicFormula: "سعر الدقيقة × دقائق الترجمة", scopes: ofPools
        ) { $0.interpreters },
        cost(
            "cost-lines", "Lines", "الخطوط الهاتفية",
            formula: "price of a line for 30 days x lines x time counted",
            arabicFormula: "سعر الخط لثلاثين يومًا × الخطوط × الزمن المحسوب", scopes: [.system, .hotline]
        ) { $0.lines },
        cost(
            "cost-places", "Places", "أماكن الخدمات", formula: "price of a night x nights used",
            arabicFormula: "سعر الليلة × ليالي الإقامة", scopes: [.system, .service]
        ) { $0.places },
        cost(
            "cost-campaigns", "Campaigns", "الحملات",
            formula: "cost of campaigns and sessions, spread evenly over their days, for the days counted",
            arabicFormula: "تكلفة الحملات والجلسات موزعة على أيامها، عن الأيام المحسوبة", scopes: [.system]
        ) { $0.campaigns },
        Metric(
            "cost-per-answered", "Cost per answered call", "تكلفة المكالمة المُجاب عنها", unit: .money,
            better: .lower, formula: "cost / answered [COST.contact]",
            arabicFormula: "التكلفة / المُجاب عنها [COST.contact]", scopes: [.system],
            .ratio({ $0.costs.total }, over: { Double($0.attempts.answered) })),
        Metric(
            "cost-per-reached", "Cost per person reached", "تكلفة الشخص الذي وصل", unit: .money,
            better: .lower,
            formula: "cost / persons who spoke to a counsellor who serves them [COST.reached]",
            arabicFormula: "التكلفة / من تحدثوا إلى مستشار/ة يخدمهم [COST.reached]", scopes: [.system],
            .ratio({ $0.costs.total }, over: { Double($0.persons.reached) })),
    ]

    private static func cost(
        _ id: String, _ english: String, _ arabic: String, formula: String, arabicFormula: String,
        scopes: [Scope.Kind], _ value: @escaping @Sendable (CostTally) -> Double
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .money, better: .lower, formula: formula,
            arabicFormula: arabicFormula, scopes: scopes, .mean { value($0.costs) })
    }
}
