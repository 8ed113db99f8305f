import DiscreteEvents
import HotlineModel

// Hotlines.
extension ScenarioDecoder {
    mutating func hotline(_ name: String, _ node: JSONSyntax, _ path: String, weekend: [Weekday]) -> Hotline?
    {
        let keys = [
            "operator", "number", "lines", "open", "serves", "others", "priority", "shortAbandon",
            "serviceLevelWithin", "ladder",
        ]
        guard let fields = fields(node, path: path, allowed: keys), required("ladder", of: fields) != nil
        else {
            return nil
        }
        var hotline = Hotline(name: name, ladder: named("ladder", of: fields) { $0.rung($1, $2, $3) })
        hotline.operatedBy = fields["operator"].flatMap { localized($0, path: fields.path(of: "operator")) }
        hotline.number = fields["number"].flatMap { text($0, path: fields.path(of: "number")) }
        hotline.lines = fields["lines"].flatMap {
            whole($0, path: fields.path(of: "lines"), in: 0...1_000_000)
        }
        if let open = fields["open"] {
            hotline.open = openingHours(open, path: fields.path(of: "open"), weekend: weekend)
        }
        if let serves = fields["serves"] {
            hotline.serves = eligibility(serves, path: fields.path(of: "serves"))
        }
        if let others = fields["others"].flatMap({ ineligibleRule($0, path: fields.path(of: "others")) }) {
            hotline.others = others
        }
        if let priority = fields["priority"] {
            hotline.priority = whole(priority, path: fields.path(of: "priority"), in: -1_000...1_000) ?? 0
        }
        if let short = fields["shortAbandon"].flatMap({ seconds($0, path: fields.path(of: "shortAbandon")) })
        {
            hotline.shortAbandonSeconds = short
        }
        let within = fields["serviceLevelWithin"]
        if let within = within.flatMap({ seconds($0, path: fields.path(of: "serviceLevelWithin")) }) {
            hotline.serviceLevelSeconds = within
        }
        return hotline
    }

    private mutating func rung(_ name: String, _ node: JSONSyntax, _ path: String) -> Rung? {
        guard let fields = fields(node, path: path, allowed: ["after", "teams", "keepIdle"]),
            let teams = required("teams", of: fields).flatMap({ texts($0, path: fields.path(of: "teams")) })
        else { return nil }
        return Rung(
            name: name,
            afterSeconds: fields["after"].flatMap { seconds($0, path: fields.path(of: "after")) } ?? 0,
            teams: teams,
            keepIdle: fields["keepIdle"].flatMap {
                whole($0, path: fields.path(of: "keepIdle"), in: 0...100_000)
            } ?? 0)
    }

    private mutating func eligibility(_ node: JSONSyntax, path: String) -> Eligibility {
        guard let fields = fields(node, path: path, allowed: ["gender", "language", "need", "callers"]) else {
            return Eligibility()
        }
        var genders: [Gender]?
        if let node = fields["gender"] {
            genders = []
            for name in texts(node, path: fields.path(of: "gender")) ?? [] {
                if let gender = Gender(rawValue: name) {
                    genders?.append(gender)
                } else {
                    unknownWord(
                        name, node, fields.path(of: "gender"), allowed: Gender.allCases.map(\.rawValue))
                }
            }
        }
        return Eligibility(
            genders: genders,
            languages: fields["language"].flatMap { texts($0, path: fields.path(of: "language")) },
            needs: fields["need"].flatMap { texts($0, path: fields.path(of: "need")) },
            callers: fields["callers"].flatMap { texts($0, path: fields.path(of: "callers")) })
    }

    private mutating func ineligibleRule(_ node: JSONSyntax, path: String) -> IneligibleRule? {
        let inner = plain(node, path: path)
        if case .string(let word) = inner.value {
            if word != "decline" {
                unknownWord(
                    word, inner, path,
                    allowed: ["decline", "{ \"transfer\": HOTLINE }", "{ \"refer\": HOTLINE }"])
            }
            return .decline
        }
        guard let fields = fields(inner, path: path, allowed: ["transfer", "refer", "chance", "after"]) else {
            return nil
        }
        if let to = fields["transfer"] {
            return text(to, path: fields.path(of: "transfer")).map { .transfer(to: $0) }
        }
        guard let to = required("refer", of: fields).flatMap({ text($0, path: fields.path(of: "refer")) })
        else {
            return nil
        }
        return .refer(
            to: to,
            chance: fields["chance"].flatMap { share($0, path: fields.path(of: "chance")) }
                ?? Defaults.referralChance,
            after: fields["after"].flatMap { distribution($0, path: fields.path(of: "after")) }
                ?? Defaults.referralDelay)
    }

    private mutating func openingHours(_ node: JSONSyntax, path: String, weekend: [Weekday]) -> OpeningHours {
        let inner = plain(node, path: path)
        if case .string(let word) = inner.value {
            if word != "always" { unknownWord(word, inner, path, allowed: ["always"]) }
            return .always
        }
        let dayKeys = ["daily", "weekdays", "weekend"] + Weekday.allCases.map(\.name)
        guard let fields = fields(inner, path: path, allowed: dayKeys) else { return .always }
        var week: [Weekday: [OpeningHours.Span]] = [:]
        // From the general to the particular, whatever the order of the file.
        for key in dayKeys {
            guard let node = fields[key] else { continue }
            let days = key == "daily" ? Weekday.allCases : Self.days(named: key, weekend: weekend) ?? []
            let spans = self.spans(node, path: fields.path(of: key))
            for day in days { week[day] = spans }
        }
        return .weekly(week)
    }

    private mutating func spans(_ node: JSONSyntax, path: String) -> [OpeningHours.Span] {
        var spans: [OpeningHours.Span] = []
        for text in texts(node, path: path) ?? [] where text != "closed" {
            let ends = text == "always" ? ["00:00", "24:00"] : text.split(separator: "-").map(String.init)
            if ends.count == 2, let from = ClockTime(text: ends[0]), let to = ClockTime(text: ends[1]) {
                spans.append(OpeningHours.Span(from: from, to: to))
            } else {
                outOfRange(node, path, "hours such as \"09:00-15:00\", \"always\" or \"closed\"")
            }
        }
        return spans
    }
}
