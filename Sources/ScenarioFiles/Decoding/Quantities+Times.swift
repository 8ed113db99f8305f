import HotlineModel

// Dates and hours as planners write them.
extension Quantities {
    /// A local date and time.
    struct Moment: Equatable {
        var date: CivilDate
        var time: ClockTime
        /// Seconds within the minute.
        var second: Int
    }

    /// Two times of day such as `20:00-08:00`; nil where the text is none.
    static func span(_ text: String) -> OpeningHours.Span? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let from = ClockTime(text: String(ends[0])),
            let to = ClockTime(text: String(ends[1]))
        else { return nil }
        return OpeningHours.Span(from: from, to: to)
    }

    /// A date and a time such as `2026-11-01T09:15` or `2026-11-01 09:15:30`; nil where the text is none.
    static func moment(_ text: String) -> Moment? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
        guard parts.count == 2, let date = CivilDate(text: String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard let time = ClockTime(text: clock.prefix(2).joined(separator: ":")), clock.count <= 3 else {
            return nil
        }
        guard clock.count == 3 else { return Moment(date: date, time: time, second: 0) }
        guard clock[2].utf8.count == 2, clock[2].utf8.allSatisfy({ (48...57).contains($0) }),
            let second = Int(clock[2]), second < 60, time < .endOfDay
        else { return nil }
        return Moment(date: date, time: time, second: second)
    }

    /// The start of a date such as `2026-11-01`; nil where the text is none.
    static func midnight(_ text: String) -> Moment? {
        CivilDate(text: text).map { Moment(date: $0, time: .startOfDay, second: 0) }
    }

    /// A number as tables hold it, perhaps below 0; nil where the text is none.
    static func signedNumber(_ text: String) -> Double? {
        text.hasPrefix("-") ? number(text.dropFirst()).map { -$0 } : number(text)
    }
}
