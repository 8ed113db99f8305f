import HotlineModel

// Targets.
extension ScenarioDecoder {
    /// What the bound of a measure is given in.
    private enum BoundUnit: Sendable { case share, seconds }

    /// A measure as files write it.
    private struct MeasureWord: Sendable {
        var key: String
        var unit: BoundUnit
        /// The scopes in which the measure is taken, besides the whole system.
        var scopes: [String]
        /// The measure; the seconds matter to the service level only.
        var measure: @Sendable (_ withinSeconds: Double) -> Target.Measure
    }

    private static let measureWords: [MeasureWord] = {
        let calls = ["hotline", "callers", "gender", "language"]
        let persons = ["callers", "gender", "language"]
        let waits = [50, 80, 90, 95, 99].map { percent in
            MeasureWord(key: "waitP\(percent)", unit: .seconds, scopes: calls) { _ in .waitPercentile(percent)
            }
        }
        return [
            MeasureWord(key: "serviceLevel", unit: .share, scopes: calls) {
                .serviceLevel(withinSeconds: $0)
            },
            MeasureWord(key: "abandonment", unit: .share, scopes: calls) { _ in .abandonmentRate },
            MeasureWord(key: "blocked", unit: .share, scopes: calls) { _ in .blocked },
            MeasureWord(key: "averageSpeedOfAnswer", unit: .seconds, scopes: calls) { _ in
                .averageSpeedOfAnswer
            },
            MeasureWord(key: "meanWait", unit: .seconds, scopes: calls) { _ in .meanWait },
            MeasureWord(key: "unserved", unit: .share, scopes: persons) { _ in .unserved },
            MeasureWord(key: "lostCallers", unit: .share, scopes: persons) { _ in .lostCallers },
            MeasureWord(key: "occupancy", unit: .share, scopes: ["team"]) { _ in .occupancy },
        ] + waits
    }()

    private static let scopeKeys = ["hotline", "callers", "gender", "language", "team"]

    /// Reads the targets. A hotline that states no `serviceLevelWithin` takes the limit of the first target for it, or
    /// else of the first for more than one hotline.
    mutating func targets(of fields: Fields, hotlines: inout [Hotline]) -> [Target] {
        let stated = fields["hotlines"]
        let open = hotlines.indices.filter {
            stated?[hotlines[$0].name]?["serviceLevelWithin"] == nil
        }
        if let entries = fields["targets"]?.members {
            for index in open {
                let name = hotlines[index].name
                let limit =
                    entries.lazy.compactMap { Self.limit(in: $0.value, of: name) }.first
                    ?? entries.lazy.compactMap { Self.limit(in: $0.value, of: nil) }.first
                if let limit { hotlines[index].serviceLevelSeconds = limit }
            }
        }
        let limits = hotlines
        return named("targets", of: fields) { $0.target($1, $2, $3, hotlines: limits) }
    }

    /// The limit that a target's node gives for one hotline, or for more than one where nil; nil where it gives none.
    private static func limit(in target: JSONSyntax, of hotline: String?) -> Double? {
        let named = target["hotline"].map { node in
            if case .string(let name) = node.unannotated.value { name } else { "" }
        }
        guard named == hotline, let within = target["serviceLevel"]?["within"],
            case .string(let text) = within.unannotated.value
        else { return nil }
        return Quantities.seconds(text)
    }

    private mutating func target(
        _ name: String, _ node: JSONSyntax, _ path: String, hotlines: [Hotline]
    ) -> Target? {
        let words = Self.measureWords
        guard let fields = fields(node, path: path, allowed: Self.scopeKeys + words.map(\.key)) else {
            return nil
        }
        let scope = self.scope(fields)
        let given = words.filter { fields[$0.key] != nil }
        guard given.count == 1, let word = given.first, let measured = fields[word.key] else {
            bag.add(
                given.isEmpty ? .missingKey : .contradiction,
                "\(path) needs exactly one measure, such as \"serviceLevel\" or \"abandonment\"",
                at: node.location)
            return nil
        }
        guard let scope, check(scope, of: word, fields), let (bound, within) = bound(measured, word, fields)
        else { return nil }
        let seconds = within ?? Self.usualLimit(scope, hotlines)
        return Target(name: name, measure: word.measure(seconds), scope: scope, bound: bound)
    }

    /// The limit within which the hotlines of a scope count, where it is the same for all.
    private static func usualLimit(_ scope: Scope, _ hotlines: [Hotline]) -> Double {
        if case .hotline(let name) = scope, let own = hotlines.first(where: { $0.name == name }) {
            return own.serviceLevelSeconds
        }
        return hotlines.first?.serviceLevelSeconds ?? Defaults.serviceLevelSeconds
    }

    private mutating func scope(_ fields: Fields) -> Scope? {
        let given = Self.scopeKeys.filter { fields[$0] != nil }
        guard let key = given.first, let node = fields[key] else { return .system }
        guard given.count == 1 else {
            bag.add(
                .contradiction,
                "\(fields.path) names both \"\(given[0])\" and \"\(given[1])\"; a target has one scope",
                at: fields.location)
            return nil
        }
        let path = fields.path(of: key)
        switch key {
        case "gender": return word(node, path: path, as: Gender.self).map { .gender($0) }
        case "hotline": return text(node, path: path).map { .hotline($0) }
        case "callers": return text(node, path: path).map { .callers($0) }
        case "language": return text(node, path: path).map { .language($0) }
        default: return text(node, path: path).map { .team($0) }
        }
    }

    /// Whether a measure is taken in a scope; reports where not.
    private mutating func check(_ scope: Scope, of word: MeasureWord, _ fields: Fields) -> Bool {
        guard let key = scope.key, !word.scopes.contains(key) else { return true }
        let allowed = word.scopes.map { "\"\($0)\"" }.joined(separator: ", ")
        bag.add(
            .contradiction,
            "\(fields.path): \"\(word.key)\" is not measured by \"\(key)\", only for everything or by \(allowed)",
            at: fields[key]?.location ?? fields.location)
        return false
    }

    private mutating func bound(
        _ node: JSONSyntax, _ word: MeasureWord, _ target: Fields
    ) -> (bound: Target.Bound, withinSeconds: Double?)? {
        let path = target.path(of: word.key)
        let keys = ["atLeast", "atMost"] + (word.key == "serviceLevel" ? ["within"] : [])
        guard let fields = fields(node, path: path, allowed: keys) else { return nil }
        var within: Double?
        if let limit = fields["within"] {
            guard let seconds = seconds(limit, path: fields.path(of: "within")) else { return nil }
            within = seconds
        }
        guard (fields["atLeast"] == nil) != (fields["atMost"] == nil) else {
            bag.add(
                fields["atMost"] == nil ? .missingKey : .contradiction,
                "\(path) needs exactly one of \"atLeast\" and \"atMost\"", at: node.location)
            return nil
        }
        let key = fields["atLeast"] == nil ? "atMost" : "atLeast"
        guard let limit = fields[key] else { return nil }
        let value =
            switch word.unit {
            case .share: share(limit, path: fields.path(of: key))
            case .seconds: seconds(limit, path: fields.path(of: key))
            }
        return value.map { (key == "atLeast" ? .atLeast($0) : .atMost($0), within) }
    }
}
