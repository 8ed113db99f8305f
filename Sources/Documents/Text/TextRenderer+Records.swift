extension TextRenderer {
    /// Whether a table has words, other than labels, that run from right to left and so fit in no column.
    func holdsRightToLeftWords(_ table: Table) -> Bool {
        table.rows.contains { row in
            table.columns.indices.contains { index in
                if case .words(let phrase) = row.cell(index).content {
                    Script.hasRightToLeftLetters(edition.plain(phrase))
                } else {
                    false
                }
            }
        }
    }

    /// A table as a list of its rows, one value a line.
    func records(_ table: Table, _ footnotes: Footnotes, _ keys: inout [Definition]) -> String {
        var records: [String] = []
        for group in table.groups {
            if let title = group.title { records.append(hanging("", edition.plain(title))) }
            for row in group.rows {
                var lines: [String] = []
                for (index, column) in table.columns.enumerated() {
                    let cell = row.cell(index)
                    let text: String
                    switch cell.content {
                    case .label(let key, let phrase): text = label(key, phrase, &keys)
                    case .words(let phrase): text = edition.plain(phrase)
                    case .value(let value): text = Edition(.english).text(value)
                    case .empty: continue
                    }
                    let marks = footnotes.numbers(of: cell).map { Edition(.english).footnoteMark($0) }
                        .joined()
                    let title = label(column.id, column.title, &keys)
                    lines.append(
                        hanging(
                            lines.isEmpty ? "• " : "  ",
                            "\(title): \(text)" + (marks.isEmpty ? "" : "[\(marks)]")))
                }
                records.append(lines.joined(separator: "\n"))
            }
        }
        return records.joined(separator: "\n")
    }
}
