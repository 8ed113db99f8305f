/// A planner's table: comma-separated values with a heading in the first row.
///
/// Cells may be parted by commas, semicolons or tabs, whichever the heading has most of. Reading is linear in the text's
/// length; of each row only its place is kept, so that a table takes hardly more memory than its text.
struct CSVTable {
    /// The place of one row.
    struct Row {
        fileprivate let offset: UInt32
        fileprivate let number: UInt32
    }

    /// The longest table that is read, in bytes.
    static let sizeLimit = 256 << 20

    let source: SourceText
    /// The headings.
    let columns: [String]
    /// The rows below the heading that hold anything.
    private(set) var rows: [Row] = []
    private let delimiter: UInt8
    /// The place of the heading.
    private let start: UInt32

    /// Reads a table; reports what is wrong with it.
    ///
    /// - Returns: nil where there are no rows and columns.
    static func read(_ source: SourceText, into bag: inout DiagnosticBag) -> CSVTable? {
        func refuse(_ sentence: String, at offset: Int = 0, length: Int = 0) -> CSVTable? {
            bag.add(
                .table, sentence, at: SourceLocation(source: source, offset: offset, length: max(1, length)))
            return nil
        }
        guard source.bytes.count <= sizeLimit else { return refuse("the table is larger than 256 MB") }
        if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
            return refuse("the table is UTF-16 text; save it as CSV UTF-8")
        }
        if let bad = source.firstInvalidByte {
            return refuse("the table is not UTF-8 text from here on; save it as CSV UTF-8", at: bad)
        }
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var table = CSVTable(source: source, from: start)
        guard table.columns.contains(where: { !$0.isEmpty }) else { return refuse("the table is empty") }
        for (index, name) in table.columns.enumerated() where !name.isEmpty {
            if let first = table.columns.firstIndex(of: name), first < index {
                return refuse("columns \(first + 1) and \(index + 1) are both called \"\(name)\"")
            }
        }
        guard table.findRows(from: start, into: &bag) else { return nil }
        return table.rows.isEmpty ? refuse("the table has a heading, but no rows") : table
    }

    private init(source: SourceText, from start: Int) {
        self.source = source
        self.start = UInt32(start)
        delimiter = CSVScanner.delimiter(ofHeading: source.bytes, from: start)
        var scanner = CSVScanner(bytes: source.bytes, delimiter: delimiter, offset: start)
        var columns: [String] = []
        while true {
            let cell = scanner.next()
            columns.append(Self.text(of: cell, in: source))
            if cell.endsRow { break }
        }
        // A delimiter at the end of the heading does not make a column.
        while columns.count > 1, columns.last == "" { columns.removeLast() }
        self.columns = columns
    }

    /// Finds the rows; false where quotes leave it unclear where they end.
    private mutating func findRows(from start: Int, into bag: inout DiagnosticBag) -> Bool {
        var scanner = CSVScanner(bytes: source.bytes, delimiter: delimiter, offset: start)
        var number: UInt32 = 0
        while !scanner.isAtEnd {
            let offset = scanner.offset
            number += 1
            var count = 0
            var filled = 0
            while true {
                let cell = scanner.next()
                count += 1
                if !cell.content.isEmpty { filled = count }
                if cell.isBroken {
                    let place = SourceLocation(source: source, offset: cell.content.lowerBound - 1, length: 1)
                    bag.add(
                        .table,
                        "row \(number): the quotes around this cell are not closed where the cell ends",
                        at: place)
                    return false
                }
                if cell.endsRow { break }
            }
            if number == 1 || filled == 0 { continue }
            if filled > columns.count {
                bag.add(
                    .table, "row \(number) has \(filled) cells, but the heading has \(columns.count)",
                    at: SourceLocation(source: source, offset: offset, length: scanner.offset - offset))
            }
            rows.append(Row(offset: UInt32(offset), number: number))
        }
        return true
    }

    /// Cells of a row, in the order of the columns asked for; empty where the row is shorter.
    func cells(of row: Row, columns wanted: [Int]) -> [TableCell] {
        var scanner = CSVScanner(bytes: source.bytes, delimiter: delimiter, offset: Int(row.offset))
        var places = [(text: String, range: Range<Int>)?](repeating: nil, count: wanted.count)
        let last = wanted.max() ?? -1
        var end = Int(row.offset)
        for column in 0..<(last + 1) {
            let cell = scanner.next()
            end = cell.content.upperBound
            for (index, asked) in wanted.enumerated() where asked == column {
                places[index] = (Self.text(of: cell, in: source), cell.content)
            }
            if cell.endsRow { break }
        }
        return wanted.enumerated().map { index, column in
            let range = places[index]?.range ?? end..<end
            return TableCell(
                row: Int(row.number), column: columns[column], text: places[index]?.text ?? "",
                location: SourceLocation(
                    source: source, offset: range.lowerBound, length: max(1, range.count)))
        }
    }

    /// The heading of a column.
    func heading(_ column: Int) -> TableCell {
        cells(of: Row(offset: start, number: 1), columns: [column])[0]
    }

    private static func text(of cell: CSVScanner.Cell, in source: SourceText) -> String {
        var text = String(decoding: source.bytes[cell.content], as: UTF8.self)
        if cell.isQuoted {
            text = text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
        }
        let blank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        var scalars = text.unicodeScalars[...]
        scalars = scalars.drop(while: blank)
        while let last = scalars.last, blank(last) { scalars.removeLast() }
        return String(scalars)
    }
}
