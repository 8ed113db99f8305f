import Documents
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct ChartTests {
    private static let editions = [
        Edition(.english), Edition(.arabic), Edition(.arabic, digits: .latin, mirrorsAxes: true),
    ]

    @Test(arguments: editions, SampleCharts.all)
    func `pictures are well-formed and say what they show`(edition: Edition, figure: Figure) throws {
        let source = SVGRenderer(edition: edition).render(figure)
        let parser = XMLParser(data: Data(source.utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        let markup = try Markup(source)
        #expect(Array(markup.tags.prefix(5)) == ["svg", "title", "/title", "desc", "/desc"])
        #expect(!source.contains("NaN") && !source.contains("inf\""))
    }

    @Test(arguments: editions, SampleCharts.all)
    func `everything lies inside the picture`(edition: Edition, figure: Figure) throws {
        let markup = try Markup(SVGRenderer(edition: edition).render(figure))
        let height = try #require(Double(markup.values("height")[0]))
        for name in ["x", "cx"] {
            for value in markup.values(name) { #expect((0...760).contains(try #require(Double(value)))) }
        }
        for name in ["y", "cy"] {
            for value in markup.values(name) { #expect((0...height).contains(try #require(Double(value)))) }
        }
    }

    @Test(arguments: editions, SampleCharts.all)
    func `cautions stand below the picture and in its description`(edition: Edition, figure: Figure) throws {
        let words = (1...40).map { "word\($0)" }.joined(separator: " ")
        let cautions = [Phrase(english: "Take <care>.", arabic: "انتبه <جيدًا>."), Phrase.name(words)]
        let plain = try Markup(SVGRenderer(edition: edition).render(figure))
        let source = SVGRenderer(edition: edition).render(figure, cautions: cautions)
        #expect(XMLParser(data: Data(source.utf8)).parse())
        let markup = try Markup(source)
        let first = edition.language == .english ? "Take &lt;care&gt;." : "انتبه &lt;جيدًا&gt;."
        #expect(source.components(separatedBy: first).count == 3)
        #expect(source.contains("\(first) word1 word2"))
        #expect(source.components(separatedBy: "word40").count == 3)
        let height = try #require(Double(markup.values("height")[0]))
        let least = try #require(Double(plain.values("height")[0]))
        #expect(height >= least + 3 * 18)
        for value in markup.values("y") { #expect((0...height).contains(try #require(Double(value)))) }
    }

    @Test(arguments: HostileDocument.texts)
    func `pictures stay well-formed whatever the texts`(text: String) {
        for figure in HostileDocument.make(text).figures {
            let source = SVGRenderer(edition: Edition(.english)).render(figure)
            #expect(XMLParser(data: Data(source.utf8)).parse(), "\(source.prefix(300))")
        }
    }

    /// Numbers that a run may bring forth and that no axis likes.
    private static let awkward: [Double] = [
        .nan, .infinity, -.infinity, 0, -0.0, 1e300, -1e300, .leastNonzeroMagnitude, 1, 1,
    ]

    @Test func `charts of awkward numbers are drawn all the same`() {
        let unit = ValueUnit.number(decimals: 1)
        let estimates = Self.awkward.map { EstimatedValue($0, halfWidth: $0, unit: unit) }
        let axis = Axis("a", .quantity(unit))
        let categories = Self.awkward.indices.map { Category("c\($0)", .name("\($0)")) }
        let charts: [Chart] = [
            .lines(
                LineChart(
                    x: axis, y: axis,
                    series: [
                        .init(
                            "s", "s", style: .line, points: Self.awkward.map { .init($0, $0, plusMinus: $0) }),
                        .init("t", "t", style: .area, points: []),
                    ])),
            .lines(
                LineChart(
                    x: Axis("d", .days(after: CalendarDate(daysSince1970: 0))), y: axis,
                    series: [
                        .init("s", "s", style: .step, points: Self.awkward.map { .init($0, 1) })
                    ])),
            .bars(
                BarChart(
                    categoryTitle: "c", categories: categories, y: axis,
                    series: [.init("s", "s", values: estimates)])),
            .bars(BarChart(categoryTitle: "c", categories: [], y: axis, series: [])),
            .heatMap(
                HeatMap(
                    rowTitle: "r", rows: categories, columnTitle: "c", columns: categories, valueTitle: "v",
                    unit: unit,
                    values: [estimates])),
            .histogram(
                HistogramChart(x: axis, edges: Self.awkward, series: [.init("s", "s", parts: estimates)])),
            .histogram(HistogramChart(x: axis, edges: [], series: [])),
            .intervals(
                IntervalChart(
                    entryTitle: "e", x: axis,
                    entries: zip(categories, estimates).map { .init($0.id, $0.name, $1) })),
            .frontier(
                FrontierChart(
                    pointTitle: "p", x: axis, y: axis,
                    points: zip(categories, estimates).map {
                        .init($0.id, $0.name, x: $1, y: $1, isOnFrontier: true)
                    })),
            .flow(FlowChart(amountTitle: "a", nodes: [], links: [])),
            .flow(
                FlowChart(
                    amountTitle: "a",
                    nodes: [
                        .init("a", "a", stage: 0), .init("a", "b", stage: -1),
                        .init("c", "c", stage: 1_000_000),
                    ],
                    links: estimates.map { .init(from: "a", to: "a", $0) })),
        ]
        for (index, chart) in charts.enumerated() {
            let figure = Figure("f\(index)", caption: "c", description: "d", chart: chart)
            let source = SVGRenderer(edition: Edition(.arabic)).render(figure)
            #expect(XMLParser(data: Data(source.utf8)).parse())
            #expect(!source.lowercased().contains("nan\"") && !source.contains("inf"), "\(index)")
            let document = Document(title: "T", blocks: [.figure(figure)])
            #expect(TextRenderer(edition: Edition(.english)).render(document).contains("Figure 1"))
            #expect(LaTeXRenderer(edition: Edition(.english)).render(document).contains("tikzpicture"))
        }
    }

    @Test func `time runs from left to right unless mirrored`() throws {
        func places(_ edition: Edition) throws -> [Double] {
            let source = SVGRenderer(edition: edition).render(SampleCharts.lines)
            return try ["00:00", "06:00", "12:00", "18:00"].map { time in
                let end = try #require(source.firstRange(of: ">\(time)</text>"))
                let start = try #require(source[..<end.lowerBound].ranges(of: "<text x=\"").last)
                return try #require(Double(source[start.upperBound...].prefix { $0 != "\"" }))
            }
        }
        let english = try places(Edition(.english))
        let arabic = try places(Edition(.arabic, digits: .latin))
        let mirrored = try places(Edition(.arabic, digits: .latin, mirrorsAxes: true))
        #expect(english == english.sorted())
        #expect(arabic == arabic.sorted())
        #expect(mirrored == mirrored.sorted(by: >))
        let note = "يُقرأ المحور الأفقي من اليسار إلى اليمين."
        #expect(SVGRenderer(edition: Edition(.arabic)).render(SampleCharts.lines).contains(note))
    }

    @Test func `the data of a chart is a table`() {
        let table = SampleCharts.heatMap.table
        #expect(table.rows.count == 7 * 24)
        #expect(table.rows[2 * 24 + 4].cells[2].content == SampleCharts.bars.table.rows[2].cells[1].content)
        #expect(SampleCharts.lines.table.groups.map(\.rows.count) == [24, 24])
    }
}
