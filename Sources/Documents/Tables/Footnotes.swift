/// The footnotes of a table: remarks and reasons for dashes, lettered in reading order; equal ones share a letter.
struct Footnotes {
    private(set) var phrases: [Phrase] = []

    /// Collects the remarks of the columns, then of the cells row by row.
    init(_ table: Table) {
        for column in table.columns { add(column.note) }
        for row in table.rows {
            for index in table.columns.indices {
                for phrase in Self.phrases(of: row.cell(index)) { add(phrase) }
            }
        }
    }

    /// The numbers, from 0, of a column's footnotes.
    func numbers(of column: Column) -> [Int] {
        [column.note].compactMap { $0.flatMap(phrases.firstIndex(of:)) }
    }

    /// The numbers, from 0, of a cell's footnotes.
    func numbers(of cell: Cell) -> [Int] { Self.phrases(of: cell).compactMap(phrases.firstIndex(of:)) }

    private mutating func add(_ phrase: Phrase?) {
        if let phrase, !phrases.contains(phrase) { phrases.append(phrase) }
    }

    private static func phrases(of cell: Cell) -> [Phrase] {
        var found: [Phrase] = []
        if case .absent(let absence) = cell.value { found.append(absence.reason) }
        if let note = cell.note, !found.contains(note) { found.append(note) }
        return found
    }
}
