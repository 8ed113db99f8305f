/// One cell of a table.
struct TableCell {
    /// The row, from 1, the heading included: as spreadsheets count.
    let row: Int
    /// The heading of its column.
    let column: String
    /// What it holds, without quotes and surrounding space.
    let text: String
    /// Where it stands.
    let location: SourceLocation

    /// The cell in words.
    var path: String { "row \(row), column \(column)" }
}
