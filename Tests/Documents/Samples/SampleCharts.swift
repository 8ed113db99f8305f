import Documents

/// One chart of each kind; their numbers are made up.
enum SampleCharts {
    static let all = [bars, lines, heatMap, histogram, intervals, frontier, flow]

    static let hotlines = [
        Category("women", Phrase(english: "Women's line", arabic: "خط المرأة")),
        Category("human-rights", Phrase(english: "Human-rights line", arabic: "خط حقوق الإنسان")),
        Category("child", Phrase(english: "Child helpline", arabic: "خط نجدة الطفل")),
    ]

    private static func share(_ value: Double, _ halfWidth: Double) -> EstimatedValue {
        EstimatedValue(value, halfWidth: halfWidth, unit: .share)
    }

    static let bars = Figure(
        "answered",
        caption: Phrase(english: "Answered by day and by night", arabic: "المكالمات المجاب عنها نهارًا وليلًا"),
        description: Phrase(
            english: "By day most calls are answered; by night fewer on every line.",
            arabic: "تُجاب معظم المكالمات نهارًا، وعدد أقل ليلًا على كل خط."),
        chart: .bars(
            BarChart(
                categoryTitle: Phrase(english: "Hotline", arabic: "الخط الساخن"), categories: hotlines,
                y: Axis(Phrase(english: "Answered", arabic: "المجاب عنها"), .quantity(.share)),
                series: [
                    .init(
                        "day", Phrase(english: "Day", arabic: "نهارًا"),
                        values: [share(0.91, 0.012), share(0.84, 0.02), nil]),
                    .init(
                        "night", Phrase(english: "Night", arabic: "ليلًا"),
                        values: [share(0.62, 0.031), share(0.485, 0.044), share(0.7, 0.06)]),
                ],
                references: [ReferenceLine(0.8, Phrase(english: "Target", arabic: "المستهدف"))])))

    static let lines = Figure(
        "load",
        caption: Phrase(
            english: "Offered load and counsellors on duty", arabic: "الحمل المعروض والمستشارون في الوردية"),
        description: Phrase(
            english: "Load passes the counsellors on duty after \(.time(minute: 1_200)).",
            arabic: "يتجاوز الحمل عدد المستشارين بعد \(.time(minute: 1_200))."),
        chart: .lines(
            LineChart(
                x: Axis(Phrase(english: "Hour of the day", arabic: "ساعة اليوم"), .hourOfDay),
                y: Axis(
                    Phrase(english: "Erlangs, counsellors", arabic: "إرلنغ، مستشارون"),
                    .quantity(.number(decimals: 1))),
                series: [
                    .init(
                        "counsellors",
                        Phrase(english: "Counsellors on duty", arabic: "المستشارون في الوردية"),
                        style: .area,
                        points: duty),
                    .init(
                        "load", Phrase(english: "Offered load", arabic: "الحمل المعروض"), style: .line,
                        points: load),
                ])))

    private static let duty = (0..<24).map { hour in
        LineChart.Point(Double(hour), hour < 7 ? 2 : hour < 20 ? 6 : 4)
    }

    private static let load: [LineChart.Point] = {
        let loads: [Double?] = [
            1.2, 0.9, 0.7, 0.6, nil, 0.7, 0.9, 1.5, 2.4, 3.5, 4.2, 4.8, 5.0, 4.9, 4.7, 4.5, 4.4, 4.3, 4.5,
            4.8,
            5.1, 4.9, 4.2, 2.6,
        ]
        return loads.enumerated().map { hour, load in
            LineChart.Point(Double(hour), load, plusMinus: load.map { 0.1 + $0 * 0.08 })
        }
    }()

    static let heatMap = Figure(
        "hours",
        caption: Phrase(
            english: "Service level by hour of the week", arabic: "مستوى الخدمة حسب ساعات الأسبوع"),
        description: Phrase(
            english: "Service is worst on Friday nights; some night hours have too few calls.",
            arabic: "الخدمة أسوأ ما تكون في ليالي الجمعة؛ وفي بعض ساعات الليل مكالمات قليلة جدًا."),
        chart: .heatMap(
            HeatMap(
                rowTitle: Phrase(english: "Day", arabic: "اليوم"),
                rows: DayOfWeek.allCases.map { Category("\($0)", $0.phrase) },
                columnTitle: Phrase(english: "Hour", arabic: "الساعة"),
                columns: (0..<24).map { Category("\($0)", .value(.time(minute: $0 * 60))) },
                valueTitle: Phrase(english: "Service level", arabic: "مستوى الخدمة"), unit: .share,
                values: levels, range: 0.4...1, coarseHalfWidth: 0.05)))

    private static let levels: [[EstimatedValue?]] = (0..<7).map { day in
        (0..<24).map { hour -> EstimatedValue? in
            if day == 2, hour == 4 { return nil }
            let value = 0.95 - Double((hour * 7 + day * day * 3) % 31) / 60
            return share(value, hour < 5 ? 0.06 : 0.02)
        }
    }

    static let histogram = Figure(
        "waits", caption: Phrase(english: "Waits of answered calls", arabic: "انتظار المكالمات المجاب عنها"),
        description: Phrase(
            english: "Most wait less than \(.quantity(20, .duration)); one in ten longer than three minutes.",
            arabic: "ينتظر معظمهم أقل من \(.quantity(20, .duration))، وواحد من كل عشرة أكثر من ثلاث دقائق."),
        chart: .histogram(
            HistogramChart(
                x: Axis(Phrase(english: "Wait", arabic: "زمن الانتظار"), .quantity(.duration)),
                edges: [0, 10, 20, 30, 40, 60, 90, 120, 180, 240],
                series: [
                    .init(
                        "women", hotlines[0].name,
                        parts: [0.38, 0.15, 0.1, 0.08, 0.09, 0.07, 0.05, 0.05, 0.03].map { share($0, 0.01) }),
                    .init(
                        "human-rights", hotlines[1].name,
                        parts: [0.3, 0.2, 0.14, 0.09, 0.1, 0.07, 0.04, 0.03, 0.03].map { share($0, 0.012) }),
                ],
                references: [
                    ReferenceLine(18, Phrase(english: "Median", arabic: "الوسيط")),
                    ReferenceLine(
                        171, Phrase(english: "Percentile \(.count(90))", arabic: "المئين \(.count(90))")),
                ])))

    static let intervals = Figure(
        "comparison",
        caption: Phrase(
            english: "Abandonment against today", arabic: "نسبة المكالمات المتروكة مقارنة باليوم"),
        description: Phrase(
            english: "A third counsellor at night helps most; the later shift makes no clear difference.",
            arabic: "المستشار الثالث ليلًا هو الأنفع، والوردية المتأخرة لا تُحدث فرقًا واضحًا."),
        chart: .intervals(
            IntervalChart(
                entryTitle: Phrase(english: "Configuration", arabic: "البديل"),
                x: Axis(
                    Phrase(english: "Difference, percentage points", arabic: "الفرق، نقطة مئوية"),
                    .quantity(ValueUnit.share.difference)),
                entries: [
                    .init(
                        "three-at-night",
                        Phrase(english: "Three counsellors at night", arabic: "ثلاثة مستشارين ليلًا"),
                        EstimatedValue(-0.0482, halfWidth: 0.0061, unit: ValueUnit.share.difference),
                        isStrong: true),
                    .init(
                        "shared-overflow", Phrase(english: "Shared overflow", arabic: "تحويل فائض مشترك"),
                        EstimatedValue(-0.021, halfWidth: 0.0075, unit: ValueUnit.share.difference)),
                    .init(
                        "later-shift",
                        Phrase(english: "Evening shift an hour later", arabic: "وردية مسائية متأخرة ساعة"),
                        EstimatedValue(0.004, halfWidth: 0.0093, unit: ValueUnit.share.difference)),
                ],
                references: [ReferenceLine(0, Phrase(english: "Today", arabic: "اليوم"))])))

    static let frontier = Figure(
        "frontier", caption: Phrase(english: "Cost and service", arabic: "التكلفة والخدمة"),
        description: Phrase(
            english: "Four plans are not beaten; the fifth costs more and serves less.",
            arabic: "أربع خطط لا تتفوق عليها أخرى، والخامسة أغلى وأقل خدمة."),
        chart: .frontier(
            FrontierChart(
                pointTitle: Phrase(english: "Plan", arabic: "الخطة"),
                x: Axis(
                    Phrase(english: "Cost a month, EGP", arabic: "التكلفة الشهرية، ج.م."),
                    .quantity(.money), includesZero: false),
                y: Axis(
                    Phrase(english: "Service level", arabic: "مستوى الخدمة"), .quantity(.share),
                    includesZero: false),
                points: [
                    plan(1, 210_000, 0.61), plan(2, 262_000, 0.78), plan(3, 301_000, 0.86),
                    plan(4, 390_000, 0.93), plan(5, 330_000, 0.74, isBest: false),
                ], references: [ReferenceLine(0.8, Phrase(english: "Target", arabic: "المستهدف"))])))

    private static func plan(
        _ number: Int, _ cost: Double, _ service: Double, isBest: Bool = true
    ) -> FrontierChart.Point {
        FrontierChart.Point(
            "plan-\(number)", Phrase(english: "Plan \(.count(number))", arabic: "الخطة \(.count(number))"),
            x: EstimatedValue(cost, halfWidth: 4_000, unit: .money), y: share(service, 0.015),
            isOnFrontier: isBest)
    }

    static let flow = Figure(
        "calls",
        caption: Phrase(
            english: "What becomes of \(.count(6_000)) attempts",
            arabic: "مصير \(.count(6_000)) محاولة اتصال"),
        description: Phrase(
            english: "Of all attempts most are answered; callers who find the line busy mostly dial again.",
            arabic: "يُجاب عن معظم المحاولات، ومن يجد الخط مشغولًا يعيد المحاولة غالبًا."),
        chart: .flow(
            FlowChart(
                amountTitle: Phrase(english: "Attempts", arabic: "محاولات الاتصال"),
                nodes: [
                    .init("attempts", Phrase(english: "Attempts", arabic: "المحاولات"), stage: 0),
                    .init("offered", Phrase(english: "Offered", arabic: "المعروضة"), stage: 1),
                    .init("blocked", Phrase(english: "Blocked", arabic: "المحجوبة"), stage: 1, tone: .lost),
                    .init(
                        "answered", Phrase(english: "Answered", arabic: "المجاب عنها"), stage: 2,
                        tone: .reached),
                    .init(
                        "abandoned", Phrase(english: "Abandoned", arabic: "المتروكة"), stage: 2, tone: .lost),
                ],
                links: [
                    .init(
                        from: "attempts", to: "offered", EstimatedValue(5_400, halfWidth: 60, unit: .count)),
                    .init(from: "attempts", to: "blocked", EstimatedValue(600, halfWidth: 31, unit: .count)),
                    .init(
                        from: "offered", to: "answered", EstimatedValue(4_510, halfWidth: 55, unit: .count)),
                    .init(from: "offered", to: "abandoned", EstimatedValue(890, halfWidth: 28, unit: .count)),
                ])))
}
