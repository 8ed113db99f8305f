public import HotlineModel

/// Writes a scenario as a file that reads back as the same scenario, with every default filled in.
///
/// The text is strict JSON. Distributions are written by mean and coefficient of variation where that gives the very same
/// parameters; days of the week are written one by one.
public struct ScenarioWriter {
    let scenario: Scenario

    /// The text of a scenario such as a file can hold: its names are those of keys, its clock times whole minutes.
    public static func text(of scenario: Scenario) -> String {
        JSONLayout.text(of: ScenarioWriter(scenario: scenario).tree())
    }

    func tree() -> JSONSyntax {
        var tree = JSONSyntax.object([
            ("title", node(scenario.title)), ("question", scenario.question.map(node)),
            ("calendar", node(scenario.calendar)),
            ("profiles", entries(scenario.profiles.map { ($0.name, node($0)) })),
            ("callers", .object(scenario.callers.map { ($0.name, node($0)) })),
            ("hotlines", .object(scenario.hotlines.map { ($0.name, node($0)) })),
            ("teams", .object(scenario.teams.map { ($0.name, node($0)) })),
            ("targets", entries(scenario.targets.map { ($0.name, node($0)) })),
        ])
        for citation in scenario.citations {
            for path in Self.paths(of: citation) {
                if let cited = Self.citing(citation.basis, at: path[...], in: tree) { tree = cited }
            }
        }
        return tree
    }

    /// An object of named entries; nil where there are none.
    private func entries(_ entries: [(key: String, value: JSONSyntax?)]) -> JSONSyntax? {
        entries.isEmpty ? nil : .object(entries)
    }

    /// A text in one or two languages.
    func node(_ text: LocalizedText) -> JSONSyntax {
        .object([("en", .text(text.english)), ("ar", text.arabic.map { .text($0) })])
    }

    // MARK: Bases

    /// Whether a basis is given for a path or something below it.
    func isCited(_ path: String) -> Bool {
        scenario.citations.contains { $0.path == path || $0.path.hasPrefix(path + ".") }
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
    private static func citing(_ basis: [String], at path: ArraySlice<String>, in node: JSONSyntax)
        -> JSONSyntax?
    {
        guard let step = path.first else {
            guard node.annotation == nil else { return nil }
            return .object([("value", node), ("basis", basis.count == 1 ? .text(basis[0]) : .texts(basis))])
        }
        if let (value, own) = node.annotation {
            return citing(basis, at: path, in: value).map { .object([("value", $0), ("basis", own)]) }
        }
        var node = node
        switch node.value {
        case .object(var members):
            guard let place = members.firstIndex(where: { $0.key == step }),
                let cited = citing(basis, at: path.dropFirst(), in: members[place].value)
            else { return nil }
            members[place].value = cited
            node.value = .object(members)
        case .array(var elements):
            guard let place = Int(step), elements.indices.contains(place),
                let cited = citing(basis, at: path.dropFirst(), in: elements[place])
            else { return nil }
            elements[place] = cited
            node.value = .array(elements)
        default: return nil
        }
        return node
    }
}
