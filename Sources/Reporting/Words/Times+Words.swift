import Documents
import HotlineModel

extension Weekday {
    /// The day's name.
    var phrase: Phrase { (DayOfWeek(rawValue: (rawValue + 2) % 7) ?? .saturday).phrase }

    /// The days of a week as Egypt counts them.
    static let fromSaturday: [Weekday] = [
        .saturday, .sunday, .monday, .tuesday, .wednesday, .thursday, .friday,
    ]

    /// Some days in a row, in the order of the week.
    static func row(_ days: [Weekday]) -> Phrase {
        if Set(days).count == 7 { return Phrase(english: "every day", arabic: "كل يوم") }
        return .row(fromSaturday.filter(days.contains).map(\.phrase))
    }
}

extension OpeningHours.Span {
    /// From when to when.
    var phrase: Phrase {
        Phrase(english: "\(.time(from))–\(.time(to))", arabic: "\(.time(from)) إلى \(.time(to))")
    }
}

extension OpeningHours {
    /// The hours in words; days with the same hours are told together, closed days last.
    var phrase: Phrase {
        guard case .weekly(let days) = self else {
            return Phrase(english: "day and night", arabic: "ليلًا ونهارًا")
        }
        var hours: [[Span]] = []
        for day in Weekday.fromSaturday where !hours.contains(days[day] ?? []) {
            hours.append(days[day] ?? [])
        }
        if hours == [[]] { return Phrase(english: "at no time", arabic: "لا شيء") }
        hours = hours.filter { !$0.isEmpty } + hours.filter(\.isEmpty)
        return .parts(
            hours.map { spans in
                let row = Weekday.row(Weekday.allCases.filter { (days[$0] ?? []) == spans })
                guard !spans.isEmpty else {
                    return Phrase(english: "closed \(row)", arabic: "مغلق \(row)")
                }
                let times = Phrase.row(spans.map(\.phrase))
                return Phrase(english: "\(row) \(times)", arabic: "\(row) \(times)")
            })
    }
}
