#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file's text, with its lines found.
public struct SourceText: Sendable {
    /// The name by which the planner knows the file.
    public let name: String
    let bytes: [UInt8]
    /// The line ends before each block of bytes: enough to find lines fast, however many there are.
    private let lineEnds: [Int]
    private static let block = 1_024

    /// Takes a text; bytes that are not UTF-8 are reported when the text is read.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        lineEnds = Self.lineEnds(bytes)
    }

    /// The line ends before each block, found by the C library: a text may have 256 MB.
    private static func lineEnds(_ bytes: [UInt8]) -> [Int] {
        unsafe bytes.withUnsafeBytes { text in
            var ends: [Int] = []
            guard let first = text.baseAddress else { return ends }
            ends.reserveCapacity(text.count / block + 1)
            var count = 0
            for start in stride(from: 0, to: text.count, by: block) {
                ends.append(count)
                let end = unsafe first + min(start + block, text.count)
                var place = unsafe first + start
                while unsafe place < end, let found = unsafe memchr(place, 0x0A, end - place) {
                    count += 1
                    unsafe place = UnsafeRawPointer(found) + 1
                }
            }
            return ends
        }
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

    /// The line of a byte, from 1.
    func line(of offset: Int) -> Int {
        let offset = min(max(0, offset), bytes.count)
        let block = min(offset / Self.block, lineEnds.count - 1)
        guard block >= 0 else { return 1 }
        return 1 + lineEnds[block] + bytes[(block * Self.block)..<offset].count { $0 == 0x0A }
    }

    /// Line and column of a byte, both from 1; columns count characters as Unicode scalars.
    func position(of offset: Int) -> (line: Int, column: Int) {
        let end = min(max(0, offset), bytes.count)
        return (line(of: end), 1 + bytes[lineStart(before: end)..<end].count { $0 & 0xC0 != 0x80 })
    }

    private func lineStart(before offset: Int) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// The part of a line around a byte, at most 100 characters, and the place of the byte's character in it.
    func excerpt(around offset: Int) -> (characters: [Unicode.Scalar], place: Int) {
        let offset = min(max(0, offset), bytes.count)
        let lineStart = lineStart(before: offset)
        let place = min(position(of: offset).column - 1, 59)
        var start = offset
        for _ in 0..<place {
            start -= 1
            while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        }
        let line = bytes[start...].prefix(400).prefix { $0 != 0x0A }
        return (
            String(decoding: line, as: UTF8.self).unicodeScalars.filter { $0 != "\r" }.prefix(100).map { $0 },
            place
        )
    }
}
