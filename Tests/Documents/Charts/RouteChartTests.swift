import Documents
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct RouteChartTests {
    /// Two lines that send callers to each other, and one team for both.
    private static let figure = Figure(
        "routing", caption: Phrase(english: "Routing", arabic: "التوجيه"),
        description: Phrase(english: "Who rings whom.", arabic: "من يتصل بمن."),
        chart: .routes(
            RouteChart(
                stages: [Phrase(english: "Callers"), Phrase(english: "Lines"), Phrase(english: "Teams")],
                nodes: [
                    .init("women", .name("women"), stage: 0), .init("men", .name("men"), stage: 0),
                    .init(
                        "a", .name("line-a"), detail: Phrase(english: "8 lines", arabic: "٨ خطوط"), stage: 1),
                    .init("b", .name("line-b"), stage: 1), .init("team", .name("team"), stage: 2),
                    .init("nowhere", .name("not drawn"), stage: 3),
                ],
                links: [
                    .init(from: "women", to: "a", Phrase(english: "90%"), weight: 0.9),
                    .init(from: "men", to: "b", Phrase(english: "100%"), weight: 1),
                    .init(from: "a", to: "b", Phrase(english: "others"), isException: true),
                    .init(from: "b", to: "a", Phrase(english: "at night"), weight: .nan, isException: true),
                    .init(from: "a", to: "team", Phrase(english: "at once")),
                    .init(from: "a", to: "nobody", Phrase(english: "never")),
                ], rootStage: 1)))

    @Test func `text shows a tree for each line, and follows no circle`() {
        let text = TextRenderer(edition: Edition(.english), width: 80)
            .render(Document(title: Phrase(english: "T"), blocks: [.figure(Self.figure)]))
        let tree = """
            line-a (8 lines)
            ├─◂ women: 90%
            ├─◂ line-b: at night
            ├─▸ line-b: others
            └─▸ team: at once

            line-b
            ├─◂ men: 100%
            ├─◂ line-a (8 lines): others
            └─▸ line-a (8 lines): at night
            """
        #expect(text.contains(tree), "\(text)")
    }

    @Test(arguments: [Edition(.english), Edition(.arabic)])
    func `the picture is well-formed, and everything lies inside it`(edition: Edition) throws {
        let source = SVGRenderer(edition: edition).render(Self.figure)
        #expect(XMLParser(data: Data(source.utf8)).parse())
        #expect(!source.contains("nan") && !source.contains("inf\""))
        let markup = try Markup(source)
        let width = try #require(Double(markup.values("width")[0]))
        let height = try #require(Double(markup.values("height")[0]))
        for value in markup.values("x") { #expect((0...width).contains(try #require(Double(value)))) }
        for value in markup.values("y") { #expect((0...height).contains(try #require(Double(value)))) }
        // Frame and five boxes.
        #expect(markup.tags.count { $0 == "rect" } == 6)
    }

    @Test func `its table has a row for each link that can be drawn`() {
        #expect(Self.figure.table.rows.count == 5)
    }
}
