import Files
import ScenarioFiles

/// Walks over the rows of a file of comma-separated values, holding a block of it at a time.
struct RecordRows {
    /// A row.
    struct Row {
        /// The number of the row; the heading is row 1.
        var number: Int
        /// What is wrong with it as a row.
        var problem: RowProblem?
    }

    /// Bytes read at once.
    private static let block = 1 << 20
    /// The longest row, in bytes.
    private static let rowLimit = 16 << 10
    /// Rows with broken quotes after which a file is no table.
    private static let brokenLimit = 1_000

    /// The bytes in which the cells of the current row lie.
    private(set) var bytes: [UInt8] = []
    /// The cells of the current row.
    private(set) var cells: [CSVScanner.Cell] = []
    /// Nil where all bytes are at hand.
    private let file: OpenFile?
    private let name: String
    private var delimiter = UInt8(ascii: ",")
    private var scanner = CSVScanner(bytes: [], delimiter: UInt8(ascii: ","))
    private var isComplete = false
    private var number = 0
    private var broken = 0

    /// Opens a file.
    ///
    /// - Parameter path: the file's path, or `-` for standard input.
    init(path: String) throws(RecordsError) {
        name = path == "-" ? "standard input" : path
        if path == "-" {
            file = .standardInput
        } else {
            do {
                file = try OpenFile(reading: path)
            } catch {
                throw RecordsError(["\"\(path)\" cannot be opened"], isMissingFile: true)
            }
        }
        try begin()
    }

    /// Takes the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: all of them.
    ///   - name: what the file is called.
    init(bytes: [UInt8], named name: String) throws(RecordsError) {
        self.name = name
        self.bytes = bytes
        file = nil
        try begin()
    }

    /// Reads the first block and finds what divides cells.
    private mutating func begin() throws(RecordsError) {
        try fill(from: 0)
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw RecordsError(["\(name) is UTF-16 text; save it as CSV UTF-8"])
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        delimiter = CSVScanner.delimiter(
            ofHeading: Array(bytes.prefix(Self.rowLimit)), from: min(start, bytes.count))
        scanner = CSVScanner(bytes: bytes, delimiter: delimiter, offset: start)
    }

    /// A cell of the current row, without blanks around it; empty where the row is shorter.
    func cell(_ column: Int) -> ArraySlice<UInt8> {
        guard column < cells.count else { return [] }
        let content = bytes[cells[column].content]
        if cells[column].isQuoted, content.contains(UInt8(ascii: "\"")) {
            let text = String(decoding: content, as: UTF8.self)
            return PlainDigits.plain(
                Array(
                    text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
                        .utf8)[...])
        }
        return PlainDigits.plain(content)
    }

    /// Goes to the next row that holds anything; nil behind the last.
    mutating func next() throws(RecordsError) -> Row? {
        while true {
            if scanner.isAtEnd {
                if isComplete { return nil }
                try fill(from: scanner.offset)
                continue
            }
            let start = scanner.offset
            var problem = readCells()
            if scanner.isAtEnd, !isComplete, scanner.offset - start < Self.rowLimit {
                // The row may go on in the next block.
                try fill(from: start)
                continue
            }
            if scanner.offset - start >= Self.rowLimit { problem = .tooLong }
            number += 1
            if let problem {
                broken += 1
                if broken > Self.brokenLimit {
                    throw RecordsError(["\(name): more than 1,000 rows are no rows of a table"])
                }
                try skipLine(from: start)
                return Row(number: number, problem: problem)
            }
            if cells.contains(where: { !$0.content.isEmpty }) { return Row(number: number) }
        }
    }

    /// The cells of the first rows that are left of the bytes at hand; they are read again afterwards.
    func samples(_ most: Int, columns: Int) -> [[ArraySlice<UInt8>]] {
        var copy = self
        // Nothing more is read from the file.
        copy.isComplete = true
        var samples: [[ArraySlice<UInt8>]] = []
        while samples.count < most, let row = try? copy.next() {
            if row.problem == nil { samples.append((0..<columns).map { copy.cell($0) }) }
        }
        return samples
    }

    private mutating func readCells() -> RowProblem? {
        cells.removeAll(keepingCapacity: true)
        scanner.end = min(bytes.count, scanner.offset + Self.rowLimit)
        var isBroken = false
        while true {
            let cell = scanner.next()
            cells.append(cell)
            if cell.isBroken { isBroken = true }
            if cell.endsRow { break }
        }
        scanner.end = bytes.count
        return isBroken ? .brokenQuotes : nil
    }

    /// Goes behind the next line end after a place.
    private mutating func skipLine(from start: Int) throws(RecordsError) {
        cells.removeAll(keepingCapacity: true)
        var from = start
        while true {
            if let lineEnd = bytes[from...].firstIndex(of: 0x0A) {
                scanner.offset = lineEnd + 1
                return
            }
            scanner.offset = bytes.count
            if isComplete { return }
            try fill(from: bytes.count)
            from = 0
        }
    }

    /// Drops what lies before a place and reads another block.
    private mutating func fill(from start: Int) throws(RecordsError) {
        let more: [UInt8]
        do {
            more = try file?.next(Self.block) ?? []
        } catch {
            throw RecordsError(["\(name) cannot be read"], isMissingFile: true)
        }
        // The scanner lets go of the bytes first, so that they are moved rather than copied.
        scanner = CSVScanner(bytes: [], delimiter: delimiter)
        bytes.removeFirst(min(start, bytes.count))
        if more.isEmpty { isComplete = true } else { bytes.append(contentsOf: more) }
        scanner = CSVScanner(bytes: bytes, delimiter: delimiter)
    }
}
