/// Text from elsewhere made harmless in every format: no control characters, none that turn the direction of what
/// follows, none that XML forbids.
enum Safe {
    /// For one line: line breaks become spaces.
    static func inline(_ text: String) -> String { filtered(text, lineBreak: " ") }

    /// For text that may have several lines.
    static func block(_ text: String) -> String { filtered(text, lineBreak: "\n") }

    private static func filtered(_ text: String, lineBreak: Unicode.Scalar) -> String {
        var kept = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where afterReturn: break
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: kept.append(lineBreak)
            case 0x09: kept.append(" ")
            case _ where scalar.isObeyed: break
            // Non-characters.
            case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value): break
            default: kept.append(scalar)
            }
            afterReturn = scalar.value == 0x0D
        }
        return String(kept)
    }
}
