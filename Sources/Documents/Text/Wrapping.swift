/// Breaks text into lines that fit.
enum Wrapping {
    /// Lines of at most `width` columns, broken at spaces; a word that is longer is cut. Always at least one line.
    static func lines(_ text: String, width: Int) -> [String] {
        let width = max(2, width)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            for piece in pieces(word, width: width) {
                let size = DisplayWidth.of(piece)
                if used > 0, used + 1 + size > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line += used > 0 ? " " + piece : piece
                used += size + (used > 0 ? 1 : 0)
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines.map { $0.replacing("\u{A0}", with: " ") }
    }

    /// The columns of the longest part that is not broken at spaces.
    static func longestWord(_ text: String) -> Int {
        text.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
    }

    /// Parts of a word that is too long: at its unbreakable spaces, hyphens and slashes where it has them, anywhere where it
    /// must be.
    private static func pieces(_ word: Substring, width: Int) -> [String] {
        guard DisplayWidth.of(String(word)) > width else { return [String(word)] }
        var pieces = [""]
        var used = 0
        for part in parts(word) {
            let size = DisplayWidth.of(part)
            if size <= width {
                if used + size > width {
                    pieces.append("")
                    used = 0
                }
                pieces[pieces.count - 1] += part
                used += size
                continue
            }
            cut(part, width: width, into: &pieces, &used)
        }
        return pieces.map { $0.hasSuffix("\u{A0}") ? String($0.dropLast()) : $0 }
    }

    /// A word divided behind unbreakable spaces, hyphens and slashes.
    private static func parts(_ word: Substring) -> [String] {
        var parts = [""]
        for character in word {
            parts[parts.count - 1].append(character)
            if ["\u{A0}", "-", "/", "_", "."].contains(character) { parts.append("") }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func cut(_ part: String, width: Int, into pieces: inout [String], _ used: inout Int) {
        for character in part {
            let size = DisplayWidth.of(character)
            if used + size > width {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += size
        }
    }
}
