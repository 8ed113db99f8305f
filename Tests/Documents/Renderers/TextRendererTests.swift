import Documents
import Testing

@Suite struct TextRendererTests {
    private static let document: Document = {
        var document = SampleReport.document
        document.blocks.removeAll { if case .command = $0 { true } else { false } }
        document.blocks += SampleCharts.all.dropFirst().map { Block.figure($0) }
        return document
    }()

    @Test(arguments: [Edition(.english), Edition(.arabic)])
    func `every line fits terminals of 40 to 200 columns`(edition: Edition) {
        for width in 40...200 {
            let text = TextRenderer(edition: edition, width: width).render(Self.document)
            for line in text.split(separator: "\n") where columns(line) > width {
                Issue.record("\(columns(line)) columns in \(width): \(line)")
            }
        }
    }

    @Test func `a word that is longer than the line is cut, not lost`() {
        let word = String(repeating: "abcdefghij", count: 9)
        let table = Table(
            "t", caption: "c",
            columns: [Column("a", "A", .label), Column("b", "B", .words), Column("c", "C", .figures)],
            rows: [Row([.label("k", .name(word)), .words(.name(word)), .count(1)])])
        let document = Document(title: .name(word), blocks: [.paragraph(.name(word)), .table(table)])
        let text = TextRenderer(edition: Edition(.english), width: 40).render(document)
        #expect(text.split(separator: "\n").allSatisfy { columns($0) <= 40 })
        #expect(text.filter { $0 == "j" }.count >= 4 * 9)
    }

    @Test func `names are broken at their hyphens`() {
        let columns = (0..<5).map { Column("c\($0)", .name("C\($0)"), .figures) }
        let table = Table(
            "t", caption: "c", columns: [Column("a", "A", .label)] + columns,
            rows: [Row([.label("k", "relatives-and-tips")] + (0..<5).map { .count(100 + $0) })])
        let lines = TextRenderer(edition: Edition(.english), width: 40)
            .render(Document(title: "T", blocks: [.table(table)])).split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("relatives-and- ") })
        #expect(lines.contains("tips"))
    }

    @Test func `a table that is too wide is continued with its labels repeated`() {
        let columns = (0..<12).map { Column("c\($0)", .name("Column \($0)"), .figures) }
        let table = Table(
            "t", caption: "c", columns: [Column("hotline", "Hotline", .label)] + columns,
            rows: [Row([.label("w", "Women's line")] + (0..<12).map { .count(100 + $0) })])
        let text = TextRenderer(edition: Edition(.english), width: 60).render(
            Document(title: "T", blocks: [.table(table)]))
        #expect(text.ranges(of: "Women's line").count == text.ranges(of: "(continued)").count + 1)
        #expect(text.contains("(continued)"))
        for value in 100..<112 { #expect(text.ranges(of: "\(value)").count == 1) }
    }

    @Test func `wide letters keep columns straight`() {
        let table = Table(
            "t", caption: "c", columns: [Column("a", "A", .label), Column("b", "B", .figures)],
            rows: [
                Row([.label("k", .name("热线电话")), .count(7)]), Row([.label("l", .name("line")), .count(8)]),
            ])
        let lines = TextRenderer(edition: Edition(.english)).render(
            Document(title: "T", blocks: [.table(table)])
        )
        .split(separator: "\n")
        #expect(lines.contains("热线电话  7"))
        #expect(lines.contains("line      8"))
    }

    @Test func `Arabic labels stand below the table, never inside a column`() {
        let text = TextRenderer(edition: Edition(.arabic)).render(SampleReport.document)
        for line in text.split(separator: "\n") where line.contains(" ± ") {
            #expect(!line.unicodeScalars.contains { (0x0620...0x06FF).contains($0.value) }, "\(line)")
        }
        #expect(text.contains("  women  خط المرأة\n"))
    }

    @Test func `a table with Arabic sentences becomes a list`() {
        let table = Table(
            "t", caption: "c", columns: [Column("input", "Input", .label), Column("basis", "Basis", .words)],
            rows: [Row([.label("patience", "Patience"), .words(.name("تقدير من المجلس"))])])
        let text = TextRenderer(edition: Edition(.english)).render(
            Document(title: "T", blocks: [.table(table)]))
        #expect(text.contains("• Input: Patience\n  Basis: تقدير من المجلس\n"))
    }

    @Test(
        arguments: [
            (true, false, [:], true), (false, false, [:], false), (true, true, [:], false),
            (true, false, ["NO_COLOR": "1"], false), (true, false, ["NO_COLOR": ""], true),
            (true, false, ["TERM": "dumb"], false),
        ] as [(Bool, Bool, [String: String], Bool)])
    func `colour is for terminals that want it`(
        isTerminal: Bool, isRefused: Bool, environment: [String: String], colours: Bool
    ) {
        #expect(
            TextRenderer.wantsColour(isTerminal: isTerminal, isRefused: isRefused, environment: environment)
                == colours)
    }

    @Test func `colours add nothing but colours`() {
        let plain = TextRenderer(edition: Edition(.english), width: 60).render(Self.document)
        let coloured = TextRenderer(edition: Edition(.english), width: 60, isColoured: true).render(
            Self.document)
        #expect(coloured != plain)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    /// The columns that a line takes, counted apart from the renderer.
    private func columns(_ line: Substring) -> Int {
        line.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .format: sum
            default: sum + ((0x4E00...0x9FFF).contains(scalar.value) ? 2 : 1)
            }
        }
    }
}
