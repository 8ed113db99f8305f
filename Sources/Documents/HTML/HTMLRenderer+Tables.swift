extension HTMLRenderer {
    /// A table in a region that scrolls, its footnotes below.
    func render(_ table: Table, label: String, anchor: String) -> [String] {
        let footnotes = Footnotes(table)
        let widths = table.columns.indices.map { halfWidth(of: $0, in: table) }
        var lines = [
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(anchor)-caption\">",
            "<table id=\"\(anchor)\">",
            "<caption id=\"\(anchor)-caption\"><b>\(label).</b> \(text.inline(table.caption))</caption>",
            "<thead>", "<tr>",
        ]
        for column in table.columns {
            let marks = marks(footnotes.numbers(of: column), anchor)
            let kind = column.holdsNumbers ? " class=\"number\"" : ""
            lines.append(
                "<th scope=\"col\" data-column=\"\(XMLText.escaped(Safe.inline(column.id)))\"\(kind)>"
                    + "<span>\(text.inline(column.title))</span>\(marks)</th>")
        }
        lines += ["</tr>", "</thead>"]
        for group in table.groups {
            lines.append("<tbody>")
            if let title = group.title {
                lines.append(
                    "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(max(1, table.columns.count))\">"
                        + "\(text.inline(title))</th></tr>")
            }
            for row in group.rows {
                lines.append("<tr\(rowClass(row.emphasis))>")
                for (index, column) in table.columns.enumerated() {
                    lines.append(render(row.cell(index), column, widths[index], footnotes, anchor))
                }
                lines.append("</tr>")
            }
            lines.append("</tbody>")
        }
        lines += ["</table>", "</div>"]
        let marked = footnotes.phrases.enumerated().map { number, phrase in
            "<p id=\"\(anchor)-note-\(number)\"><sup>\(edition.footnoteMark(number))</sup> \(text.inline(phrase))</p>"
        }
        let notes = marked + table.notes.map { "<p>\(text.inline($0))</p>" }
        return notes.isEmpty ? lines : lines + ["<div class=\"notes\">"] + notes + ["</div>"]
    }

    private func rowClass(_ emphasis: Row.Emphasis) -> String {
        switch emphasis {
        case .none: ""
        case .total: " class=\"total\""
        case .strong: " class=\"strong\""
        case .part: " class=\"part\""
        }
    }

    private func render(
        _ cell: Cell, _ column: Column, _ halfWidth: Int, _ footnotes: Footnotes, _ anchor: String
    ) -> String {
        let marks = marks(footnotes.numbers(of: cell), anchor)
        let kind = column.holdsNumbers ? " class=\"number\"" : ""
        switch cell.content {
        case .label(_, let phrase):
            let content = text.inline(phrase) + marks
            return column.kind == .label ? "<th scope=\"row\">\(content)</th>" : "<td>\(content)</td>"
        case .words(let phrase): return "<td>\(text.inline(phrase))\(marks)</td>"
        case .empty: return "<td\(kind)></td>"
        case .value(let value):
            let written = edition.written(value)
            var content = "<span class=\"figures\">\(XMLText.escaped(written.value))</span>"
            if halfWidth > 0 {
                // The room of the widest half-width, so that the signs stand below each other.
                let interval = written.halfWidth.map { "±\(Edition.space)" + XMLText.escaped($0) } ?? ""
                content +=
                    " <span class=\"half-width\" style=\"min-inline-size:\(halfWidth)ch\">\(interval)\(marks)</span>"
            } else {
                content += marks
            }
            let sort = value.checked.number.map { " data-value=\"\(Machine.number($0))\"" } ?? ""
            return "<td\(kind)\(sort)>\(content)</td>"
        }
    }

    /// The characters of the widest half-width in a column.
    private func halfWidth(of column: Int, in table: Table) -> Int {
        table.rows.compactMap { row in
            row.cell(column).value.flatMap { edition.written($0).halfWidth }.map { 2 + DisplayWidth.of($0) }
        }.max() ?? 0
    }

    private func marks(_ numbers: [Int], _ anchor: String) -> String {
        numbers.map { "<sup><a href=\"#\(anchor)-note-\($0)\">\(edition.footnoteMark($0))</a></sup>" }
            .joined()
    }
}
