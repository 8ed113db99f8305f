import Documents
import Foundation
import Testing

/// The sample report in every format, as it was when somebody last looked at it and found it good.
///
/// `RECORD_GOLDEN_FILES=1 swift test --filter GoldenFileTests` writes the files anew; look at them before committing.
@Suite struct GoldenFileTests {
    private static let editions = [Edition(.english), Edition(.arabic)]

    private func check(_ text: String, _ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Golden").appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN_FILES"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard text != golden else { return }
        let pairs = zip(
            text.split(separator: "\n", omittingEmptySubsequences: false),
            golden.split(separator: "\n", omittingEmptySubsequences: false))
        let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
        Issue.record(
            """
            \(name) differs at line \((line?.offset ?? -1) + 1):
            now:  \(line?.element.0 ?? "(shorter or longer)")
            then: \(line?.element.1 ?? "")
            """)
    }

    @Test(arguments: editions, [50, 100])
    func `text is as it was`(edition: Edition, width: Int) throws {
        let renderer = TextRenderer(edition: edition, width: width)
        try check(renderer.render(SampleReport.document), "report-\(width).\(edition.language.rawValue).txt")
    }

    @Test func `coloured text is as it was`() throws {
        let renderer = TextRenderer(edition: Edition(.english), width: 100, isColoured: true)
        try check(renderer.render(SampleReport.document), "report-coloured.en.txt")
    }

    @Test func `charts drawn with characters are as they were`() throws {
        let document = Document(
            title: Phrase(english: "Charts"), blocks: SampleCharts.all.map { Block.figure($0) })
        try check(TextRenderer(edition: Edition(.english)).render(document), "charts.en.txt")
    }

    @Test(arguments: editions)
    func `Markdown is as it was`(edition: Edition) throws {
        try check(
            MarkdownRenderer(edition: edition).render(SampleReport.document),
            "report.\(edition.language.rawValue).md")
    }

    @Test(arguments: editions)
    func `comma-separated values are as they were`(edition: Edition) throws {
        try check(
            CSVRenderer(edition: edition).render(SampleReport.document),
            "report.\(edition.language.rawValue).csv")
    }

    @Test(arguments: editions)
    func `LaTeX is as it was`(edition: Edition) throws {
        try check(
            LaTeXRenderer(edition: edition).render(SampleReport.document),
            "report.\(edition.language.rawValue).tex")
    }

    @Test(arguments: editions)
    func `the page is as it was`(edition: Edition) throws {
        try check(
            HTMLRenderer(edition: edition).render(SampleReport.document),
            "report.\(edition.language.rawValue).html")
    }

    @Test(arguments: editions, SampleCharts.all)
    func `pictures are as they were`(edition: Edition, figure: Figure) throws {
        try check(
            SVGRenderer(edition: edition).render(figure), "\(figure.id).\(edition.language.rawValue).svg")
    }
}
