/// Text made into HTML: everything escaped, what has its own direction set apart.
struct HTMLText {
    let edition: Edition

    /// A phrase inside a line.
    func inline(_ phrase: Phrase) -> String {
        edition.spans(phrase).map { span in
            switch span {
            case .words(let text): XMLText.escaped(text)
            case .strong(let text): "<strong>\(XMLText.escaped(text))</strong>"
            case .english(let text): "<span lang=\"en\" dir=\"ltr\">\(XMLText.escaped(text))</span>"
            case .name(let text): "<bdi>\(XMLText.escaped(text))</bdi>"
            case .code(let text): code(text)
            case .figures(let text): "<span class=\"figures\">\(XMLText.escaped(text))</span>"
            }
        }.joined()
    }

    /// An identifier or command.
    func code(_ text: String) -> String { "<code dir=\"ltr\">\(XMLText.escaped(Safe.inline(text)))</code>" }
}
