import Digests

/// Records in a row: each is its length in eight bytes, its content, and a SHA-256 over itself and all before it. So a record
/// that is changed, cut short, moved or taken away is noticed.
struct RecordChain {
    /// Bytes of a record beside its content.
    static let overhead = 40

    private var digest: [UInt8]

    /// The chain of a file that begins with these words.
    init(after opening: String) { digest = SHA256.digest(of: Array(opening.utf8)).bytes }

    /// The next record.
    mutating func record(_ content: [UInt8]) -> [UInt8] {
        var length = ByteWriter()
        length.write(fixed: UInt64(content.count))
        digest = SHA256.digest(of: digest + length.bytes + content).bytes
        return length.bytes + content + digest
    }

    /// The content of the next record, which begins the bytes; nil where it is damaged or not there whole.
    mutating func content(atStartOf bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let length = Self.length(atStartOf: bytes), length <= bytes.count - Self.overhead else {
            return nil
        }
        let body = bytes.prefix(8 + length)
        let expected = SHA256.digest(of: digest + body).bytes
        guard bytes.dropFirst(body.count).prefix(32).elementsEqual(expected) else { return nil }
        digest = expected
        return body.dropFirst(8)
    }

    /// How long the content of the record is that begins the bytes; nil where that cannot be.
    static func length(atStartOf bytes: ArraySlice<UInt8>) -> Int? {
        var reader = ByteReader(bytes)
        guard let length = try? reader.fixed(), length <= 1 << 40 else { return nil }
        return Int(exactly: length)
    }
}
