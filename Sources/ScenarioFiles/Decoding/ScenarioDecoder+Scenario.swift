import DiscreteEvents
import HotlineModel

// The scenario as a whole, its calendar and profiles.
extension ScenarioDecoder {
    /// Reads a merged tree. What could not be read is left out, with an error in the bag.
    mutating func scenario(_ tree: JSONSyntax) -> Scenario {
        var scenario = Scenario()
        let keys = [
            "$schema", "extends", "title", "question", "calendar", "profiles", "callers", "hotlines", "teams",
            "targets",
        ]
        guard let fields = fields(tree, path: "", allowed: keys) else { return scenario }
        if let title = fields["title"].flatMap({ localized($0, path: "title") }) { scenario.title = title }
        scenario.question = fields["question"].flatMap { localized($0, path: "question") }
        if let calendar = fields["calendar"] {
            let before = bag.occasions
            scenario.calendar = self.calendar(calendar)
            if bag.occasions > before { damaged.append("calendar") }
        }
        let weekend = scenario.calendar.weekend
        scenario.profiles = named("profiles", of: fields) { $0.profile($1, $2, $3, weekend: weekend) }
        for name in ["callers", "hotlines", "teams"] { _ = required(name, of: fields) }
        scenario.callers = named("callers", of: fields) { $0.callerGroup($1, $2, $3) }
        scenario.hotlines = named("hotlines", of: fields) { $0.hotline($1, $2, $3, weekend: weekend) }
        scenario.teams = named("teams", of: fields) { $0.team($1, $2, $3, weekend: weekend) }
        scenario.targets = targets(of: fields, hotlines: &scenario.hotlines)
        scenario.citations = citations
        return scenario
    }

    /// The entries of an object keyed by names, in the order of the file.
    mutating func named<Entry>(
        _ key: String, of fields: Fields,
        read: (inout ScenarioDecoder, String, JSONSyntax, String) -> Entry?
    ) -> [Entry] {
        let path = fields.path(of: key)
        guard let node = fields[key], let entries = self.fields(node, path: path) else { return [] }
        return entries.members.compactMap { member in
            let allowed = member.key.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0)
            }
            guard allowed, !member.key.isEmpty, member.key != "value" else {
                bag.add(
                    .unknownWord, "\"\(member.key)\" is no name: use letters, digits and hyphens",
                    at: member.keyLocation)
                return nil
            }
            let before = bag.occasions
            defer { if bag.occasions > before { damaged.append(entries.path(of: member.key)) } }
            return read(&self, member.key, member.value, entries.path(of: member.key))
        }
    }

    private mutating func calendar(_ node: JSONSyntax) -> ScenarioCalendar {
        var calendar = ScenarioCalendar()
        let keys = ["zone", "start", "days", "length", "weekend", "warmUp", "end"]
        guard let fields = fields(node, path: "calendar", allowed: keys) else { return calendar }
        if let zone = fields["zone"].flatMap({ text($0, path: "calendar.zone") }) { calendar.zone = zone }
        if let start = fields["start"], let text = text(start, path: "calendar.start") {
            if let date = CivilDate(text: text) {
                calendar.start = date
            } else {
                outOfRange(start, "calendar.start", "a date such as \"2026-11-01\"")
            }
        }
        if let days = fields["days"].flatMap({ whole($0, path: "calendar.days", in: 1...3_660) }) {
            calendar.length = .days(days)
        }
        if let length = fields["length"] {
            if fields["days"] != nil {
                bag.add(.contradiction, "calendar has both \"days\" and \"length\"", at: length.location)
            } else if let seconds = seconds(length, path: "calendar.length") {
                if (1...3.2e8).contains(seconds) {
                    calendar.length = .seconds(seconds)
                } else {
                    outOfRange(length, "calendar.length", "from 1s to 3660d")
                }
            }
        }
        if let weekend = fields["weekend"] {
            calendar.weekend = days(weekend, path: "calendar.weekend", weekend: [])
        }
        if let warmUp = fields["warmUp"].flatMap({ seconds($0, path: "calendar.warmUp") }) {
            calendar.warmUpSeconds = warmUp
        }
        if let end = fields["end"].flatMap({
            word($0, path: "calendar.end", as: ScenarioCalendar.Ending.self)
        }) {
            calendar.ending = end
        }
        return calendar
    }

    /// Days of the week, by name; also `weekend` and `weekdays`.
    mutating func days(_ node: JSONSyntax, path: String, weekend: [Weekday]) -> [Weekday] {
        var found: [Weekday] = []
        for name in texts(node, path: path) ?? [] {
            guard let days = Self.days(named: name, weekend: weekend) else {
                unknownWord(
                    name, node, path, allowed: Weekday.allCases.map(\.name) + ["weekdays", "weekend"])
                continue
            }
            found += days.filter { !found.contains($0) }
        }
        return found
    }

    /// The days that one word stands for; nil for a word that stands for none.
    static func days(named name: String, weekend: [Weekday]) -> [Weekday]? {
        switch name {
        case "weekend": weekend
        case "weekdays": Weekday.allCases.filter { !weekend.contains($0) }
        default: Weekday(name: name).map { [$0] }
        }
    }

    private mutating func profile(
        _ name: String, _ node: JSONSyntax, _ path: String, weekend: [Weekday]
    ) -> Profile? {
        guard let fields = fields(node, path: path, allowed: ["hours", "days"]),
            let hours = required("hours", of: fields).flatMap({
                hourWeights($0, path: fields.path(of: "hours"))
            })
        else { return nil }
        var profile = Profile(name: name, hours: hours)
        let dayKeys = ["weekdays", "weekend"] + Weekday.allCases.map(\.name)
        guard let daysNode = fields["days"],
            let entries = self.fields(daysNode, path: fields.path(of: "days"), allowed: dayKeys)
        else { return profile }
        // A day's own entry goes before that of the weekdays or the weekend, whatever their order.
        for key in dayKeys {
            guard let entry = entries[key], let days = Self.days(named: key, weekend: weekend),
                let day = profileDay(entry, path: entries.path(of: key))
            else { continue }
            for weekday in days { profile.days[weekday] = day }
        }
        return profile
    }

    private mutating func profileDay(_ node: JSONSyntax, path: String) -> Profile.Day? {
        let inner = plain(node, path: path)
        if case .number = inner.value {
            return number(inner, path: path, in: 0...1_000).map { Profile.Day(weight: $0) }
        }
        guard let fields = fields(inner, path: path, allowed: ["weight", "hours"]) else { return nil }
        let weight = fields["weight"].flatMap { number($0, path: fields.path(of: "weight"), in: 0...1_000) }
        let hours = fields["hours"].flatMap { hourWeights($0, path: fields.path(of: "hours")) }
        return Profile.Day(weight: weight ?? 1, hours: hours)
    }

    private mutating func hourWeights(_ node: JSONSyntax, path: String) -> [Double]? {
        let inner = plain(node, path: path)
        guard case .array(let elements) = inner.value, elements.count == 24 else {
            outOfRange(inner, path, "a list of 24 numbers, one for each hour from midnight")
            return nil
        }
        let weights = elements.compactMap { number($0, path: path) }
        guard weights.count == 24 else { return nil }
        guard weights.contains(where: { $0 > 0 }) else {
            outOfRange(inner, path, "above 0 for one hour at least")
            return nil
        }
        return weights
    }
}
