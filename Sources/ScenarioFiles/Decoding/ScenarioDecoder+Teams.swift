import HotlineModel

// Teams and their shifts.
extension ScenarioDecoder {
    mutating func team(_ name: String, _ node: JSONSyntax, _ path: String, weekend: [Weekday]) -> Team? {
        let keys = ["languages", "needs", "gender", "pace", "wrapUp", "counsellors", "shifts"]
        guard let fields = fields(node, path: path, allowed: keys),
            let staffing = staffing(fields, weekend: weekend)
        else { return nil }
        return Team(
            name: name,
            languages: fields["languages"].flatMap { texts($0, path: fields.path(of: "languages")) },
            needs: fields["needs"].flatMap { texts($0, path: fields.path(of: "needs")) },
            gender: fields["gender"].flatMap { word($0, path: fields.path(of: "gender"), as: Gender.self) },
            pace: fields["pace"].flatMap { pace($0, path: fields.path(of: "pace")) } ?? Pace(),
            wrapUp: WrapUp(
                usual: fields["wrapUp"].flatMap { distribution($0, path: fields.path(of: "wrapUp")) }),
            staffing: staffing)
    }

    private mutating func pace(_ node: JSONSyntax, path: String) -> Pace? {
        let inner = plain(node, path: path)
        guard inner.members != nil else {
            return number(inner, path: path, in: 0.01...100).map { Pace(usual: $0) }
        }
        guard let fields = fields(inner, path: path) else { return nil }
        var pace = Pace()
        for member in fields.members {
            guard let factor = number(member.value, path: fields.path(of: member.key), in: 0.01...100) else {
                continue
            }
            if member.key == "usual" {
                pace.usual = factor
            } else {
                pace.exceptions.append(Pace.Exception(name: member.key, factor: factor))
            }
        }
        return pace
    }

    private mutating func staffing(_ fields: Fields, weekend: [Weekday]) -> Staffing? {
        guard (fields["counsellors"] == nil) != (fields["shifts"] == nil) else {
            bag.add(
                fields["shifts"] == nil ? .missingKey : .contradiction,
                "\(fields.path) needs exactly one of \"counsellors\" and \"shifts\"", at: fields.location)
            return nil
        }
        guard let counsellors = fields["counsellors"] else {
            return .shifts(named("shifts", of: fields) { $0.shift($1, $2, $3, weekend: weekend) })
        }
        let path = fields.path(of: "counsellors")
        let inner = plain(counsellors, path: path)
        guard inner.members != nil else {
            return whole(inner, path: path, in: 0...100_000).map { .always($0) }
        }
        guard let series = self.series(inner, path: path, in: 0...100_000) else { return nil }
        let counts = series.values.compactMap { Int(exactly: $0) }
        guard counts.count == series.values.count else {
            outOfRange(inner, "\(path).counts", "whole numbers")
            return nil
        }
        return .intervals(seconds: series.seconds, counts: counts)
    }

    private mutating func shift(_ name: String, _ node: JSONSyntax, _ path: String, weekend: [Weekday])
        -> Shift?
    {
        guard let fields = fields(node, path: path, allowed: ["from", "to", "days", "counsellors"]),
            let from = required("from", of: fields).flatMap({ clockTime($0, path: fields.path(of: "from")) }),
            let to = required("to", of: fields).flatMap({ clockTime($0, path: fields.path(of: "to")) }),
            let count = required("counsellors", of: fields).flatMap({
                whole($0, path: fields.path(of: "counsellors"), in: 0...100_000)
            })
        else { return nil }
        let days = fields["days"].map { self.days($0, path: fields.path(of: "days"), weekend: weekend) }
        return Shift(name: name, from: from, to: to, days: days ?? Weekday.allCases, counsellors: count)
    }

    private mutating func clockTime(_ node: JSONSyntax, path: String) -> ClockTime? {
        guard let text = text(node, path: path) else { return nil }
        if let time = ClockTime(text: text) { return time }
        outOfRange(node, path, "a time of day such as \"16:00\"")
        return nil
    }
}
