import HotlineModel

// The calendar, profiles, opening hours, and who is on duty when.
extension ScenarioWriter {
    func node(_ calendar: ScenarioCalendar) -> JSONSyntax {
        let length: (String, JSONSyntax?) =
            switch calendar.length {
            case .days(let days): ("days", .number(days))
            case .seconds(let seconds): ("length", .seconds(seconds))
            }
        let correlation = calendar.dayCorrelation
        return .object([
            ("zone", .text(calendar.zone)), ("start", .text(calendar.start.text)), length,
            ("weekend", .texts(calendar.weekend.map(\.name))), ("warmUp", .seconds(calendar.warmUpSeconds)),
            ("dayCorrelation", correlation == 0 ? nil : .number(correlation)),
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
                let texts = week[day]?.map(text)
                let only = texts?.count == 1 ? texts?.first : texts?.isEmpty ?? false ? "closed" : nil
                return (day.name, only.map { .text($0) } ?? texts.map { .texts($0) })
            })
    }

    /// Two times of day.
    func text(_ span: OpeningHours.Span) -> String { "\(span.from.text)-\(span.to.text)" }

    /// The member that says who is on duty when.
    ///
    /// - Parameter people: the key that counts them.
    func member(_ staffing: Staffing, people: String) -> (String, JSONSyntax?) {
        switch staffing {
        case .always(let count): (people, .number(count))
        case .intervals(let seconds, let counts): (people, row(every: seconds, counts.map(Double.init)))
        case .shifts(let shifts): ("shifts", .object(shifts.map { ($0.name, node($0, people: people)) }))
        }
    }

    private func node(_ shift: Shift, people: String) -> JSONSyntax {
        .object([
            ("from", .text(shift.from.text)), ("to", .text(shift.to.text)),
            ("days", .texts(shift.days.map(\.name))), (people, .number(shift.counsellors)),
            ("breaks", shift.breaks.isEmpty ? nil : .object(shift.breaks.map { ($0.name, node($0)) })),
            ("during", shift.during.isEmpty ? nil : .texts(shift.during)),
            ("exceptDuring", shift.exceptDuring.isEmpty ? nil : .texts(shift.exceptDuring)),
        ])
    }

    private func node(_ pause: Break) -> JSONSyntax {
        .object([
            ("at", .text(pause.at.text)), ("length", .seconds(pause.seconds)),
            ("spread", .seconds(pause.spreadSeconds)), ("paid", .flag(pause.paid)),
        ])
    }

    /// A row of equal intervals.
    func row(every seconds: Double, _ values: [Double]) -> JSONSyntax {
        .object([("every", .seconds(seconds)), ("counts", .list(values.map { .number($0) }))])
    }

    /// Local dates and times of moments of the horizon, to the second; of an hour that comes twice, the first.
    func moments(_ seconds: [Double]) -> JSONSyntax? {
        guard let clock = try? CivilClock(scenario.calendar) else { return nil }
        let hours = clock.hours()
        return .texts(
            seconds.compactMap { moment in
                guard let hour = hours[Self.hour(of: moment, in: hours)...].first else { return nil }
                let second = Int((moment - hour.start).truncatingRemainder(dividingBy: 3_600))
                let date = clock.start.advanced(days: hour.day).text
                let parts = [hour.hour, second / 60, second % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
                return "\(date)T" + parts.joined(separator: ":")
            })
    }

    /// The index of the hour in which a moment lies.
    private static func hour(of moment: Double, in hours: [CivilClock.Hour]) -> Int {
        var low = 0
        var high = hours.count
        while low < high {
            let middle = (low + high) / 2
            if hours[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
