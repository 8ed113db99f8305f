/// What a figure rests on.
public enum FactKind: String, Sendable, CaseIterable {
    /// Published; its source is named.
    case fact
    /// Computed from facts alone; the arithmetic is shown.
    case derived
    /// Chosen, because nothing was found that says it; the reason is given.
    case assumption

    /// The word before the colon in a citation: `fact` for what is published or computed from it.
    public var citedAs: String {
        switch self {
        case .fact, .derived: "fact"
        case .assumption: "assumption"
        }
    }
}
