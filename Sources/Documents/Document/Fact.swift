/// One thing to know about where a document comes from.
public struct Fact: Sendable, Hashable {
    /// The stable name for machines, such as `seed`.
    public var id: String
    /// What it is.
    public var title: Phrase
    /// What it is for this document: words, a code or a value.
    public var content: Phrase

    /// Creates a fact.
    public init(_ id: String, _ title: Phrase, _ content: Phrase) {
        self.id = id
        self.title = title
        self.content = content
    }
}
