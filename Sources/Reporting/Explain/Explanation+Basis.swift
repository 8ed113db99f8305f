import Documents
import HotlineModel

// What the numbers rest on.
extension Explanation {
    var basis: Section {
        guard !scenario.citations.isEmpty else {
            return Section(
                "basis", english: "What the numbers rest on", arabic: "ما تستند إليه الأرقام",
                [
                    .note(
                        Note(
                            .caution,
                            Phrase(
                                english: "No input says what it rests on.",
                                arabic: "لا يذكر أي مدخل ما يستند إليه.")))
                ])
        }
        let columns = [
            Column("basis", Phrase(english: "Basis", arabic: "الأساس"), .label),
            Column("statement", Phrase(english: "What it says", arabic: "ما ينص عليه"), .words),
            Column("support", Phrase(english: "Source or reason", arabic: "المصدر أو السبب"), .words),
            Column("confidence", Phrase(english: "Confidence", arabic: "درجة الثقة"), .words),
            Column("inputs", Phrase(english: "Inputs", arabic: "المدخلات"), .words),
        ]
        let groups = Ground.Kind.allCases.map(Optional.some) + [nil]
        return Section(
            "basis", english: "What the numbers rest on", arabic: "ما تستند إليه الأرقام",
            [
                .paragraph(summary),
                .table(
                    Table(
                        "basis",
                        caption: Phrase(english: "Facts and assumptions", arabic: "الحقائق والافتراضات"),
                        columns: columns,
                        groups: groups.compactMap { kind in
                            let rows = cited.filter { self.kind(of: $0) == kind }.map(row)
                            return rows.isEmpty
                                ? nil
                                : RowGroup(
                                    kind?.rawValue ?? "unknown", title: Self.title(kind), rows: rows)
                        })),
            ])
    }

    private var summary: Phrase {
        func inputs(_ kinds: [Ground.Kind?]) -> Int {
            scenario.citations.count { citation in
                citation.basis.contains { kinds.contains(kind(of: $0)) }
            }
        }
        let facts = Value.count(inputs([.fact, .derived]))
        let assumptions = Value.count(inputs([.assumption]))
        return Phrase(
            english: """
                Of \(.count(scenario.citations.count)) inputs with a stated basis, \(facts) rest on facts and \(assumptions) \
                on assumptions.
                """,
            arabic: """
                من بين \(.count(scenario.citations.count)) من المدخلات المذكور أساسها يستند \(facts) إلى حقائق و\(assumptions) \
                إلى افتراضات.
                """)
    }

    /// Everything cited, each once, in the order of the scenario.
    var cited: [String] {
        var cited: [String] = []
        for citation in scenario.citations {
            for basis in citation.basis where !cited.contains(basis) { cited.append(basis) }
        }
        return cited
    }

    func ground(_ citation: String) -> Ground? { grounds.first { $0.citation == citation } }

    func kind(of citation: String) -> Ground.Kind? {
        if let ground = ground(citation) { return ground.kind }
        return citation.split(separator: ":").first.flatMap { Ground.Kind(rawValue: String($0)) }
    }

    private func row(_ citation: String) -> Row {
        let ground = ground(citation)
        let paths = scenario.citations.filter { $0.basis.contains(citation) }.map(\.path)
        let told = paths.prefix(Self.pathsTold).map { Phrase.code($0) }
        let more = paths.count - told.count
        let rest =
            more > 0
            ? [Phrase(english: "\(.count(more)) more", arabic: "\(.count(more)) أخرى")] : []
        return Row([
            .label(citation, .code(citation)), ground.map { .words($0.statement) } ?? .empty,
            ground.map { .words($0.support) } ?? .empty, ground.map { .words($0.confidence) } ?? .empty,
            .words(.row(told + rest)),
        ])
    }

    /// The inputs of one basis that are named.
    private static let pathsTold = 3

    private static func title(_ kind: Ground.Kind?) -> Phrase {
        switch kind {
        case .fact: Phrase(english: "Facts", arabic: "حقائق")
        case .derived: Phrase(english: "Computed from facts", arabic: "محسوبة من حقائق")
        case .assumption: Phrase(english: "Assumptions", arabic: "افتراضات")
        case nil: Phrase(english: "Of unknown kind", arabic: "من نوع غير معروف")
        }
    }
}
