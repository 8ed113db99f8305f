import Documents
import Testing

@Suite struct VisibleTextTests {
    @Test(
        arguments: [
            ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\u{202E}b\u{2069}", "a\\u{202E}b\\u{2069}"),
            ("a\rb\u{7}\u{9B}", "a\\u{D}b\\u{7}\\u{9B}"), ("\u{0}", "\\u{0}"),
        ])
    func `what a terminal would obey is shown as its number`(text: String, shown: String) {
        #expect(VisibleText.of(text) == shown)
    }

    @Test(arguments: ["", "a\n\tb", "خط المرأة", "naïve – “quoted” 🙂"])
    func `words, lines and letters of every script stay`(text: String) {
        #expect(VisibleText.of(text) == text)
    }
}
