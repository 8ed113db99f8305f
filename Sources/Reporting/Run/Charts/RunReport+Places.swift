import Documents
import HotlineModel
import Planning

// How full the services are, day by day.
extension RunReport {
    /// A chart for each service that anybody stayed in; none for a horizon too long to tell day by day.
    var placesByDay: [Figure?] {
        result.curves.filter { curve in
            curve.kind == .places && curve.points.count > 1
                && curve.points.contains { ($0.estimate.value ?? 0) > 0 }
        }.map(places)
    }

    private func places(_ curve: Curve) -> Figure {
        let name = ScopeWords(scenario: result.scenario).phrase(curve.scope)
        let places = result.scenario.services.first { $0.name == curve.scope.name }?.places
        let points = curve.points.map {
            LineChart.Point(
                $0.position, $0.estimate.value, lower: $0.estimate.lower, upper: $0.estimate.upper)
        }
        return Figure(
            "places-\(curve.scope.name ?? "")",
            caption: Phrase(
                english: "Places used day by day: \(name)", arabic: "الأماكن المشغولة يومًا بيوم: \(name)"),
            description: Phrase(
                english:
                    "The mean number of places taken on each day of the horizon, and how many there are.",
                arabic: "متوسط الأماكن المشغولة في كل يوم، وعدد الأماكن المتاحة."),
            chart: .lines(
                LineChart(
                    x: Axis(
                        Phrase(english: "Day", arabic: "اليوم"),
                        .days(
                            after: CalendarDate(
                                daysSince1970: result.scenario.calendar.start.dayNumber))),
                    y: Axis(
                        Phrase(english: "Places", arabic: "الأماكن"), .quantity(.number(decimals: 1))),
                    series: [
                        LineChart.Series(
                            "used", Phrase(english: "Places used", arabic: "الأماكن المشغولة"), style: .line,
                            points: points)
                    ],
                    references: places.map {
                        [
                            ReferenceLine(
                                Double($0), Phrase(english: "Places there are", arabic: "الأماكن المتاحة"))
                        ]
                    } ?? [])),
            notes: [
                Phrase(
                    english: "Means over the replications; the band is the confidence interval of each day.",
                    arabic: "متوسطات على التكرارات؛ والشريط فترة الثقة لكل يوم.")
            ])
    }
}
