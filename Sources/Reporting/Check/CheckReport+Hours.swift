import Documents
import HotlineModel
import Planning

// Hour by hour: over the days of the week in a table, each hour of the week in a figure.
extension CheckReport {
    var hours: Table {
        let columns = [
            Column("hour", Phrase(english: "From", arabic: "من"), .label),
            Column(
                "calls", Phrase(english: "First calls, mean day", arabic: "المكالمات الأولى، اليوم المتوسط"),
                .figures),
            Column("load", Phrase(english: "Load, mean day", arabic: "الحمل، اليوم المتوسط"), .figures),
            Column("peak-load", Phrase(english: "Load, peak day", arabic: "الحمل، يوم الذروة"), .figures),
            Column(
                "first-rung",
                Phrase(english: "Fewest counsellors, first rung", arabic: "أقل عدد للعاملين، الدرجة الأولى"),
                .figures),
            Column("ladder", Phrase(english: "Whole ladder", arabic: "كل درجات التوجيه"), .figures),
            Column(
                "service-level",
                Phrase(
                    english: "Service level expected, worst day", arabic: "مستوى الخدمة المتوقع، أسوأ يوم"),
                .figures),
            Column(
                "occupancy",
                Phrase(
                    english: "Occupancy expected, busiest day",
                    arabic: "نسبة الإشغال المتوقعة، أكثر الأيام ازدحامًا"),
                .figures),
        ]
        return Table(
            "hours",
            caption: Phrase(
                english: "Demand and staffing by hour of the day", arabic: "الطلب والعاملون حسب ساعات اليوم"),
            columns: columns, groups: capacity.hotlines.map(group),
            notes: [
                Phrase(
                    english:
                        "Days on which the hotline is closed at that hour are left out of the fewest and the expected.",
                    arabic: "لا تُحسب في الأقل وفي المتوقع الأيام التي يكون الخط فيها مغلقًا في تلك الساعة.")
            ])
    }

    private func group(_ hotline: HotlineCapacity) -> RowGroup {
        RowGroup(
            hotline.hotline, title: ScopeWords(scenario: scenario).phrase(.hotline(hotline.hotline)),
            rows: (0..<24).compactMap { row(hotline, hour: $0) })
    }

    private func row(_ hotline: HotlineCapacity, hour: Int) -> Row? {
        let days = (0..<7).compactMap { hotline.hours[$0 * 24 + hour] }
        guard !days.isEmpty, days.contains(where: { $0.arrivals > 0 || $0.ladder > 0 }) else { return nil }
        let open = days.filter { $0.arrivalsWhileOpen > 0 }
        let expected = open.compactMap(\.expectation)
        func mean(_ value: (HourLoad) -> Double) -> Double {
            days.reduce(0) { $0 + value($1) } / Double(days.count)
        }
        let time = Value.time(minute: hour * 60)
        return Row([
            .label("\(hour)", .value(time)), Self.number(mean(\.arrivals)), Self.number(mean(\.offeredLoad)),
            Self.number(days.map(\.offeredLoad).max()), Self.number(open.map(\.firstRung).min(), decimals: 1),
            Self.number(open.map(\.ladder).min(), decimals: 1),
            Self.share(expected.map(\.serviceLevel).min()), Self.share(expected.map(\.occupancy).max()),
        ])
    }

    func loadMap(_ hotline: HotlineCapacity) -> Figure {
        let name = ScopeWords(scenario: scenario).phrase(.hotline(hotline.hotline))
        // The Egyptian week begins on Saturday.
        let days = [5, 6, 0, 1, 2, 3, 4]
        let map = HeatMap(
            rowTitle: Phrase(english: "Day", arabic: "اليوم"),
            rows: days.map { Category("\(Self.day($0))", Self.day($0).phrase) },
            columnTitle: Phrase(english: "Hour", arabic: "الساعة"),
            columns: (0..<24).map { Category("\($0)", .value(.count($0))) },
            valueTitle: Phrase(english: "Load in erlangs", arabic: "الحمل (إرلنغ)"),
            unit: .number(decimals: 2),
            values: days.map { day in
                (0..<24).map { hour in
                    hotline.hours[day * 24 + hour].map {
                        EstimatedValue($0.offeredLoad, halfWidth: nil, unit: .number(decimals: 2))
                    }
                }
            })
        return Figure(
            "load-\(hotline.hotline)",
            caption: Phrase(
                english: "Offered load by hour of the week: \(name)",
                arabic: "الحمل حسب ساعات الأسبوع: \(name)"),
            description: Phrase(
                english:
                    "How many counsellors the calls of each hour of the week keep busy while the hotline is open.",
                arabic: "عدد العاملين الذين تشغلهم مكالمات كل ساعة من الأسبوع أثناء عمل الخط."),
            chart: .heatMap(map))
    }
}
