@testable import ScenarioFiles

/// Documents that differ from another in one place.
enum Mutant {
    /// What can stand in the place of any value.
    static let replacements = [
        "null", "true", "-1", "0", "1", "0.5", "1.5", "1e9", "\"\"", "\"zzz\"", "\"5m\"", "\"0s\"", "\"50%\"",
        "\"09:15\"", "\"09:00-15:00\"", "\"2026-11-03\"", "\"2026-11-03T10:00\"", "\"woman\"", "[]", "[1]",
        "[\"zzz\"]", "{}", "{\"value\":5}", "{\"nope\":1}", "{\"exponential\":{\"mean\":\"5m\"}}",
        "{\"exponental\":{\"mean\":\"5m\"}}", "{\"table\":\"volumes.csv\"}",
    ]

    /// The paths of every value, as the keys and places that lead there.
    static func paths(in tree: JSONSyntax) -> [[String]] {
        var paths: [[String]] = [[]]
        switch tree.value {
        case .object(let members):
            for member in members { paths += Self.paths(in: member.value).map { [member.key] + $0 } }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                paths += Self.paths(in: element).map { ["\(index)"] + $0 }
            }
        default: break
        }
        return paths
    }

    /// The value at a path.
    static func value(at path: ArraySlice<String>, in tree: JSONSyntax) -> JSONSyntax? {
        guard let first = path.first else { return tree }
        if case .array(let elements) = tree.value {
            return Int(first).flatMap { value(at: path.dropFirst(), in: elements[$0]) }
        }
        return tree[first].flatMap { value(at: path.dropFirst(), in: $0) }
    }

    /// The tree with the value at a path changed, or removed where the change gives nil.
    static func changing(
        _ tree: JSONSyntax, at path: ArraySlice<String>, _ change: (JSONSyntax) -> JSONSyntax?
    ) -> JSONSyntax? {
        guard let first = path.first else { return change(tree) }
        var tree = tree
        switch tree.value {
        case .object(var members):
            guard let place = members.firstIndex(where: { $0.key == first }) else { return tree }
            if let value = changing(members[place].value, at: path.dropFirst(), change) {
                members[place].value = value
            } else {
                members.remove(at: place)
            }
            tree.value = .object(members)
        case .array(var elements):
            guard let place = Int(first) else { return tree }
            if let value = changing(elements[place], at: path.dropFirst(), change) {
                elements[place] = value
            } else {
                elements.remove(at: place)
            }
            tree.value = .array(elements)
        default: break
        }
        return tree
    }

    /// A tree with only the value at a path and the keys that lead there; nil where a list lies on the way.
    static func patch(_ value: JSONSyntax, at path: ArraySlice<String>, in tree: JSONSyntax) -> JSONSyntax? {
        guard let first = path.first else { return value }
        guard let next = tree[first], let inner = patch(value, at: path.dropFirst(), in: next) else {
            return nil
        }
        return .object([(first, inner)])
    }
}
