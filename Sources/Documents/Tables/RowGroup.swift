/// Rows of a table that belong together.
public struct RowGroup: Sendable, Hashable {
    /// The stable name for machines.
    public var id: String
    /// The heading above them; nil for none.
    public var title: Phrase?
    /// The rows.
    public var rows: [Row]

    /// Creates a group.
    public init(_ id: String, title: Phrase? = nil, rows: [Row]) {
        self.id = id
        self.title = title
        self.rows = rows
    }
}
