/// A file's text, with its lines found.
public struct SourceText: Sendable {
    /// The name by which the planner knows the file.
    public let name: String
    let bytes: [UInt8]
    private let lineStarts: [Int]

    /// Takes a text; bytes that are not UTF-8 are reported when the text is read.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        lineStarts = starts
    }

    /// The first byte that belongs to no character of UTF-8; nil where all do.
    var firstInvalidByte: Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// Line and column of a byte, both from 1; columns count characters as Unicode scalars.
    func position(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        let start = lineStarts[low]
        let end = max(start, min(offset, bytes.count))
        return (low + 1, 1 + bytes[start..<end].count { $0 & 0xC0 != 0x80 })
    }

    /// The part of a line around a byte, at most 100 characters, and the place of the byte's character in it.
    func excerpt(around offset: Int) -> (characters: [Unicode.Scalar], place: Int) {
        let (line, column) = position(of: offset)
        let lineStart = lineStarts[line - 1]
        let lineEnd = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        let place = min(column - 1, 59)
        var start = min(max(lineStart, offset), lineEnd)
        for _ in 0..<place {
            start -= 1
            while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        }
        let text = String(decoding: bytes[start..<min(lineEnd, start + 400)], as: UTF8.self)
        return (text.unicodeScalars.filter { $0 != "\r" }.prefix(100).map { $0 }, place)
    }
}
