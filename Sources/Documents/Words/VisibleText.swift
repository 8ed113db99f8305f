/// Text with words from elsewhere, made so that a terminal shows it and obeys none of it.
public enum VisibleText {
    /// The text with every control character, and every mark that turns the direction of what follows, written as its number,
    /// such as `\u{1B}`; line feeds and tabs stay.
    public static func of(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar.isObeyed && scalar != "\t" && scalar != "\n" {
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
