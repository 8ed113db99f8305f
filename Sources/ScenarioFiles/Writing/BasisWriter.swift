import HotlineModel

/// Puts the bases of values back to where a file gives them: `{ "value": ..., "basis": ... }`.
enum BasisWriter {
    /// The tree with the bases of some citations; one whose value is written in another way is left out.
    static func write(_ citations: [Citation], into tree: JSONSyntax) -> JSONSyntax {
        var tree = tree
        for citation in citations {
            for path in paths(of: citation) {
                if let cited = cite(citation.basis, at: path[...], in: tree) { tree = cited }
            }
        }
        return tree
    }

    /// The paths that a basis is written at: those of each day, where it was given for several at once.
    private static func paths(of citation: Citation) -> [[String]] {
        let parts = citation.path.split(separator: ".").map(String.init)
        guard let place = parts.firstIndex(where: { ["daily", "weekdays", "weekend"].contains($0) }),
            place > 1
        else { return [parts] }
        return Weekday.allCases.map { day in
            var own = parts
            own[place] = day.name
            return own
        }
    }

    /// The node with a basis for the value at a path; nil where there is no such value.
    private static func cite(
        _ basis: [String], at path: ArraySlice<String>, in node: JSONSyntax
    ) -> JSONSyntax? {
        guard let step = path.first else {
            guard node.annotation == nil else { return nil }
            return .object([("value", node), ("basis", basis.count == 1 ? .text(basis[0]) : .texts(basis))])
        }
        if let (value, own) = node.annotation {
            return cite(basis, at: path, in: value).map { .object([("value", $0), ("basis", own)]) }
        }
        var node = node
        switch node.value {
        case .object(var members):
            guard let place = members.firstIndex(where: { $0.key == step }),
                let cited = cite(basis, at: path.dropFirst(), in: members[place].value)
            else { return nil }
            members[place].value = cited
            node.value = .object(members)
        case .array(var elements):
            guard let place = Int(step), elements.indices.contains(place),
                let cited = cite(basis, at: path.dropFirst(), in: elements[place])
            else { return nil }
            elements[place] = cited
            node.value = .array(elements)
        default: return nil
        }
        return node
    }
}
