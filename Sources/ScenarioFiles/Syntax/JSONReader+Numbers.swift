// Numbers and words without quotes.
extension JSONReader {
    /// Reads a number, true, false or null; anything else up to the next separator is reported.
    mutating func readWord() -> JSONSyntax {
        let start = offset
        while let byte = peek, !Self.endsWord(byte), !beginsComment() { offset += 1 }
        if offset == start { offset += 1 }
        let place = location(from: start, to: offset)
        let word = String(decoding: source.bytes[start..<offset], as: UTF8.self)
        switch word {
        case "true": return JSONSyntax(value: .bool(true), location: place)
        case "false": return JSONSyntax(value: .bool(false), location: place)
        case "null": return JSONSyntax(value: .null, location: place)
        default: break
        }
        if let number = Self.number(word, dialect) {
            if number.isFinite { return JSONSyntax(value: .number(number), location: place) }
            bag.addUnreadable("the number \(word) is too large", at: place)
        } else {
            bag.addUnreadable(Self.advice(on: word), at: place)
        }
        // Stands in for the value, so that its key does not seem to be missing.
        return JSONSyntax(value: .null, location: place)
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "\""), 0x20, 0x09, 0x0A, 0x0D:
            true
        default: false
        }
    }

    private static func advice(on word: String) -> String {
        let shown = word.unicodeScalars.count > 40 ? "this" : "\"\(word)\""
        if word.unicodeScalars.contains(where: { (0x660...0x669).contains($0.value) }) {
            return "\(shown) is written with Arabic-Indic digits; numbers need the digits 0 to 9"
        }
        if word.unicodeScalars.contains(where: { $0 == "\u{201C}" || $0 == "\u{201D}" }) {
            return "\(shown) has curly quotes; JSON needs straight ones"
        }
        let unsigned = word.hasPrefix("-") || word.hasPrefix("+") ? String(word.dropFirst()) : word
        if ["nan", "infinity", "inf"].contains(unsigned.lowercased()) {
            return "\(shown) is no number that can be simulated; numbers must be finite"
        }
        if let number = number(word, .json5), number.isFinite {
            return "\(shown) is a number only in files whose name ends in .json5; write "
                + CanonicalJSON.text(of: number)
        }
        return "\(shown) is neither a number nor true, false or null; texts need double quotes"
    }

    /// The number that a word is: as RFC 8259 writes it or, in JSON5, as that does. Infinite where it is too large.
    private static func number(_ word: String, _ dialect: JSONDialect) -> Double? {
        var rest = Array(word.utf8)[...]
        func digits() -> Int {
            let run = rest.prefix { (48...57).contains($0) }
            rest = rest.dropFirst(run.count)
            return run.count
        }
        func take(_ one: Character, _ other: Character) -> Bool {
            guard let byte = rest.first, byte == one.asciiValue || byte == other.asciiValue else {
                return false
            }
            rest = rest.dropFirst()
            return true
        }
        let free = dialect == .json5
        if free { _ = take("-", "+") } else { _ = take("-", "-") }
        let leadingZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        if free, leadingZero, whole == 1, take("x", "X") {
            let hexadecimal = rest.allSatisfy {
                (48...57).contains($0) || (97...102).contains($0 | 0x20) && $0 >= 65
            }
            return rest.isEmpty || !hexadecimal
                ? nil : Double(word.hasPrefix("+") ? String(word.dropFirst()) : word)
        }
        if leadingZero && whole > 1 || whole == 0 && !free { return nil }
        if take(".", ".") {
            let fraction = digits()
            if free ? whole + fraction == 0 : fraction == 0 { return nil }
        } else if whole == 0 {
            return nil
        }
        if take("e", "E") {
            _ = take("-", "+")
            if digits() == 0 { return nil }
        }
        guard rest.isEmpty else { return nil }
        return Double(word.hasPrefix("+") ? String(word.dropFirst()) : word)
    }
}
