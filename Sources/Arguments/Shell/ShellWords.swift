/// Words of a command line as a POSIX shell reads them.
public enum ShellWords {
    /// One line that a shell reads back as these words; words with special characters stand in single quotes.
    public static func line(_ words: [String]) -> String {
        words.map(quoted).joined(separator: " ")
    }

    /// The words of a line: blanks part them, quotes and backslashes protect, nothing is expanded.
    ///
    /// A quote that is not closed goes on to the end. Where the line ends with a blank, `endsInWord` is false.
    static func split(_ line: String) -> (words: [String], endsInWord: Bool) {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var characters = line[...]
        while let character = characters.popFirst() {
            switch (character, quote) {
            case (let mark, .some(let open)) where mark == open:
                quote = nil
            case ("\\", .none), ("\\", .some("\"")):
                // Inside double quotes a backslash protects only these; elsewhere everything.
                if quote != nil, let next = characters.first, !"\"\\$`".contains(next) {
                    word = (word ?? "") + "\\"
                } else if let next = characters.popFirst() {
                    word = (word ?? "") + String(next)
                }
            case (_, .some):
                word = (word ?? "") + String(character)
            case ("'", .none), ("\"", .none):
                quote = character
                word = word ?? ""
            case (" ", .none), ("\t", .none), ("\n", .none):
                if let done = word { words.append(done) }
                word = nil
            default:
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return (words, word != nil)
    }

    private static func quoted(_ word: String) -> String {
        // A leading `=` is expanded by zsh, a leading `~` by all shells.
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                || "-_./:=,+%@".unicodeScalars.contains(scalar)
        }
        if isPlain && !word.isEmpty && !word.hasPrefix("=") { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }
}
