extension LaTeXRenderer {
    /// A table that may run over pages, with columns as wide as the page allows.
    func render(_ table: Table, label: String) -> String {
        guard !table.columns.isEmpty else { return "" }
        let footnotes = Footnotes(table)
        let (size, widths) = widths(table)
        let layout = zip(table.columns, widths).map { column, width in
            let side = column.holdsNumbers ? "\\raggedleft" : "\\raggedright"
            return ">{\(side)\\arraybackslash}p{\(Drawing.number(width))pt}"
        }
        let titles = table.columns.map { column in
            "\\textbf{\(text.inline(column.title))}" + marks(footnotes.numbers(of: column))
        }
        var lines = [
            "{\(size)\\setlength{\\tabcolsep}{\(Drawing.number(Self.gap / 2))pt}",
            "\\begin{longtable}{@{}\(layout.joined())@{}}",
            "\\multicolumn{\(widths.count)}{@{}p{\\linewidth}@{}}{\\small\\textbf{\(text.escaped(label)).} "
                + "\(text.inline(table.caption))}\\\\[3pt]",
            "\\toprule", line(titles), "\\midrule", "\\endfirsthead",
            "\\toprule", line(titles), "\\midrule", "\\endhead", "\\bottomrule", "\\endfoot",
        ]
        for (number, group) in table.groups.enumerated() {
            if let title = group.title {
                if number > 0 { lines.append("\\addlinespace") }
                lines.append(
                    "\\multicolumn{\(widths.count)}{@{}p{\\linewidth}@{}}{\\textbf{\(text.inline(title))}}\\\\"
                )
            }
            for row in group.rows {
                if row.emphasis == .total { lines.append("\\midrule") }
                lines.append(
                    line(table.columns.indices.map { render(row.cell($0), row.emphasis, $0, footnotes) }))
            }
        }
        lines += ["\\end{longtable}}"]
        let marked = footnotes.phrases.enumerated().map { number, phrase in
            "\\textsuperscript{\(edition.footnoteMark(number))}~\(text.inline(phrase))"
        }
        let notes = marked + table.notes.map { text.inline($0) }
        guard !notes.isEmpty else { return lines.joined(separator: "\n") }
        return lines.joined(separator: "\n")
            + "\n{\\footnotesize\\color{muted}\\setlength{\\parskip}{1pt}\(notes.joined(separator: "\\par\n"))\\par}"
    }

    private static let gap = 10.0
    /// The width of the text on A4 with the margins of the preamble, in points.
    private static let room = 461.0

    private func render(_ cell: Cell, _ emphasis: Row.Emphasis, _ column: Int, _ footnotes: Footnotes)
        -> String
    {
        let content =
            switch cell.content {
            case .label(_, let phrase), .words(let phrase): text.inline(phrase)
            case .value(let value): text.escaped(edition.text(value))
            case .empty: ""
            }
        let isStrong = (emphasis == .total || emphasis == .strong) && !content.isEmpty
        let indent = emphasis == .part && column == 0 ? "\\quad{}" : ""
        return indent + (isStrong ? "\\textbf{\(content)}" : content) + marks(footnotes.numbers(of: cell))
    }

    private func marks(_ numbers: [Int]) -> String {
        numbers.map { "\\textsuperscript{\(edition.footnoteMark($0))}" }.joined()
    }

    private func line(_ cells: [String]) -> String { cells.joined(separator: " & ") + " \\\\" }

    /// The size of letters and the widths of columns, in points: figures are not broken where that can be avoided.
    private func widths(_ table: Table) -> (size: String, widths: [Double]) {
        /// The letters of books are narrower than those of screens.
        func width(_ text: String) -> Double { TextMetrics.width(text, size: 0.84, isStrong: true) }
        let room = Self.room - Self.gap * Double(table.columns.count - 1)
        var least: [Double] = []
        var full: [Double] = []
        for (index, column) in table.columns.enumerated() {
            let title = edition.plain(column.title)
            let texts = table.rows.map { plain($0.cell(index)) }
            let body = texts.map { width($0) }.max() ?? 0
            let words = (texts + [title]).flatMap { $0.split(separator: " ") }
            let word = words.map { width(String($0)) }.max() ?? 0
            least.append(1 + (column.holdsNumbers ? max(body, min(word, 8)) : min(word, 12)))
            full.append(1 + max(body, width(title)))
        }
        let needed = least.reduce(0, +)
        let sizes = [("\\small", 10.0), ("\\footnotesize", 9), ("\\scriptsize", 8), ("\\tiny", 6)]
        let (name, size) = sizes.first { needed * $0.1 <= room } ?? sizes[sizes.count - 1]
        guard needed * size <= room else { return (name, least.map { $0 / needed * room }) }
        // What is left goes to the columns of words, whose lines break in every row, then to the others' titles.
        var spare = room / size - needed
        var widths = least
        for holdsNumbers in [false, true] {
            let columns = table.columns.indices.filter { table.columns[$0].holdsNumbers == holdsNumbers }
            let wished = columns.map { max(0, full[$0] - least[$0]) }.reduce(0, +)
            let part = wished > 0 ? min(1, spare / wished) : 0
            for column in columns { widths[column] += max(0, full[column] - least[column]) * part }
            spare -= wished * part
        }
        return (name, widths.map { $0 * size })
    }

    private func plain(_ cell: Cell) -> String {
        switch cell.content {
        case .label(_, let phrase), .words(let phrase): edition.plain(phrase)
        case .value(let value): edition.text(value)
        case .empty: ""
        }
    }
}
