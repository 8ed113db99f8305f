import Documents
public import ScenarioFiles

/// In which inputs a scenario differs from the base.
public struct InputDifferences: Sendable {
    /// The scenario's name.
    public let name: String
    /// Every value that differs.
    public let differences: [ScenarioDifference]

    /// What differs.
    public init(_ name: String, _ differences: [ScenarioDifference]) {
        self.name = name
        self.differences = differences
    }

    /// Those that change what is simulated: neither words nor what inputs rest on.
    var effective: [ScenarioDifference] {
        differences.filter { difference in
            !difference.path.hasSuffix(".basis")
                && !["title", "question"].contains { "\(difference.path).".hasPrefix("\($0).") }
        }
    }

    /// What differs, scenario by scenario.
    static func table(_ alternatives: [InputDifferences], base: String) -> Table {
        let nothing = Phrase(english: "none", arabic: "لا شيء")
        let columns = [
            Column("path", Phrase(english: "Input", arabic: "المدخل"), .label),
            Column("base", Phrase(english: "In \(base)", arabic: "في \(base)"), .words),
            Column("value", Phrase(english: "Here", arabic: "هنا"), .words),
        ]
        let groups = alternatives.enumerated().map { place, alternative in
            RowGroup(
                "\(place + 1)-\(alternative.name)", title: .name(alternative.name),
                rows: alternative.effective.map { difference in
                    Row([
                        .label(difference.path, .code(difference.path)),
                        .words(difference.old.map { .code($0) } ?? nothing),
                        .words(difference.new.map { .code($0) } ?? nothing),
                    ])
                })
        }
        return Table(
            "inputs", caption: Phrase(english: "What differs in the inputs", arabic: "ما يختلف في المدخلات"),
            columns: columns, groups: groups)
    }

    /// For programs.
    static func json(_ alternatives: [InputDifferences]) -> JSONValue {
        .array(
            alternatives.flatMap { alternative in
                alternative.differences.map { difference in
                    JSONValue.object([
                        ("configuration", .string(alternative.name)), ("path", .string(difference.path)),
                        ("base", difference.old.map { .string($0) } ?? .null),
                        ("value", difference.new.map { .string($0) } ?? .null),
                    ])
                }
            })
    }
}
