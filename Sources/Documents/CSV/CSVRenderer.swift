/// Writes a document's tables as comma-separated values (RFC 4180) for spreadsheets and programs.
///
/// Every table, and every chart's numbers, is a block: a header, rows, and a blank line before the next block. The
/// first column always names the table, so one block is readable alone and a program can split or filter the whole.
/// Headers and keys are the document's stable identifiers; the words beside them are in the edition's language. The
/// first block, `document`, holds the metadata and what must be known before the figures are used.
///
/// | column kind | columns |
/// | --- | --- |
/// | label | `id` the key, `id-label` the words |
/// | words, figures | `id` |
/// | estimates | `id`, `id-half-width`, `id-observations`; on request `id-lower`, `id-upper` |
///
/// A column that mixes units has `id-unit` beside it. `group` names the group of rows, `role` is `total` or `part`
/// for such rows, and `notes` tells why values are missing.
public struct CSVRenderer: Sendable {
    /// The language of words; digits are those of machines in every edition.
    public let edition: Edition
    /// Whether the text is for Excel: a byte-order mark first, lines ended by carriage return and line feed.
    public let isForExcel: Bool
    /// Whether charts' numbers are included.
    public let includesFigures: Bool

    /// Whether estimates have the limits of their intervals beside the half-width.
    public let includesLimits: Bool

    /// Creates a renderer.
    public init(
        edition: Edition, isForExcel: Bool = false, includesFigures: Bool = true, includesLimits: Bool = false
    ) {
        self.edition = Edition(edition.language, digits: .latin)
        self.isForExcel = isForExcel
        self.includesFigures = includesFigures
        self.includesLimits = includesLimits
    }

    /// The whole document.
    public func render(_ document: Document) -> String {
        var blocks = document.metadata.isEmpty ? [] : [metadata(document)]
        for block in document.blocks {
            switch block {
            case .table(let table): blocks.append(records(table))
            case .figure(let figure) where includesFigures: blocks.append(records(figure.table))
            default: break
            }
        }
        return text(blocks)
    }

    /// One table alone.
    public func render(_ table: Table) -> String { text([records(table)]) }

    private func text(_ blocks: [[[String]]]) -> String {
        let end = isForExcel ? "\r\n" : "\n"
        let texts = blocks.map { records in
            records.map { $0.map(quoted).joined(separator: ",") + end }.joined()
        }
        return (isForExcel ? "\u{FEFF}" : "") + texts.joined(separator: end)
    }

    private func metadata(_ document: Document) -> [[String]] {
        var records = [["table", "key", "key-label", "value"]]
        records.append(["document", "title", "", guarded(words(document.title))])
        if let subtitle = document.subtitle {
            records.append(["document", "subtitle", "", guarded(words(subtitle))])
        }
        for fact in document.metadata {
            let value: String
            if let single = fact.content.english.pieces.first, fact.content.english.pieces.count == 1,
                case .value(let typed) = single
            {
                value = Machine.text(typed)
            } else {
                value = words(fact.content)
            }
            records.append(["document", fact.id, words(fact.title), value].map(guarded))
        }
        for caution in document.cautions {
            records.append(["document", "caution", "", guarded(words(caution))])
        }
        return records
    }

    private func records(_ table: Table) -> [[String]] {
        let layout = CSVLayout(table, includesLimits: includesLimits)
        var records = [layout.header.map(guarded)]
        for group in table.groups {
            for row in group.rows { records.append(record(row, of: group, in: table, layout)) }
        }
        return records
    }

    private func record(_ row: Row, of group: RowGroup, in table: Table, _ layout: CSVLayout) -> [String] {
        var fields = [guarded(table.id)]
        if layout.hasGroups { fields.append(guarded(group.id)) }
        if layout.hasRoles {
            fields.append(row.emphasis == .total ? "total" : row.emphasis == .part ? "part" : "")
        }
        var notes: [String] = []
        for (index, column) in table.columns.enumerated() {
            let cell = row.cell(index)
            fields += self.fields(cell, column, mixesUnits: layout.mixesUnits[index])
            if case .absent(let absence) = cell.value { notes.append("\(column.id): \(absence.identifier)") }
        }
        return fields + [guarded(notes.joined(separator: "; "))]
    }

    private func fields(_ cell: Cell, _ column: Column, mixesUnits: Bool) -> [String] {
        var fields: [String]
        switch cell.content {
        case .label(let key, let phrase):
            fields =
                column.kind == .label ? [guarded(key), guarded(words(phrase))] : [guarded(words(phrase))]
        case .words(let phrase): fields = [guarded(words(phrase))]
        case .value(.estimate(let estimate)):
            fields = [Machine.number(estimate.value)]
            if column.kind == .estimates {
                fields.append(estimate.halfWidth.map(Machine.number) ?? "")
                fields.append(estimate.observations.map { "\($0)" } ?? "")
                if includesLimits {
                    fields += [estimate.lower, estimate.upper].map { $0.map(Machine.number) ?? "" }
                }
            }
        case .value(let value): fields = [Machine.text(value)]
        case .empty: fields = [""]
        }
        let expected =
            switch column.kind {
            case .label: 2
            case .words, .figures: 1
            case .estimates: includesLimits ? 5 : 3
            }
        while fields.count < expected { fields.append("") }
        if mixesUnits { fields.append(cell.value?.unit?.identifier ?? "") }
        return fields
    }

    private func words(_ phrase: Phrase) -> String { Machine.withoutMarks(edition.plain(phrase)) }

    /// Keeps a spreadsheet from taking text for a formula (OWASP, "CSV Injection"): an apostrophe before it says text.
    private func guarded(_ text: String) -> String {
        let text = Safe.inline(text)
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
            return text
        }
        let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
        return starters.contains(first) ? "'" + text : text
    }

    private func quoted(_ field: String) -> String {
        let needsQuotes = field.unicodeScalars.contains { "\",;\n\r\t".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
}
