// Texts.
extension JSONReader {
    /// Reads a text, the quote in front included; nil where it is never closed.
    mutating func readString() -> String? {
        let start = offset
        let quote = source.bytes[start]
        offset += 1
        var bytes: [UInt8] = []
        while let byte = peek {
            switch byte {
            case quote:
                offset += 1
                return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                readEscape(into: &bytes)
            case 0x0A, 0x0D:
                // Read as if it had been closed, so that the rest of the file can still be checked.
                bag.add(
                    .syntax, "this text is not closed on its line", at: location(from: start, to: offset))
                return String(decoding: bytes, as: UTF8.self)
            case 0..<0x20:
                bag.add(.syntax, "a text may not hold a control character; write \\t for a tab", at: here(1))
                offset += 1
            default:
                bytes.append(byte)
                offset += 1
            }
        }
        fail("this text is never closed", at: location(from: start, to: start + 1))
        return nil
    }

    private mutating func readEscape(into bytes: inout [UInt8]) {
        let start = offset
        offset += 1
        guard let kind = peek else { return }
        let simple: [UInt8: UInt8] = [
            UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
            UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
            UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
        ]
        if let plain = simple[kind] {
            offset += 1
            bytes.append(plain)
            return
        }
        if dialect == .json5, kind == UInt8(ascii: "'") {
            offset += 1
            bytes.append(kind)
            return
        }
        if kind == UInt8(ascii: "u"), let scalar = readUnicodeEscape() {
            bytes += Array(String(scalar).utf8)
            return
        }
        bag.add(
            .syntax, "this escape means nothing in a JSON text", at: location(from: start, to: offset + 1))
    }

    /// Reads `u` and four hexadecimal digits, and the second half of a surrogate pair.
    private mutating func readUnicodeEscape() -> Unicode.Scalar? {
        offset += 1
        guard let first = readFourHexDigits() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = readFourHexDigits(),
            (0xDC00..<0xE000).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func readFourHexDigits() -> UInt32? {
        guard offset + 4 <= end else { return nil }
        let digits = source.bytes[offset..<(offset + 4)]
        let hexadecimal = digits.allSatisfy {
            (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
        }
        guard hexadecimal else { return nil }
        offset += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
