import CallRecords
import Documents
import HotlineModel

// When calls come.
extension FitReport {
    var arrivalBlocks: [Block] {
        var blocks: [Block] = [
            .heading(FitWords.words("When calls come", "متى تأتي المكالمات"), level: 1), .table(arrivals),
            .list(findings),
        ]
        if !fit.dayStudy.specialDays.isEmpty { blocks.append(.table(specialDays)) }
        blocks.append(.figure(fit.week.occurrences.count { $0 > 0 } > 1 ? week : day))
        return blocks
    }

    private var arrivals: Table {
        var rows = [
            Row([
                .label("per-day", FitWords.words("Calls on a mean day", "المكالمات في اليوم المتوسط")),
                FitWords.cell(fit.perDay, .number(decimals: 1)),
            ])
        ]
        if let variation = fit.dayStudy.variation {
            rows.append(
                Row([
                    .label(
                        "day-variation",
                        FitWords.words(
                            "Variation of days beyond chance (cv of the day factor)",
                            "تفاوت الأيام فوق الصدفة (معامل اختلاف عامل اليوم)")),
                    FitWords.cell(variation, .number(decimals: 3)),
                ]))
        }
        if let trend = fit.dayStudy.trend {
            rows.append(
                Row([
                    .label("trend", FitWords.words("Change in a week", "التغير في الأسبوع")),
                    FitWords.cell(trend, .share.difference),
                ]))
        }
        return Table(
            "arrivals", caption: FitWords.words("Calls from day to day", "المكالمات من يوم إلى يوم"),
            columns: [
                Column("quantity", FitWords.words("Quantity", "المقدار"), .label),
                Column("value", FitWords.words("Estimate", "التقدير"), .estimates),
            ], rows: rows)
    }

    private var findings: [Phrase] {
        var findings: [Phrase] = []
        if let test = fit.poisson {
            let distance = Value.quantity(test.statistic, .number(decimals: 3))
            let chance = FitWords.chance(test.pValue)
            findings.append(
                test.isRejected
                    ? FitWords.words(
                        "Within hours, calls do not fall as those of a Poisson process of constant rate (distance \(distance), p \(chance)): rates change inside hours, calls come in bursts, or some were recorded twice.",
                        "داخل الساعات لا تأتي المكالمات كعملية بواسون بمعدل ثابت (المسافة \(distance)، الاحتمال \(chance)): يتغير المعدل داخل الساعة أو تأتي دفعات أو سُجِّل بعضها مرتين."
                    )
                    : FitWords.words(
                        "Within hours, nothing speaks against a Poisson process of constant rate (distance \(distance), p \(chance)).",
                        "داخل الساعات لا شيء يخالف عملية بواسون بمعدل ثابت (المسافة \(distance)، الاحتمال \(chance))."
                    ))
        }
        if let test = fit.dayStudy.dispersion {
            let chance = FitWords.chance(test.pValue)
            findings.append(
                test.isRejected
                    ? FitWords.words(
                        "Days of the same name differ more than chance explains (dispersion test, p \(chance)): the scenario gets a day factor.",
                        "تختلف أيام الأسبوع المتماثلة أكثر مما تفسره الصدفة (اختبار التشتت، الاحتمال \(chance)): يُضاف عامل يومي."
                    )
                    : FitWords.words(
                        "Days of the same name differ no more than chance explains (dispersion test, p \(chance)).",
                        "لا تختلف أيام الأسبوع المتماثلة أكثر مما تفسره الصدفة (اختبار التشتت، الاحتمال \(chance))."
                    ))
        } else {
            findings.append(
                FitWords.words(
                    "No day of the week occurs twice: how days differ, and how much a mean day is off, cannot be told. Intervals know of chance within the day only.",
                    "لا يتكرر أي يوم من أيام الأسبوع: لا يمكن معرفة تفاوت الأيام، وفترات الثقة تعرف الصدفة داخل اليوم فقط."
                ))
        }
        if let test = fit.dayStudy.trendTest, test.isRejected {
            findings.append(
                FitWords.words(
                    "There is a trend (p \(FitWords.chance(test.pValue))): a mean day is not the day to plan for.",
                    "يوجد اتجاه زمني (الاحتمال \(FitWords.chance(test.pValue))): اليوم المتوسط ليس يوم التخطيط."
                ))
        }
        if fit.dayStudy.gaps > 0 {
            findings.append(
                FitWords.words(
                    "\(.count(fit.dayStudy.gaps)) days have no records at all and are left aside.",
                    "\(.count(fit.dayStudy.gaps)) من الأيام بلا سجلات واستُبعدت."))
        }
        return findings
    }

    private var specialDays: Table {
        Table(
            "special-days",
            caption: FitWords.words("Days that stand out", "أيام غير معتادة"),
            columns: [
                Column("day", FitWords.words("Day", "اليوم"), .label),
                Column("calls", FitWords.words("Calls", "المكالمات"), .figures),
                Column("usual", FitWords.words("Usual", "المعتاد"), .figures),
            ],
            rows: fit.dayStudy.specialDays.map { special in
                let date = CalendarDate(daysSince1970: special.date.dayNumber)
                return Row([
                    .label(special.date.text, .value(.date(date))), FitWords.calls(special.calls),
                    .quantity(Disclosure.rounded(special.expected), .number(decimals: 0)),
                ])
            },
            notes: [
                FitWords.words(
                    "Chance alone would mark a day in one log of twenty. They are part of all estimates: leave them out of the records where they will not come again.",
                    "الصدفة وحدها تُظهر يومًا في سجل من كل عشرين. هي جزء من كل التقديرات؛ استبعدها إن كانت لن تتكرر."
                )
            ])
    }

    private var week: Figure {
        // The Egyptian week begins on Saturday.
        let days = [5, 6, 0, 1, 2, 3, 4]
        let map = HeatMap(
            rowTitle: FitWords.words("Day", "اليوم"),
            rows: days.map { Category("\(CheckReport.day($0))", CheckReport.day($0).phrase) },
            columnTitle: FitWords.words("Hour", "الساعة"),
            columns: (0..<24).map { Category("\($0)", .value(.count($0))) },
            valueTitle: FitWords.words("Calls an hour", "المكالمات في الساعة"), unit: .number(decimals: 1),
            values: days.map { day in
                (0..<24).map { FitWords.estimate(fit.week.rates[day * 24 + $0], .number(decimals: 1)) }
            })
        return Figure(
            "week", caption: FitWords.words("Calls by hour of the week", "المكالمات حسب ساعات الأسبوع"),
            description: FitWords.words(
                "How many calls come in each hour of the week; hours of few calls are left empty.",
                "عدد المكالمات في كل ساعة من الأسبوع، وتُترك الساعات القليلة المكالمات فارغة."),
            chart: .heatMap(map))
    }

    private var day: Figure {
        let day = fit.week.occurrences.firstIndex { $0 > 0 } ?? 0
        let points = (0..<24).map { hour -> LineChart.Point in
            let rate = FitWords.estimate(fit.week.rates[day * 24 + hour], .number(decimals: 1))
            return LineChart.Point(
                Double(hour), rate?.value, lower: rate?.lower ?? nil, upper: rate?.upper ?? nil)
        }
        let sum = fit.week.hours.reduce(0, +)
        let shape = (0...24).map { hour in
            LineChart.Point(
                Double(hour),
                Disclosure.rounded(fit.week.hours[min(hour, 23)] / max(sum, 1e-9) * fit.perDay.value))
        }
        return Figure(
            "day", caption: FitWords.words("Calls by hour of the day", "المكالمات حسب ساعات اليوم"),
            description: FitWords.words(
                "Observed calls in each hour with their intervals, and the shape that the scenario gets.",
                "المكالمات المشاهدة في كل ساعة مع فترات الثقة، والشكل الذي يأخذه السيناريو."),
            chart: .lines(
                LineChart(
                    x: Axis(FitWords.words("Hour", "الساعة"), .hourOfDay),
                    y: Axis(
                        FitWords.words("Calls an hour", "المكالمات في الساعة"),
                        .quantity(.number(decimals: 1))),
                    series: [
                        .init("fitted", FitWords.words("Fitted", "المقدر"), style: .step, points: shape),
                        .init(
                            "observed", FitWords.words("Observed", "المشاهد"), style: .line, points: points),
                    ])))
    }
}
