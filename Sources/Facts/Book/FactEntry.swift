public import HotlineModel
public import ScenarioFiles

/// One figure that scenarios rest on, or one thing that happened.
public struct FactEntry: Sendable {
    /// The kebab-case key under which a file of the seeds defines it.
    public var name: String
    /// What it rests on.
    public var kind: FactKind
    /// What it says, in a sentence.
    public var statement: LocalizedText
    /// The numbers; nil for an entry that is words alone.
    public var quantity: FactQuantity?
    /// Where it was published; given exactly for facts.
    public var source: FactSource?
    /// How the value follows from others; given for derived figures, and for some assumptions.
    public var arithmetic: String?
    /// Names of the entries that it is computed from.
    public var from: [String]
    /// Why just this was chosen; given exactly for assumptions.
    public var reason: LocalizedText?
    /// How far it can be trusted.
    public var confidence: Confidence
    /// What a reader must know before quoting it.
    public var note: LocalizedText?
    /// Where the entry stands.
    public var location: SourceLocation

    /// How a scenario cites it: `fact:NAME` or `assumption:NAME`.
    public var citation: String { "\(kind.citedAs):\(name)" }
}
