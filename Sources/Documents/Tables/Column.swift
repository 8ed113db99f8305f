/// A column of a table.
public struct Column: Sendable, Hashable {
    /// What the column holds, which decides its alignment and its columns in CSV.
    public enum Kind: Sendable, Hashable {
        /// What the rows are about. In CSV: the keys, then the words.
        case label
        /// Words.
        case words
        /// Numbers, dates or times.
        case figures
        /// Estimates. In CSV: value, half-width, observations.
        case estimates
    }

    /// The stable name for machines, such as a metric's identifier.
    public var id: String
    /// The heading.
    public var title: Phrase
    /// What it holds.
    public var kind: Kind
    /// A remark on the whole column, shown as a footnote.
    public var note: Phrase?

    /// Creates a column.
    public init(_ id: String, _ title: Phrase, _ kind: Kind, note: Phrase? = nil) {
        self.id = id
        self.title = title
        self.kind = kind
        self.note = note
    }

    /// Whether its cells are aligned at their end.
    var holdsNumbers: Bool { kind == .figures || kind == .estimates }
}
