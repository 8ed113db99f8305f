import Documents
import Foundation
import Testing

/// What stands under a table so that it can be cut out.
@Suite struct SourcesTests {
    private let document = Document(
        title: Phrase(english: "Calls", arabic: "المكالمات"),
        metadata: [
            Fact("seed", Phrase(english: "Seed", arabic: "البذرة"), .code("7")),
            Fact("version", Phrase(english: "Version", arabic: "الإصدار"), .code("0.1.0")),
        ],
        blocks: [
            .table(
                Table(
                    "calls", caption: Phrase(english: "Calls", arabic: "المكالمات"),
                    columns: [Column("offered", Phrase(english: "Offered", arabic: "المعروضة"), .figures)],
                    rows: [], notes: [Phrase(english: "A note.", arabic: "ملاحظة.")])),
            .definitions([
                Definition(
                    "offered", term: Phrase(english: "Offered", arabic: "المعروضة"),
                    meaning: Phrase(english: "attempts that arrive", arabic: "المحاولات الواصلة")),
                Definition(
                    "answered", term: Phrase(english: "Answered", arabic: "المجاب عنها"),
                    meaning: Phrase(english: "attempts that are answered", arabic: "المحاولات المجابة")),
            ]),
        ])

    @Test func `its own metrics are defined under it, others are not, and its source is said`() throws {
        let text = MarkdownRenderer(edition: Edition(.english)).render(document.explainedUnderTables)
        let table = try #require(text.range(of: "A note."))
        let under = text[table.upperBound...]
        #expect(under.contains("Offered: attempts that arrive"))
        #expect(!under.contains("Answered: attempts"))
        #expect(under.contains("Seed: `7`; Version: `0.1.0`"))
    }

    @Test func `so it is in Arabic`() {
        let text = MarkdownRenderer(edition: Edition(.arabic)).render(document.explainedUnderTables)
        for words in ["المحاولات الواصلة", "البذرة", "الإصدار"] { #expect(text.contains(words)) }
    }

    @Test func `a document without metadata has nothing to say`() {
        var bare = document
        bare.metadata = []
        #expect(bare.explainedUnderTables.tables.first?.notes.count == 2)
    }
}
