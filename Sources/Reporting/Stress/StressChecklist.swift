public import Documents
import HotlineModel
public import Planning

/// The checklist by which a report of a simulation study is written, filled from a scenario and its run.
///
/// STRESS-DES of Monks, Currie, Onggo, Robinson, Kunc & Taylor (2019), "Strengthening the reporting of empirical simulation
/// studies", Journal of Simulation 13, 55-67: six sections, 24 items with those of 2.5 counted singly. What only a person
/// knows is left to the author, and said to be.
public struct StressChecklist: Sendable {
    let result: RunResult
    let explanation: Explanation
    let provenance: Provenance
    let base: InputDifferences?
    let surroundings: Surroundings

    /// A checklist.
    ///
    /// - Parameters:
    ///   - result: what was found.
    ///   - grounds: the facts and assumptions that the scenario cites.
    ///   - provenance: where the result comes from.
    ///   - base: the name of the scenario that this one is held against, and in what they differ; nil for none.
    ///   - surroundings: the machine.
    public init(
        _ result: RunResult, grounds: [Ground] = [], _ provenance: Provenance, base: InputDifferences? = nil,
        on surroundings: Surroundings
    ) {
        self.result = result
        explanation = Explanation(result.scenario, grounds: grounds, provenance)
        self.provenance = provenance
        self.base = base
        self.surroundings = surroundings
    }

    var scenario: Scenario { result.scenario }

    /// All items, in the order of the checklist.
    var items: [StressItem] { objectives + logic + components + data + experimentation + implementation }

    /// The document.
    public var document: Document {
        let items = items
        var blocks: [Block] = [
            .paragraph(Self.what), .paragraph(Self.filled(items)),
            .note(Note(.caution, RunReport.notRealPeople)),
        ]
        for section in StressItem.Section.allCases {
            blocks.append(
                .heading(
                    Phrase(
                        english: "\(.count(section.rawValue)). \(section.phrase)",
                        arabic: "\(.count(section.rawValue)). \(section.phrase)"), level: 1))
            blocks.append(.table(Self.table(section, items.filter { $0.section == section })))
            if section == .logic { blocks.append(.figure(explanation.routing)) }
            if section == .data { blocks += inputTables }
        }
        let name = scenario.title.phrase
        return Document(
            title: Phrase(english: "STRESS-DES: \(name)", arabic: "قائمة STRESS-DES: \(name)"),
            subtitle: scenario.question?.phrase, metadata: RunReport(result, provenance).metadata,
            blocks: blocks)
    }

    private static let what = Phrase(
        english: """
            What a report of a simulation study must contain so that others can understand and repeat it: the checklist \
            STRESS-DES (Monks, Currie, Onggo, Robinson, Kunc & Taylor 2019, Journal of Simulation 13, 55–67, doi \
            \(code: "10.1080/17477778.2018.1442155")), filled from the scenario and its run.
            """,
        arabic: """
            ما يجب أن يتضمنه تقرير دراسة محاكاة حتى يفهمها الآخرون ويعيدوها: قائمة STRESS-DES (مونكس وآخرون 2019، \
            \(code: "10.1080/17477778.2018.1442155"))، مملوءة من السيناريو وتشغيله.
            """)

    private static func filled(_ items: [StressItem]) -> Phrase {
        let all = Value.count(items.count)
        let open = Value.count(items.count(where: \.needsAuthor))
        let mark = StressStatement.Origin.author.phrase
        return Phrase(
            english: "\(open) of \(all) items still need the author; their rows are marked: \(mark).",
            arabic: "\(open) من \(all) بندًا ما زالت تحتاج إلى المؤلف؛ وصفوفها معلَّمة بعبارة: \(mark).")
    }

    /// One row for each statement, under its item.
    private static func table(_ section: StressItem.Section, _ items: [StressItem]) -> Table {
        let columns = [
            Column("from", Phrase(english: "From", arabic: "المصدر"), .label),
            Column("statement", Phrase(english: "Statement", arabic: "البيان"), .words),
        ]
        let groups = items.map { item in
            RowGroup(
                item.number,
                title: Phrase(
                    english: "\(code: item.number) \(item.title)",
                    arabic: "\(code: item.number) \(item.title)"),
                rows: item.statements.map { statement in
                    Row(
                        [
                            .label(statement.origin.rawValue, statement.origin.phrase),
                            .words(statement.phrase),
                        ], emphasis: statement.origin == .author ? .strong : .none)
                })
        }
        return Table(
            "stress-\(section.id)", caption: section.phrase, columns: columns, groups: groups)
    }

    // MARK: Words of the explanation as statements

    /// What parts of the explanation say, each sentence with the thing that it speaks of.
    func told(_ sections: Explanation.Section...) -> [StressStatement] {
        sections.flatMap { section in
            var name: Phrase?
            var statements: [StressStatement] = []
            for block in section.body {
                switch block {
                case .heading(let phrase, _): name = phrase
                case .list(let phrases): statements += phrases.map { Self.statement($0, of: name) }
                case .paragraph(let phrase): statements.append(Self.statement(phrase, of: name))
                case .note(let note): statements.append(Self.statement(note.phrase, of: name))
                case .definitions, .command, .table, .figure: break
                }
            }
            return statements
        }
    }

    static func statement(_ phrase: Phrase, of name: Phrase?) -> StressStatement {
        guard let name else { return StressStatement(.scenario, phrase) }
        return StressStatement(.scenario, "\(name): \(phrase)", "\(name): \(phrase)")
    }

    /// Shifts and profiles, which are tables of their own.
    private var inputTables: [Block] {
        [explanation.callers, explanation.teams, explanation.interpreters].flatMap(\.body).filter {
            if case .table = $0 { true } else { false }
        }
    }
}
