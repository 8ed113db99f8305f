/// Text with words from elsewhere, made so that a terminal shows it and obeys none of it.
public enum VisibleText {
    /// The text with every control character, and every mark that turns the direction of what follows, written as its number,
    /// such as `\u{1B}`; line feeds and tabs stay.
    public static func of(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: shown.unicodeScalars.append(scalar)
            // C0 and C1 controls; directional marks, line and paragraph separators, embeddings, overrides and isolates.
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
