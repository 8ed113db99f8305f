import Documents

extension Phrase {
    /// Parts in a row: "one, two and three".
    static func row(_ parts: [Phrase]) -> Phrase {
        joined(parts, last: (english: " and ", arabic: " و"))
    }

    /// Alternatives in a row: "one, two or three".
    static func choice(_ parts: [Phrase]) -> Phrase {
        joined(parts, last: (english: " or ", arabic: " أو "))
    }

    /// Names in a row.
    static func names(_ names: [String]) -> Phrase { row(names.map { .name($0) }) }

    /// Parts with a semicolon between them.
    static func parts(_ parts: [Phrase]) -> Phrase {
        joined(parts, comma: (english: "; ", arabic: "؛ "), last: (english: "; ", arabic: "؛ "))
    }

    private typealias Joint = (english: String, arabic: String)

    private static func joined(
        _ parts: [Phrase], comma: Joint = (english: ", ", arabic: "، "), last: Joint
    ) -> Phrase {
        func line(_ joint: KeyPath<Joint, String>) -> Line {
            var pieces: [Line.Piece] = []
            for (index, part) in parts.enumerated() {
                if index > 0 {
                    pieces.append(.words((index == parts.count - 1 ? last : comma)[keyPath: joint]))
                }
                pieces.append(.phrase(part))
            }
            return Line(pieces)
        }
        return Phrase(english: line(\.english), arabic: line(\.arabic))
    }
}
