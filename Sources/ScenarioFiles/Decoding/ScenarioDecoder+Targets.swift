import HotlineModel

// Targets.
extension ScenarioDecoder {
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
        return entries("targets", of: fields) { $0.target($1, $2, hotlines: limits) }
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

    private mutating func target(_ name: String, _ fields: Fields, hotlines: [Hotline]) -> Target? {
        let scope = scope(fields)
        let given = MeasureWord.all.filter { fields[$0.key] != nil }
        let bounds = given.compactMap { bound($0, of: fields) }
        guard let scope, let bound = bounds.first, given.count == 1 else { return nil }
        return Target(
            name: name, measure: given[0].measure(bound.withinSeconds ?? Self.usualLimit(scope, hotlines)),
            scope: scope, bound: bound.bound)
    }

    /// The limit within which the hotlines of a scope count, where it is the same for all.
    private static func usualLimit(_ scope: Scope, _ hotlines: [Hotline]) -> Double {
        if case .hotline(let name) = scope, let own = hotlines.first(where: { $0.name == name }) {
            return own.serviceLevelSeconds
        }
        return hotlines.first?.serviceLevelSeconds ?? Defaults.serviceLevelSeconds
    }

    private mutating func scope(_ fields: Fields) -> Scope? {
        let given = MeasureWord.scopes.first { fields[$0.rawValue] != nil }
        switch given {
        case .hotline: return text("hotline", of: fields).map { .hotline($0) }
        case .callers: return text("callers", of: fields).map { .callers($0) }
        case .gender: return word("gender", of: fields, as: Gender.self).map { .gender($0) }
        case .language: return text("language", of: fields).map { .language($0) }
        case .team: return text("team", of: fields).map { .team($0) }
        case .service: return text("service", of: fields).map { .service($0) }
        case .system, .interpreters, .interval, .dialled, .hotlineGender, .serviceGender, nil: return .system
        }
    }

    private mutating func bound(
        _ word: MeasureWord, of target: Fields
    ) -> (bound: Target.Bound, withinSeconds: Double?)? {
        guard let fields = object(word.key, of: target) else { return nil }
        let within = seconds("within", of: fields)
        func limit(_ key: String) -> Double? {
            switch word.unit {
            case .share: share(key, of: fields)
            case .seconds: seconds(key, of: fields)
            case .money: number(key, of: fields)
            }
        }
        let (least, most) = (limit("atLeast"), limit("atMost"))
        guard fields["within"] == nil || within != nil else { return nil }
        return (least.map { .atLeast($0) } ?? most.map { .atMost($0) }).map { ($0, within) }
    }
}
