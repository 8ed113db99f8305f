/// Walks over the cells of a text of comma-separated values (RFC 4180).
struct CSVScanner {
    /// One cell as it stands in the text.
    struct Cell {
        /// The bytes of its content, without quotes around it.
        var content: Range<Int>
        /// Whether quotes stand around it, so that two quotes inside mean one.
        var isQuoted: Bool
        /// Whether it is the last of its row.
        var endsRow: Bool
        /// Whether its closing quote is missing, or followed by more text.
        var isBroken: Bool
    }

    let bytes: [UInt8]
    let delimiter: UInt8
    var offset: Int

    var isAtEnd: Bool { offset >= bytes.count }

    /// Reads the next cell; at the end of the text an empty last one.
    mutating func next() -> Cell {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return nextQuoted() }
        let start = offset
        while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
        let content = start..<offset
        return Cell(content: content, isQuoted: false, endsRow: passEnd(), isBroken: false)
    }

    private mutating func nextQuoted() -> Cell {
        offset += 1
        let start = offset
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "\"") {
                if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") {
                    offset += 1
                } else {
                    break
                }
            }
            offset += 1
        }
        let content = start..<offset
        var isBroken = offset >= bytes.count
        offset += 1
        while offset < bytes.count, !isEnd(bytes[offset]) {
            if bytes[offset] != UInt8(ascii: " ") { isBroken = true }
            offset += 1
        }
        return Cell(content: content, isQuoted: true, endsRow: passEnd(), isBroken: isBroken)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    /// Goes behind a delimiter or the end of a line; true for the latter and at the end of the text.
    private mutating func passEnd() -> Bool {
        guard offset < bytes.count else { return true }
        let byte = bytes[offset]
        offset += 1
        if byte == delimiter { return false }
        if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        return true
    }
}
