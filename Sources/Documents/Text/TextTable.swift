/// A table as a terminal sees it: every cell as plain text, rules for rows, room for columns.
struct TextTable {
    /// A column.
    struct TextColumn {
        var title: String
        var isNumeric: Bool
        /// Whether it tells what rows are about and is repeated where a table is broken.
        var isLabel: Bool
    }

    /// A cell; figures with a half-width are aligned at the sign between.
    struct TextCell {
        var text = ""
        var halfWidth: String?
        var marks = ""
    }

    /// A line of the table.
    enum TextRow {
        case group(String)
        case cells([TextCell], Row.Emphasis)
    }

    var columns: [TextColumn]
    var rows: [TextRow]

    /// The spaces between columns.
    static let gap = 2

    /// The text of each cell, estimates aligned within their column.
    func aligned() -> [(cells: [String], emphasis: Row.Emphasis)?] {
        func widest(_ part: (TextCell) -> String?) -> [Int] {
            columns.indices.map { column in
                rows.map { row in
                    guard case .cells(let cells, _) = row, cells[column].halfWidth != nil else { return 0 }
                    return part(cells[column]).map(DisplayWidth.of) ?? 0
                }.max() ?? 0
            }
        }
        let values = widest(\.text)
        let halfWidths = widest { $0.halfWidth }
        let marks = columns.indices.map { column in
            rows.map { row in
                guard case .cells(let cells, _) = row else { return 0 }
                return DisplayWidth.of(cells[column].marks)
            }.max() ?? 0
        }
        return rows.map { row in
            guard case .cells(let cells, let emphasis) = row else { return nil }
            let texts = cells.enumerated().map { column, cell -> String in
                guard columns[column].isNumeric else { return cell.text + cell.marks }
                guard !cell.text.isEmpty else { return "" }
                var text = cell.text
                if let halfWidth = cell.halfWidth {
                    text = Self.padded(text, to: values[column], atEnd: false) + " ± "
                    text += Self.padded(halfWidth, to: halfWidths[column], atEnd: true)
                } else if halfWidths[column] > 0 {
                    // A value alone stands where the values stand, its mark beside it.
                    text = Self.padded(text, to: values[column], atEnd: false) + cell.marks
                    let width = values[column] + 3 + halfWidths[column] + marks[column]
                    return Self.padded(text, to: width, atEnd: true)
                }
                return text + Self.padded(cell.marks, to: marks[column], atEnd: true)
            }
            return (texts, emphasis)
        }
    }

    /// The text with spaces before or after it up to a width.
    static func padded(_ text: String, to width: Int, atEnd: Bool) -> String {
        let spaces = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return atEnd ? text + spaces : spaces + text
    }
}
