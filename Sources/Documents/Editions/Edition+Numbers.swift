extension Edition {
    /// A number with grouped thousands and exactly so many decimals; a dash where it is not finite.
    ///
    /// - Parameters:
    ///   - value: the number.
    ///   - decimals: digits after the point; negative ones round to tens, hundreds and so on.
    ///   - isSigned: whether positive numbers get a sign too.
    public func number(_ value: Double, decimals: Int, isSigned: Bool = false) -> String {
        guard value.isFinite else { return Edition.dash }
        return number(DecimalDigits(value), decimals: decimals, isSigned: isSigned)
    }

    /// A part of a whole from 0 to 1 as a percentage.
    public func percent(_ share: Double, decimals: Int) -> String {
        guard share.isFinite else { return Edition.dash }
        return number(hundredfold(share), decimals: decimals) + symbols.percent
    }

    /// A number of things with their noun, in the plural that the number asks for.
    public func counted(_ count: Int, _ noun: Noun) -> String {
        let category = PluralCategory(count, in: language)
        let digits = number(Double(count), decimals: 0)
        if language == .english {
            return digits + Edition.space + (category == .one ? noun.englishOne : noun.englishOther)
        }
        let forms = noun.arabic
        return switch category {
        case .one: (count < 0 ? symbols.minus : "") + forms.one
        case .two: (count < 0 ? symbols.minus : "") + forms.two
        case .zero: digits + Edition.space + forms.zero
        case .few: digits + Edition.space + forms.few
        case .many: digits + Edition.space + forms.many
        case .other: digits + Edition.space + forms.other
        }
    }

    /// What stands where there is no number.
    static let dash = "–"
    /// The space inside a value, where no line may break.
    static let space = "\u{A0}"

    func number(_ digits: DecimalDigits, decimals: Int, isSigned: Bool = false) -> String {
        var rounded = digits
        rounded.round(toDecimals: decimals)
        let (whole, fraction) = rounded.parts(decimals: decimals)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped += symbols.group }
            grouped.append(digit)
        }
        // What is rounded to nothing has no sign.
        let sign = rounded.isZero ? "" : digits.isNegative ? symbols.minus : isSigned ? symbols.plus : ""
        return sign + symbols.localized(grouped + (fraction.isEmpty ? "" : symbols.decimal + fraction))
    }

    func hundredfold(_ share: Double) -> DecimalDigits {
        var digits = DecimalDigits(share)
        digits.shift(by: 2)
        return digits
    }
}
