import Documents
import Testing

/// Both languages carry the same numbers: they are parsed back from each format and compared.
@Suite struct SameNumbersTests {
    private static let document: Document = {
        var document = SampleReport.document
        document.blocks += SampleCharts.all.dropFirst().map { Block.figure($0) }
        return document
    }()

    private func editions(_ render: (Edition) throws -> [String]) rethrows -> (
        english: [String], arabic: [String]
    ) {
        (try render(Edition(.english)), try render(Edition(.arabic)))
    }

    @Test func `pages carry the same numbers in every cell and hint`() throws {
        let (english, arabic) = try editions { edition in
            let page = try Markup(HTMLRenderer(edition: edition).render(Self.document))
            // Labels of axes come in the order of drawing, which differs where reading starts at the right.
            return Numerals.all(in: page.readableTexts.joined(separator: "\u{0}")).sorted()
        }
        #expect(english.count > 1_000)
        #expect(english.difference(from: arabic).isEmpty, "\(english.difference(from: arabic))")
    }

    @Test func `Markdown carries the same numbers`() {
        let (english, arabic) = editions {
            Numerals.all(in: MarkdownRenderer(edition: $0).render(Self.document))
        }
        #expect(english.count > 500)
        #expect(english.difference(from: arabic).isEmpty, "\(english.difference(from: arabic))")
    }

    @Test func `LaTeX tables carry the same numbers`() {
        let (english, arabic) = editions { edition in
            let lines = LaTeXRenderer(edition: edition).render(Self.document).split(separator: "\n")
            return Numerals.all(in: lines.filter { $0.contains(" & ") }.joined(separator: "\n"))
        }
        #expect(english.count > 30)
        #expect(english.difference(from: arabic).isEmpty, "\(english.difference(from: arabic))")
    }

    @Test func `text tables carry the same numbers`() {
        var document = Self.document
        // Its last column has Arabic words, so in Arabic it becomes a list.
        document.blocks.removeAll { $0 == .figure(SampleCharts.frontier) }
        let (english, arabic) = editions { edition in
            let lines = TextRenderer(edition: edition, width: 200).render(document).split(separator: "\n")
            return Numerals.all(in: lines.filter { $0.contains(" ± ") }.joined(separator: "\n"))
        }
        #expect(english.count > 80)
        #expect(english.difference(from: arabic).isEmpty, "\(english.difference(from: arabic))")
    }

    @Test func `spreadsheets differ in words only, and numbers are those of the results`() throws {
        let (english, arabic) = editions { edition in
            Spreadsheet.records(CSVRenderer(edition: edition).render(Self.document)).joined().filter {
                Double($0) != nil
            }
        }
        #expect(english.difference(from: arabic).isEmpty, "\(english.difference(from: arabic))")
        let table = try #require(Self.document.tables.first)
        let records = Spreadsheet.records(CSVRenderer(edition: Edition(.arabic)).render(table))
        let column = try #require(records[0].firstIndex(of: "service-level"))
        for (record, row) in zip(records.dropFirst(), table.rows) {
            guard case .value(.estimate(let estimate)) = row.cells[2].content else { continue }
            #expect(Double(record[column]) == estimate.value)
            #expect(Double(record[column + 1]) == estimate.halfWidth)
            #expect(Int(record[column + 2]) == estimate.observations)
        }
    }

    @Test func `sentences hold the same values in both languages`() {
        for block in Self.document.blocks {
            let phrases: [Phrase] =
                switch block {
                case .heading(let phrase, _), .paragraph(let phrase): [phrase]
                case .list(let items): items
                case .note(let note): [note.phrase]
                case .definitions(let definitions): definitions.map(\.meaning)
                case .table(let table): table.notes
                case .command, .figure: []
                }
            for phrase in phrases {
                if let arabic = phrase.arabic { #expect(phrase.english.values == arabic.values) }
            }
        }
    }
}
