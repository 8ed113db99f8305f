public import HotlineModel

// Curves: what charts draw beyond the metrics. Each point is estimated as a metric is, and no table lists it.
extension MetricRegistry {
    /// The steps of the curve of waits, in seconds: all calls, those that wait at all, and so on. Every one is the edge of a
    /// bucket of the histograms of waits.
    static let waitSteps: [Double] = [
        0, 1.0 / 1_024, 5, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1_200, 1_800, 2_700,
        3_600,
    ]

    /// The longest horizon whose days are told one by one.
    private static let mostDays = 750

    /// The points of all curves of a scenario: of each hotline's waits, and, where it has services, of the places taken on each
    /// day.
    public static func curves(of scenario: Scenario) -> [Metric] {
        let days =
            switch scenario.calendar.length {
            case .days(let days): days
            case .seconds(let seconds): Int(min(seconds / 86_400, 1e6).rounded(.up))
            }
        let isTold = !scenario.services.isEmpty && days <= mostDays
        return waitSteps.indices.dropFirst().map(stillWaiting) + (isTold ? (0..<days).map(placesTaken) : [])
    }

    private static func stillWaiting(_ place: Int) -> Metric {
        let seconds = Int(waitSteps[place])
        return Metric(
            "still-waiting-\(seconds)", "Still waiting after \(seconds) s",
            "ما زالوا ينتظرون بعد \(seconds) ثانية",
            unit: .share, better: .lower,
            formula: "waits of at least \(seconds) s, above 0 / (answered + abandoned)",
            arabicFormula: "مرات انتظار لا تقل عن \(seconds) ثانية، وفوق 0 / (المُجاب عنها + المتروكة)",
            scopes: [.hotline], .ratio({ Double($0.waitsFrom[place]) }, over: { Double($0.waitsFrom[0]) })
        ).onCurve(at: Double(seconds))
    }

    private static func placesTaken(_ day: Int) -> Metric {
        Metric(
            "places-used-day-\(day + 1)", "Places used on day \(day + 1)",
            "الأماكن المشغولة في اليوم \(day + 1)",
            unit: .level, better: .neither, formula: "mean number of places taken on day \(day + 1)",
            arabicFormula: "متوسط الأماكن المشغولة في اليوم \(day + 1)", scopes: [.service],
            .ratio(
                { day < $0.placeDays.count ? $0.placeDays[day] : 0 },
                over: { day < $0.daySeconds.count ? $0.daySeconds[day] : 0 })
        ).onCurve(at: Double(day))
    }
}
