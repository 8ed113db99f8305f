import HotlineModel

/// Opening hours as moments of the horizon.
enum OpeningPlan {
    /// The moments at which a hotline opens and closes in turn, the first one opening, in seconds from the start of the
    /// horizon (the evening before included). Spans that touch or overlap are joined.
    static func changes(_ hours: OpeningHours, clock: CivilClock) -> [Double] {
        guard case .weekly(let week) = hours else { return [-.infinity] }
        var spans: [(from: Double, to: Double)] = []
        // Opening hours go on for the week in which a drained simulation is followed.
        for day in -1..<(clock.days + 8) {
            for span in week[clock.weekday(ofDay: day)] ?? [] {
                let from = clock.seconds(span.from, onDay: day)
                let to = clock.seconds(span.to, onDay: span.to <= span.from ? day + 1 : day)
                if from < to { spans.append((from, to)) }
            }
        }
        spans.sort { $0.from < $1.from }
        var changes: [Double] = []
        for span in spans {
            if let last = changes.last, span.from <= last {
                changes[changes.count - 1] = max(last, span.to)
            } else {
                changes += [span.from, span.to]
            }
        }
        return changes
    }
}
