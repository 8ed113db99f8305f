import HotlineModel

// Who is on duty when.
extension ScenarioDecoder {
    /// The staffing of a team or pool.
    ///
    /// - Parameter people: the key that counts them, `counsellors` or `interpreters`.
    mutating func staffing(_ fields: Fields, name: String, people: String) -> Staffing? {
        if fields["shifts"] != nil {
            return .shifts(
                entriesOrTable("shifts", of: fields, owner: name) { $0.shift($1, $2, people: people) })
        }
        guard let node = fields[people], let format = fields.format?[people]?.value.object else { return nil }
        let path = fields.path(of: people)
        let inner = plain(node, path: path)
        guard inner.members != nil else {
            return whole(inner, path: path, in: fields.wholeRange(of: people)).map { .always($0) }
        }
        guard let fields = object(inner, path: path, as: format) else { return nil }
        let row: (seconds: Double, values: [Double])?
        if fields["table"] != nil {
            row = table(of: fields, column: name, .hold, in: fields.range(of: "counts"))
        } else {
            let (every, counts) = (seconds("every", of: fields), counts(of: fields))
            row = every.flatMap { every in counts.map { (every, $0) } }
        }
        guard let row else { return nil }
        let counts = row.values.compactMap { Int(exactly: $0) }
        guard counts.count == row.values.count else {
            outOfRange(fields["counts"] ?? inner, fields.path(of: "counts"), "whole numbers")
            return nil
        }
        return .intervals(seconds: row.seconds, counts: counts)
    }

    private mutating func shift(_ name: String, _ fields: Fields, people: String) -> Shift? {
        let (from, to) = (clockTime("from", of: fields), clockTime("to", of: fields))
        let days = words("days", of: fields).map { self.days(named: $0) }
        let count = whole(people, of: fields)
        let (during, except) = (texts("during", of: fields), texts("exceptDuring", of: fields))
        let breaks = entries("breaks", of: fields) { $0.pause($1, $2) }
        guard let from, let to, let count else { return nil }
        let shift = Shift(
            name: name, from: from, to: to, days: days ?? Weekday.allCases, counsellors: count,
            breaks: breaks, during: during ?? [], exceptDuring: except ?? [])
        check(shift, fields)
        return shift
    }

    private mutating func pause(_ name: String, _ fields: Fields) -> Break? {
        let (at, length) = (clockTime("at", of: fields), seconds("length", of: fields))
        let (spread, paid) = (seconds("spread", of: fields), flag("paid", of: fields))
        guard let at, let length else { return nil }
        return Break(name: name, at: at, seconds: length, spreadSeconds: spread ?? 0, paid: paid ?? false)
    }

    /// Reports breaks that do not lie within their shift.
    private mutating func check(_ shift: Shift, _ fields: Fields) {
        func behindStart(_ time: ClockTime) -> Int {
            (time.secondOfDay - shift.from.secondOfDay + 86_400) % 86_400
        }
        let length =
            shift.to.secondOfDay - shift.from.secondOfDay + (shift.passesMidnight ? 86_400 : 0)
        for pause in shift.breaks {
            let end = Double(behindStart(pause.at)) + pause.spreadSeconds + pause.seconds
            guard end > Double(length) else { continue }
            bag.add(
                .contradiction,
                "the break \"\(pause.name)\" of \(fields.path) does not lie within the shift, which lasts from "
                    + "\(shift.from.text) to \(shift.to.text)",
                at: fields["breaks"]?[pause.name]?.location ?? fields.location)
        }
    }

    /// The days that words stand for, each once.
    private func days(named names: [String]) -> [Weekday] {
        var found: [Weekday] = []
        for name in names { found += (days(named: name) ?? []).filter { !found.contains($0) } }
        return found
    }
}
