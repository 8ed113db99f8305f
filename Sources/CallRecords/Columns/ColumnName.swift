/// What a sentence calls a column.
///
/// A file without a line of headings has cells of a call in their place: a heading is repeated only where it is a plain word.
enum ColumnName {
    private static let longest = 30

    /// The column's number, with its heading where that may be repeated.
    static func text(of heading: String, at place: Int) -> String {
        "column \(place + 1)" + (isPlain(heading) ? ", \"\(heading)\"," : "")
    }

    /// Whether a heading is a plain word: letters, digits, hyphens and blanks, not many of them, and nothing personal.
    static func isPlain(_ heading: String) -> Bool {
        guard heading.count <= longest, heading.contains(where: \.isLetter) else { return false }
        let signs: Set<Character> = ["-", "_", " "]
        guard heading.allSatisfy({ $0.isLetter || $0.isNumber || signs.contains($0) }) else { return false }
        let bytes = Array(heading.utf8)[...]
        var screen = ColumnScreen()
        screen.look(at: bytes)
        return screen.suspicion == nil && !ColumnScreen.isLikePerson(bytes)
    }

    /// Whether a line holds a moment, and so is no line of headings.
    static func isCall(_ headings: [String]) -> Bool {
        headings.contains { heading in
            [true, false].contains {
                MomentReader(isDayFirst: $0).moment(PlainDigits.plain(Array(heading.utf8)[...])) != nil
            }
        }
    }
}
