import Documents
import Testing

@Suite struct CSVRendererTests {
    private let renderer = CSVRenderer(edition: Edition(.english))

    private func record(_ cells: [Cell], _ kinds: [Column.Kind]) -> [String] {
        let columns = kinds.enumerated().map { Column("c\($0.offset)", "C", $0.element) }
        let table = Table("t", caption: "c", columns: columns, rows: [Row(cells)])
        return Spreadsheet.records(renderer.render(table))[1]
    }

    @Test func `numbers are plain, whatever their size`() {
        let values: [(Double, String)] = [
            (1_234_567.5, "1234567.5"), (1e21, "1000000000000000000000"), (1e-7, "0.0000001"), (-0.0, "0"),
            (-3, "-3"),
            (0.1 + 0.2, "0.30000000000000004"), (.infinity, ""),
        ]
        for (value, text) in values {
            #expect(record([.quantity(value, .number(decimals: 1))], [.figures])[1] == text)
        }
    }

    @Test func `dates and times are those of ISO 8601`() {
        let cells: [Cell] = [
            .value(.date(CalendarDate(daysSince1970: 20_758))), .value(.time(minute: 425)),
            .quantity(0.125, .share), .quantity(90, .duration),
        ]
        #expect(
            record(cells, [.figures, .figures, .figures, .figures])
                == ["t", "2026-11-01", "07:05", "0.125", "90", ""])
    }

    @Test func `a column that mixes units says which`() {
        let table = Table(
            "t", caption: "c",
            columns: [Column("metric", "Metric", .label), Column("value", "Value", .estimates)],
            rows: [
                Row([.label("wait", "Wait"), .estimate(31, plusMinus: 1, .duration, observations: 9)]),
                Row([.label("cost", "Cost"), .estimate(5, plusMinus: nil, .money)]),
            ])
        #expect(
            renderer.render(table) == """
                table,metric,metric-label,value,value-half-width,value-observations,value-unit,notes
                t,wait,Wait,31,1,9,seconds,
                t,cost,Cost,5,,,EGP,

                """)
    }

    @Test func `limits that are not symmetric come on request`() {
        let estimate = EstimatedValue(0.25, lower: 0.125, upper: 0.75, unit: .share, observations: 9)
        let table = Table(
            "t", caption: "c", columns: [Column("rate", "Rate", .estimates)],
            rows: [Row([.value(.estimate(estimate))])])
        let renderer = CSVRenderer(edition: Edition(.english), includesLimits: true)
        #expect(
            Spreadsheet.records(renderer.render(table)) == [
                [
                    "table", "rate", "rate-half-width", "rate-observations", "rate-lower", "rate-upper",
                    "notes",
                ],
                ["t", "0.25", "0.5", "9", "0.125", "0.75", ""],
            ])
    }

    @Test func `for Excel there is a byte-order mark and its line ends`() {
        let text = CSVRenderer(edition: Edition(.arabic), isForExcel: true).render(SampleReport.document)
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        #expect(text.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "\n" {
            #expect(scalars[index - 1] == "\r")
        }
    }

    @Test func `charts can be left out`() {
        let text = CSVRenderer(edition: Edition(.english), includesFigures: false).render(
            SampleReport.document)
        #expect(!text.contains("\nanswered,"))
        #expect(text.contains("\nsummary,"))
    }
}
