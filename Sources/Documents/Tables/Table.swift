/// A table of typed values.
public struct Table: Sendable, Hashable {
    /// The stable name for machines, unique in the document.
    public var id: String
    /// What it shows.
    public var caption: Phrase
    /// The columns; the first is usually what the rows are about.
    public var columns: [Column]
    /// The rows, in groups.
    public var groups: [RowGroup]
    /// Remarks on the whole table, below it.
    public var notes: [Phrase]

    /// Creates a table with groups of rows.
    public init(_ id: String, caption: Phrase, columns: [Column], groups: [RowGroup], notes: [Phrase] = []) {
        self.id = id
        self.caption = caption
        self.columns = columns
        self.groups = groups
        self.notes = notes
    }

    /// Creates a table without groups.
    public init(_ id: String, caption: Phrase, columns: [Column], rows: [Row], notes: [Phrase] = []) {
        self.init(
            id, caption: caption, columns: columns, groups: [RowGroup("all", rows: rows)], notes: notes)
    }

    /// All rows in order.
    public var rows: [Row] { groups.flatMap(\.rows) }
}
