/// Estimates of how wide text will be, to leave room for it. The font is the reader's, so a little more than most take.
enum TextMetrics {
    static func width(_ text: String, size: Double, isStrong: Bool = false) -> Double {
        let ems = text.unicodeScalars.reduce(0.0) { $0 + width($1) }
        return ems * size * (isStrong ? 1.08 : 1)
    }

    /// Lines of text broken at spaces to fit a width.
    static func lines(_ text: String, width: Double, size: Double, isStrong: Bool = false) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last,
                self.width(last + " " + word, size: size, isStrong: isStrong) <= width
            {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.isEmpty ? [""] : lines
    }

    private static func width(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case " ", "\u{A0}", ".", ",", ":", ";", "'", "!", "|", "i", "j", "l", "I", "(", ")", "[", "]", "f",
            "t",
            "r", "/":
            return 0.36
        case "m", "w", "M", "W", "%", "@": return 0.92
        case "A"..."Z": return 0.7
        case "\u{0600}"..."\u{06FF}":
            return scalar.properties.generalCategory == .nonspacingMark ? 0 : 0.56
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return DisplayWidth.of(Character(scalar)) == 2 ? 1.05 : 0.6
        }
    }
}
