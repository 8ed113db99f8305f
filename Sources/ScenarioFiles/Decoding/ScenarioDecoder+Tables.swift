import HotlineModel
import Suggestions

// Tables that a scenario names, and plain values in their cells.
extension ScenarioDecoder {
    /// The table of a file named in the scenario; nil, reported once, where it cannot be read.
    mutating func csvTable(of fields: Fields) -> CSVTable? {
        guard let node = fields["table"], let name = text("table", of: fields) else { return nil }
        do {
            return tables.table(in: try files.read(name, node.location.source), into: &bag)
        } catch {
            bag.add(error.code, error.message, at: node.location)
            return nil
        }
    }

    /// The place of a column; reports where the table has none of the name.
    mutating func column(_ name: String, of table: CSVTable, namedAt location: SourceLocation) -> Int? {
        if let place = table.columns.firstIndex(of: name) { return place }
        let meant = NearestName.suggestion(for: name, among: table.columns)
        bag.add(
            .table,
            "\(table.source.name) has no column \"\(name)\""
                + (meant.map { "; did you mean \"\($0)\"?" }
                    ?? "; its columns are \(table.columns.filter { !$0.isEmpty }.joined(separator: ", "))"),
            at: location)
        return nil
    }

    /// The number in a cell.
    mutating func number(_ cell: TableCell, in range: ClosedRange<Double>, isWhole: Bool) -> Double? {
        let kind = isWhole ? "a whole number" : "a number"
        guard let number = Quantities.signedNumber(cell.text), !isWhole || number == number.rounded() else {
            bag.add(
                .wrongType, "\(cell.path) \(Self.advice(on: cell.text, expected: kind))", at: cell.location)
            return nil
        }
        guard range.contains(number) else {
            bag.add(
                .outOfRange,
                "\(cell.path) must be from \(Self.shown(range.lowerBound)) to \(Self.shown(range.upperBound))",
                at: cell.location)
            return nil
        }
        return number
    }

    private static func advice(on text: String, expected: String) -> String {
        if text.isEmpty { return "is empty; write 0 for none" }
        if text.unicodeScalars.contains(where: { (0x660...0x669).contains($0.value) }) {
            return "is written with Arabic-Indic digits; numbers need the digits 0 to 9"
        }
        let pointed = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
        if pointed != text, Quantities.signedNumber(pointed) != nil {
            return
                "must be \(expected): write \(pointed) with a point, or leave out the comma between thousands"
        }
        return "must be \(expected), not \"\(text.prefix(40))\""
    }

    /// Persons who start to call, one a row, in seconds from the start of the horizon.
    mutating func momentTable(of fields: Fields) -> [Double]? {
        guard let node = fields["table"], let table = csvTable(of: fields), let clock = clock(for: node),
            let place = column(
                text("column", of: fields) ?? "at", of: table,
                namedAt: (fields["column"] ?? node).location)
        else { return nil }
        var moments: [Double] = []
        for row in table.rows {
            guard let cell = table.cells(of: row, columns: [place]).first else { continue }
            if let moment = Quantities.moment(cell.text) {
                moments.append(clock.seconds(moment))
            } else {
                bag.add(
                    .outOfRange, "\(cell.path) must be a date and time such as \"2026-11-01 09:15\"",
                    at: cell.location)
            }
        }
        return moments.count == table.rows.count ? moments : nil
    }
}
