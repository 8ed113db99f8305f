import HotlineModel
import Suggestions

// Named entries from tables with a row for each.
extension ScenarioDecoder {
    /// The objects behind a key, keyed by names, or from the table that stands there, each row an entry.
    ///
    /// The table's column `name` gives the entry's name, every other column is headed as the key whose value it holds
    /// (`from`, `breaks.lunch.at`); an empty cell leaves its key out. With a column `team` or `pool` only rows of the owner
    /// count. Entries beside `table` change those of the table, as one scenario file changes another.
    mutating func entriesOrTable<Entry>(
        _ key: String, of fields: Fields, owner: String,
        read: (inout ScenarioDecoder, String, Fields) -> Entry?
    ) -> [Entry] {
        guard let node = fields[key], let format = fields.format?[key]?.value.object,
            let members = node.members, let name = node["table"], case .string = name.unannotated.value
        else { return entries(key, of: fields, read: read) }
        let path = fields.path(of: key)
        let reference = Fields(path: path, location: node.location, members: members)
        guard let table = csvTable(of: reference),
            let found = rows(of: table, format, owner: owner, namedAt: name.location)
        else { return [] }
        let changes = members.filter { $0.key != "table" }
        let merged = MergePatch.apply(
            JSONSyntax(value: .object(changes), location: node.location), to: found.entries)
        // A setting may name an entry that stands in the table only.
        defer { shapes[path] = nil }
        return named(merged, path: path) { decoder, name, node, path in
            let row = changes.contains { $0.key == name } ? nil : found.numbers[name]
            let object = decoder.object(
                node, path: row.map { "row \($0)" } ?? path, as: format, isRow: row != nil)
            if let row { decoder.shapes["row \(row)"] = nil }
            return object.flatMap { read(&decoder, name, $0) }
        }
    }

    /// The rows of a table as an object of entries, and the row of each.
    private mutating func rows(
        of table: CSVTable, _ format: FormatObject, owner: String, namedAt location: SourceLocation
    ) -> (entries: JSONSyntax, numbers: [String: Int])? {
        guard let nameColumn = column("name", of: table, namedAt: location),
            let values = values(of: table, format, namedAt: location)
        else { return nil }
        let ownerColumn = table.columns.firstIndex { $0 == "team" || $0 == "pool" }
        var members: [JSONSyntax.Member] = []
        var numbers: [String: Int] = [:]
        for row in table.rows {
            let cells = table.cells(of: row, columns: Array(table.columns.indices))
            if let ownerColumn, cells[ownerColumn].text != owner { continue }
            let name = cells[nameColumn]
            if let first = numbers[name.text] {
                bag.add(
                    .duplicateKey, "\(name.path): \"\(name.text)\" stands in row \(first) already",
                    at: name.location)
                continue
            }
            numbers[name.text] = name.row
            var entry = JSONSyntax(value: .object([]), location: name.location)
            for (cell, value) in zip(cells, values) where !cell.text.isEmpty {
                guard let value else { continue }
                entry = entry.adding(
                    Self.node(of: cell, as: value), at: cell.column.split(separator: ".")[...])
            }
            members.append(.init(key: name.text, keyLocation: name.location, value: entry))
        }
        if members.isEmpty {
            bag.add(.table, "\(table.source.name) has no row for \"\(owner)\"", at: location)
            return nil
        }
        return (JSONSyntax(value: .object(members), location: location), numbers)
    }

    /// What each column of a table holds, nil for those of names; nil, reported, where a column means nothing or is missing.
    private mutating func values(
        of table: CSVTable, _ format: FormatObject, namedAt location: SourceLocation
    ) -> [FormatValue?]? {
        var values: [FormatValue?] = []
        var isSound = true
        for (place, column) in table.columns.enumerated() {
            let value = format.value(at: column.split(separator: ".")[...])
            values.append(value)
            guard value == nil, !column.isEmpty, !["name", "team", "pool"].contains(column) else { continue }
            isSound = false
            let known = ["name"] + format.names
            let meant = NearestName.suggestion(for: column, among: known)
            bag.add(
                .table,
                "the column \"\(column)\" means nothing"
                    + (meant.map { "; did you mean \"\($0)\"?" }
                        ?? "; a column can be \(known.joined(separator: ", "))"),
                at: table.heading(place).location)
        }
        for key in format.keys where key.isRequired && isSound {
            if column(key.name, of: table, namedAt: location) == nil { isSound = false }
        }
        return isSound ? values : nil
    }

    /// A cell as the value that its column holds, as far as it is one; what it is not is reported like any other.
    private static func node(of cell: TableCell, as value: FormatValue) -> JSONSyntax {
        func node(_ value: JSONSyntax.Value) -> JSONSyntax {
            JSONSyntax(value: value, location: cell.location)
        }
        let text = cell.text
        switch value {
        case .number, .whole, .share:
            return node(Quantities.signedNumber(text).map { .number($0) } ?? .string(text))
        case .flag: return node(text == "true" || text == "false" ? .bool(text == "true") : .string(text))
        case .texts, .words:
            let words = text.split(whereSeparator: { " ,;".contains($0) })
            return node(.array(words.map { node(.string(String($0))) }))
        default: return node(.string(text))
        }
    }
}

extension JSONSyntax {
    /// This object with a value at a dotted path, whose objects are made where they are missing.
    fileprivate func adding(_ value: JSONSyntax, at path: ArraySlice<Substring>) -> JSONSyntax {
        guard let first = path.first.map(String.init) else { return value }
        var members = self.members ?? []
        if let place = members.firstIndex(where: { $0.key == first }) {
            members[place].value = members[place].value.adding(value, at: path.dropFirst())
        } else {
            let inner = JSONSyntax(value: .object([]), location: value.location)
            members.append(
                Member(
                    key: first, keyLocation: value.location,
                    value: inner.adding(value, at: path.dropFirst())))
        }
        return JSONSyntax(value: .object(members), location: location)
    }
}

extension FormatObject {
    /// The plain value at a dotted path; nil where there is none.
    fileprivate func value(at path: ArraySlice<Substring>) -> FormatValue? {
        guard let first = path.first, let value = self[String(first)]?.value else { return nil }
        let rest = path.dropFirst()
        switch value {
        case .entries(let object): return rest.count > 1 ? object.value(at: rest.dropFirst()) : nil
        case .object(let object): return object.value(at: rest)
        default: return rest.isEmpty ? value : nil
        }
    }
}
