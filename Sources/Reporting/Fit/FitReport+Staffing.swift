import CallRecords
import Documents

// Who was on duty, and how the fitted scenario does.
extension FitReport {
    var staffingBlocks: [Block] {
        guard let staffing = fit.staffing else { return [] }
        func points(_ values: [Double?]) -> [LineChart.Point] {
            (0...24).map { hour in
                LineChart.Point(Double(hour), values[min(hour, 23)].map(Disclosure.rounded))
            }
        }
        let figure = Figure(
            "staffing",
            caption: FitWords.words("Counsellors on duty and busy", "العاملون المناوبون والمشغولون"),
            description: FitWords.words(
                "The mean number of counsellors on duty in each hour of the day, and of those busy with calls; hours of few calls are left empty.",
                "متوسط عدد العاملين المناوبين في كل ساعة من اليوم، وعدد المشغولين منهم بالمكالمات، وتُترك الساعات القليلة المكالمات فارغة."
            ),
            chart: .lines(
                LineChart(
                    x: Axis(FitWords.words("Hour", "الساعة"), .hourOfDay),
                    y: Axis(FitWords.words("Counsellors", "العاملون"), .quantity(.number(decimals: 1))),
                    series: [
                        .init(
                            "on-duty", FitWords.words("On duty", "المناوبون"), style: .step,
                            points: points(staffing.onDuty)),
                        .init(
                            "busy", FitWords.words("Busy", "المشغولون"), style: .step,
                            points: points(staffing.busy)),
                    ])),
            notes: [
                FitWords.words(
                    "Whoever answered counts as on duty from the first call to the last, gaps of an hour and more left out: time before the first call and breaks do not show.",
                    "يُعد كل من أجاب مناوبًا من أول مكالمة إلى آخرها، باستثناء الفجوات التي تبلغ ساعة فأكثر؛ لا يظهر الوقت قبل أول مكالمة ولا الراحات."
                )
            ])
        return [.heading(FitWords.words("Staffing", "العاملون"), level: 1), .figure(figure)]
    }

    var validationBlocks: [Block] {
        guard let validation else { return [] }
        var blocks: [Block] = [
            .heading(
                FitWords.words(
                    "The fitted scenario beside calls held out", "السيناريو المقدر مقابل مكالمات لم تُستخدم"),
                level: 1), .paragraph(heldOut(validation)), .table(comparison(validation)),
        ]
        if validation.lines.contains(where: { $0.hour != nil && $0.meanWait != nil }) {
            blocks.append(.figure(waits(validation)))
        }
        return blocks
    }

    private func heldOut(_ validation: FitValidation) -> Phrase {
        let days = Value.count(validation.days)
        let replications = Value.count(validation.replications)
        let share = validation.shareWithinLimits.map { Value.quantity($0, .share(decimals: 0)) }
        let isHalf = validation.part == .half(heldOut: true)
        let how =
            isHalf
            ? FitWords.words(
                "A random half of the calls was held out; rates are those of all calls. Both halves are of the same day: what one day differs from another is not tested.",
                "استُبعد نصف عشوائي من المكالمات، والمعدلات لجميعها. النصفان من اليوم نفسه، فلا يُختبر اختلاف الأيام."
            )
            : FitWords.words(
                "Every fifth day was held out, \(days) in all.", "استُبعد كل يوم خامس، وعددها \(days).")
        guard let share else { return how }
        return Phrase(
            english: """
                \(how) The scenario was simulated \(replications) times. \(share) of the hourly counts, abandonment rates and \
                waits lie within the limits in which simulations lie 95 times in 100.
                """,
            arabic: """
                \(how) حوكي السيناريو \(replications) مرة. تقع \(share) من الأعداد ونسب الترك ومدد الانتظار في الساعات ضمن الحدود التي \
                تقع فيها المحاكاة ٩٥ مرة من كل ١٠٠.
                """)
    }

    private func comparison(_ validation: FitValidation) -> Table {
        func observed(_ value: Double?, _ unit: ValueUnit) -> Cell {
            value.map { .quantity(Disclosure.rounded($0), unit) } ?? .absent(FitWords.tooFew)
        }
        func simulated(_ value: Double?, _ limits: ClosedRange<Double>?, _ unit: ValueUnit) -> Cell {
            guard let value else { return .empty }
            return .value(
                .estimate(
                    EstimatedValue(value, lower: limits?.lowerBound, upper: limits?.upperBound, unit: unit)))
        }
        let rows = validation.lines.map { line in
            Row(
                [
                    line.hour.map { .label("\($0)", .value(.time(minute: $0 * 60))) }
                        ?? .label("all", FitWords.words("All hours", "كل الساعات")),
                    observed(line.offered, .number(decimals: 1)),
                    simulated(line.simulated.offered, line.offeredLimits, .number(decimals: 1)),
                    observed(line.abandonment, .share),
                    simulated(line.simulated.abandonment, line.abandonmentLimits, .share),
                    observed(line.meanWait, .duration),
                    simulated(line.simulated.meanWait, line.waitLimits, .duration),
                ], emphasis: line.hour == nil ? .total : .none)
        }
        return Table(
            "validation",
            caption: FitWords.words(
                "Held-out calls beside simulated ones", "المكالمات المستبعدة مقابل المحاكاة"),
            columns: [
                Column("hour", FitWords.words("From", "من"), .label),
                Column("calls", FitWords.words("Calls a day", "المكالمات في اليوم"), .figures),
                Column("calls-simulated", FitWords.words("Simulated", "المحاكاة"), .estimates),
                Column(
                    "abandonment", FitWords.words("Abandonment rate", "نسبة المكالمات المتروكة"), .figures),
                Column("abandonment-simulated", FitWords.words("Simulated", "المحاكاة"), .estimates),
                Column("wait", FitWords.words("Average speed of answer", "متوسط سرعة الرد"), .figures),
                Column("wait-simulated", FitWords.words("Simulated", "المحاكاة"), .estimates),
            ], rows: rows,
            notes: [
                FitWords.words(
                    "Behind ± stands how far simulations of as many days reach, 95 times in 100: not an interval for the mean.",
                    "بعد علامة ± مدى ما تبلغه المحاكاة لعدد مماثل من الأيام ٩٥ مرة من كل ١٠٠، وليس فترة ثقة للمتوسط."
                )
            ])
    }

    private func waits(_ validation: FitValidation) -> Figure {
        let lines = validation.lines.filter { $0.hour != nil }
        func point(_ line: FitValidation.Line, _ y: Double?) -> LineChart.Point {
            LineChart.Point(Double(line.hour ?? 0), y.map(Disclosure.rounded))
        }
        return Figure(
            "validation-waits",
            caption: FitWords.words(
                "Average speed of answer, held out and simulated", "متوسط سرعة الرد، المستبعد والمحاكى"),
            description: FitWords.words(
                "Mean waits of the answered by hour of the day, in seconds.",
                "متوسط انتظار المُجاب عنهم حسب الساعة، بالثواني."),
            chart: .lines(
                LineChart(
                    x: Axis(FitWords.words("Hour", "الساعة"), .hourOfDay),
                    y: Axis(FitWords.words("Seconds", "الثواني"), .quantity(.number(decimals: 0))),
                    series: [
                        .init(
                            "simulated", FitWords.words("Simulated", "المحاكاة"), style: .line,
                            points: lines.map { line in
                                LineChart.Point(
                                    Double(line.hour ?? 0), line.simulated.meanWait,
                                    lower: line.waitLimits?.lowerBound, upper: line.waitLimits?.upperBound)
                            }),
                        .init(
                            "observed", FitWords.words("Held out", "المستبعدة"), style: .line,
                            points: lines.map { point($0, $0.meanWait) }),
                    ])))
    }
}
