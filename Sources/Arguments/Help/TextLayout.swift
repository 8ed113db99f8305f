/// Text in lines of limited width.
enum TextLayout {
    /// Breaks a text between words; a word wider than the line stands alone. Paragraphs are parted by an empty line.
    ///
    /// - Parameters:
    ///   - width: the columns of a line, the indent included.
    ///   - indent: the blanks before each line.
    ///   - hanging: the blanks before the second line of a paragraph and later ones; nil as `indent`.
    static func wrap(_ text: String, width: Int, indent: Int = 0, hanging: Int? = nil) -> String {
        paragraphs(text).map { paragraph in
            fill(
                paragraph.split(whereSeparator: \.isWhitespace).map(String.init), width: width,
                indent: indent,
                hanging: hanging ?? indent)
        }.joined(separator: "\n\n")
    }

    /// The paragraphs of a text.
    static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }

    /// Puts pieces that must not be broken on lines.
    static func fill(_ pieces: [String], width: Int, indent: Int, hanging: Int) -> String {
        var lines: [String] = []
        var line = String(repeating: " ", count: indent)
        var isFresh = true
        for piece in pieces {
            if !isFresh && line.count + 1 + piece.count > width {
                lines.append(line)
                line = String(repeating: " ", count: hanging)
                isFresh = true
            }
            line += (isFresh ? "" : " ") + piece
            isFresh = false
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// Labels on the left, texts on the right; a label too wide for its column has a line of its own.
    static func table(_ rows: [(label: String, text: String)], column: Int, width: Int) -> String {
        rows.map { label, text in
            let head = "  " + label
            if text.isEmpty { return head }
            let body = wrap(text, width: width, indent: column)
            if head.count + 2 > column { return head + "\n" + body }
            return head + String(repeating: " ", count: column - head.count) + body.dropFirst(column)
        }.joined(separator: "\n")
    }
}
