import Documents
import HotlineModel
import Planning

// Demand against staffing over the hours of the week.
extension RunReport {
    /// A chart for each hotline with any load. They rest on the scenario alone, not on what was simulated.
    var weeks: [Figure?] {
        // A zone that is in no database has stopped the run long before its report.
        guard let capacity = try? CapacityCheck(result.scenario) else { return [] }
        return capacity.hotlines.filter { $0.busiestHour != nil }.map(week)
    }

    private func week(_ hotline: HotlineCapacity) -> Figure {
        let name = ScopeWords(scenario: result.scenario).phrase(.hotline(hotline.hotline))
        // The scenario's week begins on Monday, the chart's on Saturday as the Egyptian week does.
        let hours = (0..<168).map { ($0 + 5 * 24) % 168 }
        func series(_ id: String, _ name: Phrase, _ style: LineChart.Style, _ value: (HourLoad) -> Double)
            -> LineChart.Series
        {
            let points = hours.enumerated().map { place, hour in
                LineChart.Point(Double(place), hotline.hours[hour].map(value))
            }
            return LineChart.Series(id, name, style: style, points: points)
        }
        return Figure(
            "week-\(hotline.hotline)",
            caption: Phrase(
                english: "Offered load and counsellors on duty over the week: \(name)",
                arabic: "الحمل والعاملون في الخدمة على مدار الأسبوع: \(name)"),
            description: Phrase(
                english: """
                    How many counsellors the calls of each hour keep busy while the hotline is open, and how many \
                    its ladder has on duty as planned.
                    """,
                arabic: "عدد العاملين الذين تشغلهم مكالمات كل ساعة أثناء عمل الخط، وعدد العاملين المخططين له."
            ),
            chart: .lines(
                LineChart(
                    x: Axis(
                        Phrase(english: "Hour of the week", arabic: "ساعة الأسبوع"),
                        .hourOfWeek(first: .saturday)),
                    y: Axis(
                        Phrase(english: "Counsellors", arabic: "العاملون"), .quantity(.number(decimals: 1))),
                    series: [
                        series(
                            "load", Phrase(english: "Offered load in erlangs", arabic: "الحمل (إرلنغ)"), .area
                        ) { $0.offeredLoad },
                        series(
                            "ladder",
                            Phrase(english: "On duty, whole ladder", arabic: "في الخدمة، كل درجات التوجيه"),
                            .step
                        ) { $0.ladder },
                    ])),
            notes: [
                Phrase(
                    english: "From the scenario alone: first calls, redials not counted; absences aside.",
                    arabic: "من السيناريو وحده: المكالمات الأولى دون إعادة الاتصال، ودون حساب الغياب.")
            ])
    }
}
