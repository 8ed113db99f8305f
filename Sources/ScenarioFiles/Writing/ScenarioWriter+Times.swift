import HotlineModel

// The calendar, profiles, opening hours and shifts.
extension ScenarioWriter {
    func node(_ calendar: ScenarioCalendar) -> JSONSyntax {
        let length: (String, JSONSyntax?) =
            switch calendar.length {
            case .days(let days): ("days", .number(days))
            case .seconds(let seconds): ("length", .seconds(seconds))
            }
        return .object([
            ("zone", .text(calendar.zone)), ("start", .text(calendar.start.text)), length,
            ("weekend", .texts(calendar.weekend.map(\.name))), ("warmUp", .seconds(calendar.warmUpSeconds)),
            ("end", .text(calendar.ending.rawValue)),
        ])
    }

    func node(_ profile: Profile) -> JSONSyntax {
        let days = Weekday.allCases.map { day in
            (day.name, profile.days[day].map { node($0, path: "profiles.\(profile.name).days.\(day.name)") })
        }
        return .object([
            ("hours", .list(profile.hours.map { .number($0) })),
            ("days", profile.days.isEmpty ? nil : .object(days)),
        ])
    }

    private func node(_ day: Profile.Day, path: String) -> JSONSyntax {
        if day.hours == nil, !isCited(path + ".weight") { return .number(day.weight) }
        return .object([
            ("weight", .number(day.weight)), ("hours", day.hours.map { .list($0.map { .number($0) }) }),
        ])
    }

    func node(_ open: OpeningHours) -> JSONSyntax {
        guard case .weekly(let week) = open else { return .text("always") }
        return .object(
            Weekday.allCases.map { day in
                (
                    day.name,
                    week[day].map { spans in
                        let texts = spans.map { "\($0.from.text)-\($0.to.text)" }
                        return texts.count == 1
                            ? .text(texts[0]) : texts.isEmpty ? .text("closed") : .texts(texts)
                    }
                )
            })
    }

    func node(_ shift: Shift) -> JSONSyntax {
        .object([
            ("from", .text(shift.from.text)), ("to", .text(shift.to.text)),
            ("days", .texts(shift.days.map(\.name))), ("counsellors", .number(shift.counsellors)),
        ])
    }

    /// A row of equal intervals.
    func row(every seconds: Double, _ values: [Double]) -> JSONSyntax {
        .object([("every", .seconds(seconds)), ("counts", .list(values.map { .number($0) }))])
    }
}
