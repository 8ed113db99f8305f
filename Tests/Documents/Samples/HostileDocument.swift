import Documents

/// A document with the same text in every place that takes text.
enum HostileDocument {
    /// Texts that mean something in some format.
    static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'); drop --", "&lt;b&gt; & ]]>",
        "=HYPERLINK(\"http://example.org\")", "+1", "-1+1", "@SUM(A1)", "  =1+1", "＝1",
        "\\input{/etc/passwd}\\write18{ls}", "%$#&_{}~^\\", "}}\\end{document}{{", "[a]{b}--``x''<<>>?`!`",
        "| a | `b` ``c`` *d* _e_ [f](javascript:alert(1)) ![g](http://example.org)", "# h\n- i\n1. j",
        "two\nlines\r\nthree\u{2028}four", "\u{202E}turned\u{2066}round\u{200F}",
        "\u{1B}[31mred\u{7}\u{0}\u{85}",
        "a,b;c\td", "```\nfence", "https://example.org/?a=1&b=2", "خط <المرأة> & \"النساء\"",
        "\u{FFFE}\u{FEFF}", "",
    ]

    static func make(_ text: String) -> Document {
        let name = Phrase.name(text)
        let words = Phrase(english: Line(stringLiteral: text), arabic: Line(stringLiteral: text))
        let strong = Phrase(english: "\(strong: text)\(code: text)")
        let absence = Absence(text, name)
        let table = Table(
            text, caption: words,
            columns: [
                Column(text, name, .label, note: words), Column(text, words, .words),
                Column(text, .code(text), .estimates),
            ],
            groups: [
                RowGroup(
                    text, title: name,
                    rows: [
                        Row([.label(text, name), .words(strong, note: name), .absent(absence)]),
                        Row([.label(text, words), .words(.code(text)), .count(1)], emphasis: .total),
                    ])
            ], notes: [name])
        let category = Category(text, name)
        let bars = BarChart(
            categoryTitle: words, categories: [category], y: Axis(name, .quantity(.count)),
            series: [
                .init(text, name, values: [EstimatedValue(1, halfWidth: 0.5, unit: .count)]),
                .init(text, words, values: [nil]),
            ], references: [ReferenceLine(1, name)])
        let flow = FlowChart(
            amountTitle: name, nodes: [.init(text, name, stage: 0), .init(text + "2", words, stage: 1)],
            links: [.init(from: text, to: text + "2", EstimatedValue(3, halfWidth: nil, unit: .count))])
        let map = HeatMap(
            rowTitle: name, rows: [category], columnTitle: words, columns: [category], valueTitle: name,
            unit: .share, values: [[EstimatedValue(0.5, halfWidth: 0.1, unit: .share)]])
        func figure(_ chart: Chart) -> Block {
            .figure(Figure(text, caption: name, description: words, chart: chart, notes: [strong]))
        }
        return Document(
            title: words, subtitle: name,
            metadata: [Fact(text, name, .code(text)), Fact(text, words, words)],
            blocks: [
                .heading(name, level: 1), .heading(words, level: 2), .paragraph(words), .paragraph(strong),
                .list([words, name]), .note(Note(.caution, words)),
                .definitions([Definition(text, term: name, meaning: strong)]), .command(text), .table(table),
                figure(.bars(bars)), figure(.flow(flow)), figure(.heatMap(map)),
            ])
    }
}
