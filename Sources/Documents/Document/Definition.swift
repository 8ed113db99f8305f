/// A term and what it means.
public struct Definition: Sendable, Hashable {
    /// The stable name for machines.
    public var id: String
    /// The term.
    public var term: Phrase
    /// What it means.
    public var meaning: Phrase

    /// Creates a definition.
    public init(_ id: String, term: Phrase, meaning: Phrase) {
        self.id = id
        self.term = term
        self.meaning = meaning
    }
}
