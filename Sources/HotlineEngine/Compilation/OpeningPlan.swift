import HotlineModel

/// Hours of the day as moments of the horizon.
enum OpeningPlan {
    /// The moments at which a hotline opens and closes in turn, the first one opening, in seconds from the start of the
    /// horizon (the evening before included). Spans that touch or overlap are joined.
    static func changes(of hotline: Hotline, in scenario: Scenario, clock: CivilClock) -> [Double] {
        if case .always = hotline.open, hotline.openDuring.isEmpty { return [-.infinity] }
        let allDay = OpeningHours.Span(from: .startOfDay, to: .endOfDay)
        return moments(clock: clock) { day in
            let hours = hotline.opening(in: scenario.periods(on: clock.start.advanced(days: day)))
            guard case .weekly(let week) = hours else { return [allDay] }
            return week[clock.weekday(ofDay: day)] ?? []
        }
    }

    /// The moments at which a daily span begins and ends in turn.
    static func moments(of span: OpeningHours.Span, clock: CivilClock) -> [Double] {
        moments(clock: clock) { _ in [span] }
    }

    private static func moments(clock: CivilClock, spans ofDay: (Int) -> [OpeningHours.Span]) -> [Double] {
        var spans: [(from: Double, to: Double)] = []
        // Hours go on for the week in which a drained simulation is followed.
        for day in -1..<(clock.days + 8) {
            for span in ofDay(day) {
                let from = clock.seconds(span.from, onDay: day)
                let to = clock.seconds(span.to, onDay: span.to <= span.from ? day + 1 : day)
                if from < to { spans.append((from, to)) }
            }
        }
        spans.sort { $0.from < $1.from }
        var moments: [Double] = []
        for span in spans {
            if let last = moments.last, span.from <= last {
                moments[moments.count - 1] = max(last, span.to)
            } else {
                moments += [span.from, span.to]
            }
        }
        return moments
    }
}
