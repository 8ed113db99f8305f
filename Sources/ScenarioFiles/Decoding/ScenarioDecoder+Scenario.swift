import HotlineModel

// The scenario as a whole, its calendar and profiles.
extension ScenarioDecoder {
    /// Reads a merged tree. What could not be read is left out, with an error in the bag.
    mutating func scenario(_ tree: JSONSyntax) -> Scenario {
        var scenario = Scenario()
        guard let fields = object(tree, path: "", as: ScenarioFormat.scenario) else { return scenario }
        // Editors and the loader of files read these; here they only have to be texts.
        for key in ["$schema", "extends"] { _ = text(key, of: fields) }
        if let title = localized("title", of: fields) { scenario.title = title }
        scenario.question = localized("question", of: fields)
        let before = bag.occasions
        if let calendar = object("calendar", of: fields) { self.calendar = self.calendar(calendar) }
        if bag.occasions > before { damaged.append("calendar") }
        scenario.calendar = calendar
        scenario.profiles = entries("profiles", of: fields) { $0.profile($1, $2) }
        scenario.periods = entries("periods", of: fields) { $0.period($1, $2) }
        scenario.callers = entries("callers", of: fields) { $0.callerGroup($1, $2) }
        scenario.campaigns = campaigns(of: fields)
        scenario.surges = entries("surges", of: fields) { $0.surge($1, $2) }
        scenario.hotlines = entries("hotlines", of: fields) { $0.hotline($1, $2) }
        scenario.teams = entries("teams", of: fields) { $0.team($1, $2) }
        scenario.interpreters = entries("interpreters", of: fields) { $0.interpreterPool($1, $2) }
        scenario.services = entries("services", of: fields) { $0.service($1, $2) }
        scenario.partners = named("partners", of: fields) { $0.partner($1, $2, $3) }
        if let costs = object("costs", of: fields) { scenario.costs = self.costs(costs) }
        scenario.targets = targets(of: fields, hotlines: &scenario.hotlines)
        scenario.uncertain = entries("uncertain", of: fields) { $0.uncertainInput($1, $2) }
        scenario.citations = citations
        return scenario
    }

    private mutating func calendar(_ fields: Fields) -> ScenarioCalendar {
        var calendar = ScenarioCalendar()
        if let zone = text("zone", of: fields) { calendar.zone = zone }
        if let start = date("start", of: fields) { calendar.start = start }
        if let days = whole("days", of: fields) { calendar.length = .days(days) }
        if let length = seconds("length", of: fields) { calendar.length = .seconds(length) }
        if let weekend = words("weekend", of: fields) {
            calendar.weekend = weekend.compactMap { Weekday(name: $0) }
        }
        if let warmUp = seconds("warmUp", of: fields) { calendar.warmUpSeconds = warmUp }
        if let correlation = share("dayCorrelation", of: fields) { calendar.dayCorrelation = correlation }
        if let end = word("end", of: fields, as: ScenarioCalendar.Ending.self) { calendar.ending = end }
        return calendar
    }

    /// The days that one word stands for; nil for a word that stands for none.
    func days(named name: String) -> [Weekday]? {
        switch name {
        case "daily": Weekday.allCases
        case "weekend": calendar.weekend
        case "weekdays": Weekday.allCases.filter { !calendar.weekend.contains($0) }
        default: Weekday(name: name).map { [$0] }
        }
    }

    private mutating func profile(_ name: String, _ fields: Fields) -> Profile? {
        guard let hours = hourWeights(of: fields) else { return nil }
        var profile = Profile(name: name, hours: hours)
        guard let entries = object("days", of: fields) else { return profile }
        // A day's own entry goes before that of the weekdays or the weekend, whatever their order.
        for key in ScenarioFormat.dayKeys {
            guard let days = days(named: key), let day = profileDay(key, of: entries) else { continue }
            for weekday in days { profile.days[weekday] = day }
        }
        return profile
    }

    private mutating func profileDay(_ key: String, of fields: Fields) -> Profile.Day? {
        guard let node = fields[key] else { return nil }
        let path = fields.path(of: key)
        let inner = plain(node, path: path)
        if case .number = inner.value {
            return number(inner, path: path, in: fields.range(of: key)).map { Profile.Day(weight: $0) }
        }
        guard let format = fields.format?[key]?.value.object, let day = object(inner, path: path, as: format)
        else { return nil }
        return Profile.Day(
            weight: number("weight", of: day) ?? 1,
            hours: day["hours"] == nil ? nil : hourWeights(of: day))
    }

    private mutating func hourWeights(of fields: Fields) -> [Double]? {
        guard let node = fields["hours"] else { return nil }
        let path = fields.path(of: "hours")
        let inner = plain(node, path: path)
        guard case .array(let elements) = inner.value, elements.count == 24 else {
            outOfRange(inner, path, "a list of 24 numbers, one for each hour from midnight")
            return nil
        }
        let range = fields.range(of: "hours")
        let weights = elements.compactMap { number($0, path: path, in: range) }
        guard weights.count == 24 else { return nil }
        guard weights.contains(where: { $0 > 0 }) else {
            outOfRange(inner, path, "above 0 for one hour at least")
            return nil
        }
        return weights
    }
}
