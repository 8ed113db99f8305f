extension TextRenderer {
    func render(_ table: Table, label: String) -> String {
        var keys: [Definition] = []
        let footnotes = Footnotes(table)
        let caption = "\(label). " + edition.plain(table.caption)
        let body =
            holdsRightToLeftWords(table)
            ? records(table, footnotes, &keys) : grid(plain(table, footnotes, &keys), caption)
        var parts = [wrapped(caption).map { style($0, .strong) }.joined(separator: "\n"), body]
        let marked = footnotes.phrases.enumerated().map { number, phrase in
            hanging("\(Self.mark(number))  ", edition.plain(phrase))
        }
        let below = marked + table.notes.map { paragraph($0) } + meanings(of: keys)
        if !below.isEmpty { parts.append(style(below.joined(separator: "\n"), .faint)) }
        return parts.joined(separator: "\n")
    }

    /// What the keys mean that stand for labels in another script.
    func meanings(of keys: [Definition]) -> [String] {
        guard !keys.isEmpty else { return [] }
        return ["\(edition.vocabulary.keys):"]
            + keys.map { hanging("  \($0.id)  ", edition.plain($0.meaning)) }
    }

    /// Footnotes have Latin letters here, because they stand inside columns.
    private static func mark(_ number: Int) -> String { Edition(.english).footnoteMark(number) }

    /// A label as it may stand in a column, with its key noted where that stands for it.
    func label(_ key: String, _ phrase: Phrase, _ keys: inout [Definition]) -> String {
        let text = edition.plain(phrase)
        guard Script.hasRightToLeftLetters(text) else { return text }
        let key = Safe.inline(key)
        if !keys.contains(where: { $0.id == key }) {
            keys.append(Definition(key, term: .code(key), meaning: phrase))
        }
        return key
    }

    private func plain(_ table: Table, _ footnotes: Footnotes, _ keys: inout [Definition]) -> TextTable {
        var columns: [TextTable.TextColumn] = []
        for column in table.columns {
            let marks = footnotes.numbers(of: column).map(Self.mark).joined()
            columns.append(
                TextTable.TextColumn(
                    title: label(column.id, column.title, &keys) + (marks.isEmpty ? "" : "[\(marks)]"),
                    isNumeric: column.holdsNumbers, isLabel: column.kind == .label))
        }
        var rows: [TextTable.TextRow] = []
        for group in table.groups {
            if let title = group.title { rows.append(.group(edition.plain(title))) }
            for row in group.rows {
                var cells: [TextTable.TextCell] = []
                for index in table.columns.indices {
                    cells.append(cell(row.cell(index), row.emphasis, index, footnotes, &keys))
                }
                rows.append(.cells(cells, row.emphasis))
            }
        }
        return TextTable(columns: columns, rows: rows)
    }

    private func cell(
        _ cell: Cell, _ emphasis: Row.Emphasis, _ column: Int, _ footnotes: Footnotes,
        _ keys: inout [Definition]
    ) -> TextTable.TextCell {
        let marks = footnotes.numbers(of: cell).map(Self.mark).joined()
        var result = TextTable.TextCell(marks: marks.isEmpty ? "" : "[\(marks)]")
        switch cell.content {
        case .label(let key, let phrase): result.text = label(key, phrase, &keys)
        case .words(let phrase): result.text = edition.plain(phrase)
        case .value(let value):
            let written = Edition(.english).written(value)
            result.text = Self.spaced(written.value)
            result.halfWidth = written.halfWidth.map(Self.spaced)
        case .empty: break
        }
        if emphasis == .part, column == 0 { result.text = "  " + result.text }
        return result
    }

    private static func spaced(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

    private func grid(_ table: TextTable, _ caption: String) -> String {
        let bodies = table.aligned()
        let panels = table.panels(width: width, bodies: bodies.compactMap { $0?.cells })
        return panels.map { panel in
            let total = panel.widths.reduce(0, +) + TextTable.gap * (panel.columns.count - 1)
            let rule = String(repeating: "─", count: total)
            var lines = [style(rule, .faint)]
            lines += columns(panel.columns.map { table.columns[$0].title }, panel, table, titles: true)
                .map { style($0, .strong) }
            lines.append(style(rule, .faint))
            for (row, body) in zip(table.rows, bodies) {
                guard let body else {
                    if case .group(let title) = row { lines += wrapped(title).map { style($0, .strong) } }
                    continue
                }
                if body.emphasis == .total { lines.append(style(rule, .faint)) }
                let isStrong = body.emphasis == .total || body.emphasis == .strong
                lines += columns(panel.columns.map { body.cells[$0] }, panel, table, titles: false)
                    .map { style($0, isStrong ? .strong : .plain) }
            }
            return (lines + [style(rule, .faint)]).joined(separator: "\n")
        }.joined(separator: "\n(\(edition.vocabulary.continued))\n")
    }

    /// Texts side by side; titles stand at the bottom of their lines, cells at the top.
    private func columns(
        _ texts: [String], _ panel: TextTable.Panel, _ table: TextTable, titles: Bool
    ) -> [String] {
        let broken = zip(texts, panel.widths).map { text, width in
            DisplayWidth.of(text) <= width ? [text] : Self.broken(text, width: width)
        }
        let height = broken.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let cells = broken.enumerated().map { index, lines -> String in
                let position = titles ? line - (height - lines.count) : line
                let text = lines.indices.contains(position) ? lines[position] : ""
                let isNumeric = table.columns[panel.columns[index]].isNumeric
                return TextTable.padded(text, to: panel.widths[index], atEnd: !isNumeric)
            }
            let text = cells.joined(separator: String(repeating: " ", count: TextTable.gap))
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// Lines of a cell; the indent of a part is kept.
    private static func broken(_ text: String, width: Int) -> [String] {
        let indent = text.prefix { $0 == " " }
        return Wrapping.lines(text, width: width - indent.count).map { indent + $0 }
    }
}
