import HotlineModel

// How many persons of a group start to call, and when.
extension ScenarioDecoder {
    mutating func callVolume(_ fields: Fields, group: String) -> CallVolume? {
        let variation = number("dayVariation", of: fields) ?? 0
        let profile = text("profile", of: fields)
        let rate: CallVolume.Rate?
        if fields["perDay"] != nil {
            rate = number("perDay", of: fields).map { .perDay($0, profile: profile) }
        } else if fields["perHour"] != nil {
            rate = number("perHour", of: fields).map { .perHour($0) }
        } else if fields["at"] != nil {
            rate = moments(of: fields).map { .recorded($0) }
        } else if fields["table"] != nil {
            rate = table(of: fields, column: group, .spread, in: fields.range(of: "perDay")).map {
                .expected(intervalSeconds: $0.seconds, counts: $0.values)
            }
        } else {
            rate = expected(of: fields)
        }
        return rate.map { CallVolume(rate: $0, dayVariation: variation) }
    }

    private mutating func expected(of fields: Fields) -> CallVolume.Rate? {
        guard let fields = object("expected", of: fields) else { return nil }
        let (every, counts) = (seconds("every", of: fields), counts(of: fields))
        guard let every, let counts else { return nil }
        return .expected(intervalSeconds: every, counts: counts)
    }

    /// The numbers of a row of intervals, at least one.
    mutating func counts(of fields: Fields) -> [Double]? {
        guard let node = fields["counts"] else { return nil }
        let path = fields.path(of: "counts")
        let range = fields.range(of: "counts")
        guard let counts = list(node, path: path, read: { $0.number($1, path: path, in: range) }) else {
            return nil
        }
        if !counts.isEmpty { return counts }
        outOfRange(node, path, "a list of one number at least")
        return nil
    }

    /// Moments within the horizon, in order.
    private mutating func moments(of fields: Fields) -> [Double]? {
        guard let node = fields["at"], let format = fields.format?["at"]?.value.object else { return nil }
        let path = fields.path(of: "at")
        let inner = plain(node, path: path)
        let found: [Double]?
        if inner.members != nil {
            guard let fields = object(inner, path: path, as: format) else { return nil }
            found = momentTable(of: fields)
        } else {
            guard let clock = clock(for: inner) else { return nil }
            found = list(inner, path: path, of: "dates and times such as \"2026-11-01T09:15\"") {
                guard let text = $0.text($1, path: path) else { return nil }
                if let moment = Quantities.moment(text) { return clock.seconds(moment) }
                $0.outOfRange($1, path, "dates and times such as \"2026-11-01T09:15\"")
                return nil
            }
        }
        guard let found, let clock = clock(for: inner) else { return nil }
        let inside = found.filter { (0..<clock.horizonSeconds).contains($0) }
        if inside.count < found.count {
            let left = found.count - inside.count
            bag.add(
                .withoutEffect,
                "\(path): \(left) of \(found.count) calls \(left == 1 ? "lies" : "lie") outside the horizon and \(left == 1 ? "is" : "are") left out",
                at: inner.location, severity: .warning)
        }
        return inside.sorted()
    }

    /// Local time as seconds of the horizon; nil, reported, where the zone is unknown.
    mutating func clock(for node: JSONSyntax) -> CivilClock? {
        do {
            return try CivilClock(calendar)
        } catch {
            bag.add(
                .unknownName, "there is no time zone \"\(calendar.zone)\" to place these times in",
                at: node.location)
            return nil
        }
    }
}

extension CivilClock {
    /// Seconds from the start of the horizon to a local date and time.
    func seconds(_ moment: Quantities.Moment) -> Double {
        seconds(moment.time, onDay: moment.date.dayNumber - start.dayNumber) + Double(moment.second)
    }
}
