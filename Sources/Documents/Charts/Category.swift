/// A category of a chart: a bar's place, a row or column of a heat map.
public struct Category: Sendable, Hashable {
    /// The stable name for machines.
    public var id: String
    /// The name shown.
    public var name: Phrase

    /// Creates a category.
    public init(_ id: String, _ name: Phrase) {
        self.id = id
        self.name = name
    }
}
