/// A row of a table.
public struct Row: Sendable, Hashable {
    /// How a row stands out.
    public enum Emphasis: Sendable, Hashable {
        /// Like its neighbours.
        case none
        /// A total: set apart by a rule and stronger; stays last when a reader sorts.
        case total
        /// Stronger, as the best of several.
        case strong
        /// A part of the row above, indented.
        case part
    }

    /// The cells, one a column; missing ones are empty, extra ones are not shown.
    public var cells: [Cell]
    /// How it stands out.
    public var emphasis: Emphasis

    /// Creates a row.
    public init(_ cells: [Cell], emphasis: Emphasis = .none) {
        self.cells = cells
        self.emphasis = emphasis
    }

    /// The cell in a column.
    func cell(_ column: Int) -> Cell { column < cells.count ? cells[column] : .empty }
}
