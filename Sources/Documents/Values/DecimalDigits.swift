/// The shortest decimal that names a floating-point number, rounded as people round: halves away from zero.
///
/// Working on the digits, not on the binary number, makes 0.145 per hundred 14.5 and 2.675 to two decimals 2.68.
struct DecimalDigits {
    /// Digits 0 to 9, the most significant first; no zeros at either end; empty for zero.
    private(set) var digits: [UInt8]
    /// The power of ten of the last digit.
    private(set) var exponent: Int
    /// Whether the number is below zero.
    let isNegative: Bool

    /// Takes a finite number.
    init(_ value: Double) {
        isNegative = value < 0
        var digits: [UInt8] = []
        var exponent = 0
        var afterPoint = false
        var text = Substring(value.magnitude.description)
        if let mark = text.firstIndex(of: "e") {
            exponent = Int(text[text.index(after: mark)...]) ?? 0
            text = text[..<mark]
        }
        for character in text.utf8 {
            if character == UInt8(ascii: ".") {
                afterPoint = true
            } else {
                digits.append(character - UInt8(ascii: "0"))
                if afterPoint { exponent -= 1 }
            }
        }
        self.digits = digits
        self.exponent = exponent
        dropZeros()
    }

    /// Whether nothing is left of the number.
    var isZero: Bool { digits.isEmpty }

    /// The power of ten of the first digit.
    var magnitude: Int { exponent + digits.count - 1 }

    /// The first three digits as a number from 100 to 999, without rounding.
    var leadingThree: Int {
        (0..<3).reduce(0) { sum, index in sum * 10 + (index < digits.count ? Int(digits[index]) : 0) }
    }

    /// Multiplies by a power of ten.
    mutating func shift(by power: Int) {
        if !isZero { exponent += power }
    }

    /// Rounds to a number of decimals; negative ones round to tens, hundreds and so on.
    mutating func round(toDecimals decimals: Int) {
        let excess = -decimals - exponent
        guard excess > 0, !isZero else { return }
        guard excess <= digits.count else {
            (digits, exponent) = ([], 0)
            return
        }
        let roundsUp = digits[digits.count - excess] >= 5
        digits.removeLast(excess)
        exponent += excess
        if roundsUp {
            var index = digits.count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
        }
        dropZeros()
    }

    private mutating func dropZeros() {
        digits.removeFirst(digits.prefix { $0 == 0 }.count)
        let trailing = digits.reversed().prefix { $0 == 0 }.count
        digits.removeLast(trailing)
        exponent = digits.isEmpty ? 0 : exponent + trailing
    }

    /// The digits before the point, at least one, and exactly so many after it.
    func parts(decimals: Int) -> (whole: String, fraction: String) {
        func digit(at power: Int) -> String {
            let index = digits.count - 1 - (power - exponent)
            return digits.indices.contains(index) ? "\(digits[index])" : "0"
        }
        let top = isZero ? 0 : max(0, magnitude)
        return (
            (0...top).reversed().map(digit(at:)).joined(),
            (0..<max(0, decimals)).map { digit(at: -1 - $0) }.joined()
        )
    }

    /// The whole number in plain decimals, without exponent, grouping or needless zeros; for machines.
    var plain: String {
        let (whole, fraction) = parts(decimals: max(0, -exponent))
        return (isNegative && !isZero ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
