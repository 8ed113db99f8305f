/// Quantities as planners write them.
public enum Quantities {
    /// Seconds of a duration such as `45s`, `3m`, `1h30m`, `1.5h` or `12d`; nil where the text is none.
    public static func seconds(_ text: String) -> Double? {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
        var total = 0.0
        var digits = ""
        var last = Double.infinity
        for character in text {
            if character.isASCII, character.isNumber || character == "." {
                digits.append(character)
                continue
            }
            // Units fall from large to small, so that 30m1h is a slip rather than a duration.
            guard let unit = units[character], unit < last, let number = number(digits) else { return nil }
            total += number * unit
            last = unit
            digits = ""
        }
        return digits.isEmpty && last < .infinity && total.isFinite ? total : nil
    }

    /// A share such as `8%`; nil where the text is none.
    public static func share(_ text: String) -> Double? {
        guard text.hasSuffix("%") else { return nil }
        return number(text.dropLast()).map { $0 / 100 }
    }

    /// A number of at least 0, written in digits with at most one point between them.
    static func number(_ text: some StringProtocol) -> Double? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let number = Double(text), number.isFinite
        else { return nil }
        return number
    }
}
