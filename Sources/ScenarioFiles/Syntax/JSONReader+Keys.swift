// Keys of objects.
extension JSONReader {
    /// Reads the key of a member; nil, with the reader behind the member, where there is none.
    mutating func readKey() -> String? {
        let start = offset
        switch peek {
        case UInt8(ascii: "\""): return readString()
        case UInt8(ascii: "'"):
            let key = readString()
            if dialect == .commented, key != nil {
                bag.add(.syntax, Self.singleQuotes, at: location(from: start, to: offset))
            }
            return key
        default: break
        }
        if let key = readIdentifier() {
            // JSON5 allows what scripts allow as a name, which leaves out hyphens.
            if dialect == .commented || key.utf8.contains(UInt8(ascii: "-")) {
                bag.add(
                    .syntax, "the key \(key) needs double quotes: \"\(key)\"",
                    at: location(from: start, to: offset))
            }
            return key
        }
        bag.add(
            .syntax,
            dialect == .json5 ? "expected a key, or }" : "expected a key in double quotes, or }", at: here(1))
        // A bracket that closes something else is passed over, so that reading always goes on.
        if peek == UInt8(ascii: "]") { offset += 1 } else { skipToMemberEnd() }
        return nil
    }

    /// Reads a name of letters, digits, hyphens, `_` and `$` that a colon follows; nil, unmoved, where there is none.
    private mutating func readIdentifier() -> String? {
        let start = offset
        while let byte = peek {
            let letter = byte | 0x20
            let fits =
                (97...122).contains(letter) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
                || byte >= 0x80 || offset > start && ((48...57).contains(byte) || byte == UInt8(ascii: "-"))
            guard fits else { break }
            offset += 1
        }
        let word = String(decoding: source.bytes[start..<offset], as: UTF8.self)
        let allowed = word.unicodeScalars.allSatisfy {
            $0.isASCII || $0.properties.isIDContinue
        }
        let behind = offset
        if offset > start, allowed {
            skipSpace()
            if peek == UInt8(ascii: ":") {
                offset = behind
                return word
            }
        }
        offset = start
        return nil
    }

    static let singleQuotes =
        "texts and keys need double quotes; single quotes are for files whose name ends in .json5"
}
