/// Text made into Markdown: what could be markup is escaped, what has its own direction is set apart.
struct MarkdownText {
    let edition: Edition

    /// A phrase inside a line.
    func inline(_ phrase: Phrase, inTable: Bool = false) -> String {
        edition.spans(phrase).map { span in
            switch span {
            case .words(let words): escaped(words)
            case .strong(let words): words.isEmpty ? "" : "**\(escaped(words))**"
            case .english(let words): isolated(escaped(words), first: "\u{2066}", words)
            case .name(let name): isolated(escaped(name), first: "\u{2068}", name)
            case .code(let code): isolated(self.code(code, inTable: inTable), first: "\u{2066}", code)
            case .figures(let figures): isolated(escaped(figures), first: "\u{2067}", figures)
            }
        }.joined().replacing("\u{A0}", with: " ")
    }

    /// A phrase that opens a block, where a dash or a number would make it a list.
    func paragraph(_ phrase: Phrase) -> String {
        let text = inline(phrase)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[digits.endIndex...]
        if !digits.isEmpty, rest.first == "." || rest.first == ")" { return digits + "\\" + rest }
        return ["+", "-", "="].contains(text.first) ? "\\" + text : text
    }

    /// Written figures.
    func figures(_ text: String) -> String { escaped(text).replacing("\u{A0}", with: " ") }

    /// Code inside a line, fenced by more backticks than it holds.
    func code(_ code: String, inTable: Bool = false) -> String {
        let code = Safe.inline(code)
        guard code.contains(where: { $0 != " " }) else { return "" }
        let fence = String(repeating: "`", count: Self.longestRun(of: "`", in: code) + 1)
        let padding = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
        let shown = inTable ? code.replacing("|", with: "\\|") : code
        return fence + padding + shown + padding + fence
    }

    /// Code as a block.
    func block(_ code: String) -> String {
        let code = Safe.block(code)
        let fence = String(repeating: "`", count: max(3, Self.longestRun(of: "`", in: code) + 1))
        return "\(fence)text\n\(code)\n\(fence)"
    }

    /// A picture with its description.
    func picture(_ path: String, described phrase: Phrase) -> String {
        let allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/"
        let address = path.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            if allowed.contains(character) { return String(character) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }
        return "![\(escaped(edition.plain(phrase)))](\(address.joined()))"
    }

    private func isolated(_ text: String, first: String, _ plain: String) -> String {
        guard !text.isEmpty, edition.language.isRightToLeft || Script.hasRightToLeftLetters(plain) else {
            return text
        }
        return first + text + "\u{2069}"
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            // An entity, because a backslash does not keep GitHub from taking a name after it for a mention.
            case "@": result += "&#64;"
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "!": result += "\\\(character)"
            default: result.unicodeScalars.append(character)
            }
        }
        // Nor does it keep addresses from becoming links.
        return result.replacing("://", with: "&#58;//")
    }

    private static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var current = 0
        for candidate in text {
            current = candidate == character ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
