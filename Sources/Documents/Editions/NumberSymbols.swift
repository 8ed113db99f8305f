/// The signs around digits (CLDR 47, `en` and `ar-EG`).
struct NumberSymbols {
    /// The first of the ten digits.
    let zero: Unicode.Scalar
    let decimal: String
    let group: String
    /// After the number, without a space.
    let percent: String
    let minus: String
    let plus: String

    static func of(_ edition: Edition) -> NumberSymbols {
        switch (edition.language, edition.digits) {
        case (.english, .latin):
            NumberSymbols(zero: "0", decimal: ".", group: ",", percent: "%", minus: "\u{2212}", plus: "+")
        case (.arabic, .latin):
            // The left-to-right marks keep signs at the left of the digits inside Arabic words.
            NumberSymbols(
                zero: "0", decimal: ".", group: ",", percent: "\u{200E}%\u{200E}", minus: "\u{200E}-",
                plus: "\u{200E}+")
        case (_, .arabic):
            // The Arabic letter marks keep signs with the number inside words of either direction.
            NumberSymbols(
                zero: "\u{0660}", decimal: "\u{066B}", group: "\u{066C}", percent: "\u{066A}\u{061C}",
                minus: "\u{061C}-", plus: "\u{061C}+")
        }
    }

    /// The text with its digits 0 to 9 written in these digits.
    func localized(_ digits: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in digits.unicodeScalars {
            if ("0"..."9").contains(scalar), let digit = Unicode.Scalar(scalar.value - 48 + zero.value) {
                text.append(digit)
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }
}
