/// Text made into LaTeX: what could be a command is escaped, what has its own direction is set apart.
struct LaTeXText {
    let edition: Edition

    private var isArabic: Bool { edition.language.isRightToLeft }

    /// A phrase inside a line.
    func inline(_ phrase: Phrase) -> String {
        edition.spans(phrase).map { span in
            switch span {
            case .words(let words), .figures(let words): escaped(words)
            case .strong(let words): "\\textbf{\(escaped(words))}"
            case .english(let words): isArabic ? "\\textenglish{\(escaped(words))}" : escaped(words)
            case .name(let name): named(name)
            case .code(let code): self.code(code)
            }
        }.joined()
    }

    /// Code inside a line.
    func code(_ code: String) -> String {
        let shown = typewriter(Safe.inline(code))
        return isArabic ? "\\textenglish{\(shown)}" : shown
    }

    /// Letters of one width; long words may break where people break them.
    func typewriter(_ code: String) -> String {
        let parts = code.replacing(" ", with: "\u{A0}").unicodeScalars.reduce(into: [""]) { parts, scalar in
            parts[parts.count - 1].unicodeScalars.append(scalar)
            if ["/", "-", "_", ".", ",", "\u{A0}"].contains(scalar) { parts.append("") }
        }
        let shown = parts.filter { !$0.isEmpty }.map { escaped($0) }.joined(separator: "\\allowbreak{}")
        return "\\texttt{\(withArabic(shown))}"
    }

    /// A stretch that runs from left to right also among Arabic.
    func leftToRight(_ content: String) -> String {
        isArabic ? "\\begin{LTR}\n\(content)\n\\end{LTR}" : content
    }

    /// Text inside a picture, which runs from left to right.
    func inPicture(_ text: String) -> String {
        isArabic ? "\\RL{\(escaped(text))}" : withArabic(escaped(text))
    }

    /// Letters without serifs are easier to read when small; Arabic fonts have one face.
    var pictureFont: String { isArabic ? "" : "\\sffamily" }

    private func named(_ name: String) -> String {
        if Script.hasRightToLeftLetters(name) { return withArabic(escaped(name)) }
        return isArabic ? "\\textenglish{\(escaped(name))}" : escaped(name)
    }

    private func withArabic(_ escaped: String) -> String {
        !isArabic && Script.hasRightToLeftLetters(escaped) ? "\\textarabic{\(escaped)}" : escaped
    }

    /// Characters with a meaning in LaTeX written so that they have none.
    func escaped(_ text: String) -> String {
        var result = ""
        var last: Unicode.Scalar = " "
        // Pairs of these would join into other signs.
        let joining: [Unicode.Scalar] = ["-", "'", "`", ",", "?", "!"]
        for scalar in text.unicodeScalars {
            if joining.contains(scalar), joining.contains(last) { result += "{}" }
            last = scalar
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "{", "}", "$", "&", "#", "_", "%": result += "\\\(scalar)"
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "\"": result += "\\symbol{34}"
            case "<", ">": result += "\\ensuremath{\(scalar)}"
            case "|": result += "\\textbar{}"
            case "\u{A0}": result += "~"
            case "±": result += "\\ensuremath{\\pm}"
            case "\u{2212}": result += "\\ensuremath{-}"
            case "→": result += "\\ensuremath{\\rightarrow}"
            case "←": result += "\\ensuremath{\\leftarrow}"
            // Direction is told by commands; fonts have no sign for the marks.
            case "\u{200E}", "\u{200F}", "\u{061C}": break
            // An optional argument would end here.
            case "[", "]": result += "{\(scalar)}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
