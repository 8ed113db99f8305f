public import Documents

/// A fact or an assumption that scenarios rest on.
public struct Ground: Sendable, Hashable {
    /// What it rests on itself.
    public enum Kind: String, Sendable, CaseIterable {
        /// Published.
        case fact
        /// Computed from what is published.
        case derived
        /// Chosen.
        case assumption
    }

    /// How scenarios cite it, such as `fact:weekend`.
    public var citation: String
    /// What it rests on itself.
    public var kind: Kind
    /// What it says.
    public var statement: Phrase
    /// Who published it, or why it was chosen.
    public var support: Phrase
    /// How far it can be trusted.
    public var confidence: Phrase

    /// Creates a ground.
    public init(citation: String, kind: Kind, statement: Phrase, support: Phrase, confidence: Phrase) {
        self.citation = citation
        self.kind = kind
        self.statement = statement
        self.support = support
        self.confidence = confidence
    }
}
