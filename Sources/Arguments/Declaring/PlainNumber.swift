/// Decimal numbers as they are typed: ASCII digits, a point, perhaps a sign and an exponent.
enum PlainNumber {
    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The number of a text; nil for infinities, hexadecimals and other spellings that nobody means.
    static func value(_ text: some StringProtocol) -> Double? {
        guard
            text.utf8.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }),
            let value = Double(String(text)), value.isFinite
        else { return nil }
        return value
    }

    /// The fraction that `5%` or `0.05` stands for; nil where the text is neither.
    static func share(_ text: String) -> Double? {
        if text.hasSuffix("%") { return value(text.dropLast()).map { $0 / 100 } }
        return text.contains(".") ? value(text) : nil
    }

    /// The shortest text that reads back as the same number, whole numbers without a point.
    static func text(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// A fraction with a per cent sign, in the fewest digits that read back as the same fraction.
    static func percent(_ fraction: Double) -> String {
        var scale = 1.0
        for _ in 0..<12 {
            let rounded = (fraction * 100 * scale).rounded() / scale
            if rounded / 100 == fraction { return text(rounded) + "%" }
            scale *= 10
        }
        return text(fraction * 100) + "%"
    }

    /// Whether a word that begins with a dash is a value rather than a flag: `-5`, `-.5`, `-2%`, `-3...4`.
    static func looksNegative(_ word: String) -> Bool {
        var rest = word.utf8.dropFirst()
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
        return word.hasPrefix("-") && rest.first.map(isDigit) == true
    }

    /// Limits as help shows them; empty where there are none.
    static func limits(from least: String?, to most: String?) -> String {
        switch (least, most) {
        case (let least?, let most?): "from \(least) to \(most)"
        case (let least?, nil): "\(least) or more"
        case (nil, let most?): "\(most) or less"
        case (nil, nil): ""
        }
    }

    /// What to write instead of a text that is no such number.
    static func advice(_ noun: String, _ limits: String) -> String {
        limits.isEmpty ? "Please provide \(noun)." : "Please provide \(noun), \(limits)."
    }
}
