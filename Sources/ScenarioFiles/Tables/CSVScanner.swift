/// Walks over the cells of a text of comma-separated values (RFC 4180).
public struct CSVScanner: Sendable {
    /// One cell as it stands in the text.
    public struct Cell: Sendable {
        /// The bytes of its content, without quotes around it.
        public let content: Range<Int>
        /// Whether quotes stand around it, so that two quotes inside mean one.
        public let isQuoted: Bool
        /// Whether it is the last of its row.
        public let endsRow: Bool
        /// Whether its closing quote is missing, or followed by more text.
        public let isBroken: Bool
    }

    let bytes: [UInt8]
    let delimiter: UInt8
    /// The place of the next cell.
    public var offset: Int
    /// Where reading ends: behind the last byte.
    public var end: Int

    /// Starts at a place of a text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - delimiter: what parts cells.
    ///   - offset: the place of the first cell.
    public init(bytes: [UInt8], delimiter: UInt8, offset: Int = 0) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.offset = offset
        end = bytes.count
    }

    /// The delimiter of which a heading has most: comma, semicolon or tab.
    public static func delimiter(ofHeading bytes: [UInt8], from start: Int) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        let counts = candidates.map { delimiter in
            var scanner = CSVScanner(bytes: bytes, delimiter: delimiter, offset: start)
            var count = 0
            while !scanner.next().endsRow { count += 1 }
            return count
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }

    /// Whether nothing is left.
    public var isAtEnd: Bool { offset >= end }

    /// Reads the next cell; at the end of the text an empty last one.
    public mutating func next() -> Cell {
        if offset < end, bytes[offset] == UInt8(ascii: "\"") { return nextQuoted() }
        let start = offset
        while offset < end, !isEnd(bytes[offset]) { offset += 1 }
        let content = start..<offset
        return Cell(content: content, isQuoted: false, endsRow: passEnd(), isBroken: false)
    }

    private mutating func nextQuoted() -> Cell {
        offset += 1
        let start = offset
        while offset < end {
            if bytes[offset] == UInt8(ascii: "\"") {
                if offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "\"") {
                    offset += 1
                } else {
                    break
                }
            }
            offset += 1
        }
        offset = min(offset, end)
        let content = start..<offset
        var isBroken = offset >= end
        offset = min(offset + 1, end)
        while offset < end, !isEnd(bytes[offset]) {
            if bytes[offset] != UInt8(ascii: " ") { isBroken = true }
            offset += 1
        }
        return Cell(content: content, isQuoted: true, endsRow: passEnd(), isBroken: isBroken)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    /// Goes behind a delimiter or the end of a line; true for the latter and at the end of the text.
    private mutating func passEnd() -> Bool {
        guard offset < end else { return true }
        let byte = bytes[offset]
        offset += 1
        if byte == delimiter { return false }
        if byte == 0x0D, offset < end, bytes[offset] == 0x0A { offset += 1 }
        return true
    }
}
