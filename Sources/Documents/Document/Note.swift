/// A remark set apart from the text.
public struct Note: Sendable, Hashable {
    /// How urgent it is.
    public enum Kind: Sendable, Hashable {
        /// Good to know.
        case information
        /// Must be known before the figures are used.
        case caution
    }

    /// How urgent it is.
    public var kind: Kind
    /// The words.
    public var phrase: Phrase

    /// Creates a remark.
    public init(_ kind: Kind, _ phrase: Phrase) {
        self.kind = kind
        self.phrase = phrase
    }
}
