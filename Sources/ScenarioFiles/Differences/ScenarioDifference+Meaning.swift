extension ScenarioDifference {
    /// What the value means, for a planner; nil where the format says nothing about it.
    public var meaning: String? {
        // A basis is told of the value that it stands beside.
        let isBasis = path.hasSuffix(".basis")
        let parts = path.split(separator: ".").map(String.init)
        if isBasis { return "What the value rests on." }
        return Self.meaning(of: parts[...], in: .object(ScenarioFormat.scenario))
    }

    private static func meaning(of path: ArraySlice<String>, in value: FormatValue) -> String? {
        guard let first = path.first else { return nil }
        switch value {
        case .object(let object):
            guard let key = object[first] else { return nil }
            return meaning(of: path.dropFirst(), in: key.value) ?? key.meaning
        case .entries(let object), .entriesOrTable(let object):
            return meaning(of: path.dropFirst(), in: .object(object)) ?? object.meaning
        case .keyed(let value), .list(let value, _): return meaning(of: path.dropFirst(), in: value)
        case .either(let one, let other): return meaning(of: path, in: one) ?? meaning(of: path, in: other)
        case .distribution: return meaning(of: path, in: .object(ScenarioFormat.distribution))
        default: return nil
        }
    }
}
