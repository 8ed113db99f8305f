/// Which cells of a table of counts are hidden, when the sums of its rows and columns may be known.
///
/// Small counts first. A zero is one: who knows that nobody called knows something of everybody who might have. Then, in every
/// row and column in which what is hidden could be told within fewer than `Disclosure.least`, the smallest other count, until
/// none is left; at last more of them, until no small count could be told within fewer than `Disclosure.least` from all rows
/// and columns together, or as nearly so as with everything hidden.
struct HiddenCells {
    /// Whether each cell is hidden, by row and column.
    private(set) var isHidden: [[Bool]]
    private let table: [[Int]]
    private var lines: [[(row: Int, column: Int)]] = []

    /// - Parameters:
    ///   - table: the counts.
    ///   - showsEmptyColumns: whether a column of nothing but zeros is one that cannot hold anything, and is shown.
    init(_ table: [[Int]], showsEmptyColumns: Bool) {
        self.table = table
        let columns = table.first?.count ?? 0
        let isShown = (0..<columns).map { column in
            showsEmptyColumns && table.allSatisfy { $0[column] == 0 }
        }
        isHidden = table.map { row in
            row.indices.map { row[$0] < Disclosure.least && !isShown[$0] }
        }
        lines = table.indices.map { row in (0..<columns).map { (row, $0) } }
        // Of a single row, the sums of columns would be the counts themselves.
        if table.count > 1 { lines += (0..<columns).map { column in table.indices.map { ($0, column) } } }
        hideInLines()
        hideInTable()
    }

    private mutating func hideInLines() {
        var changed = true
        while changed {
            changed = false
            for line in lines {
                let known = line.filter { isHidden[$0.row][$0.column] }
                guard !known.isEmpty else { continue }
                let sum = known.reduce(0) { $0 + table[$1.row][$1.column] }
                guard known.count == 1 || sum < Disclosure.least, let next = smallestShown(of: line) else {
                    continue
                }
                isHidden[next.row][next.column] = true
                changed = true
            }
        }
    }

    /// Hiding more never narrows what a cell could be, so that each is looked at once.
    private mutating func hideInTable() {
        for row in table.indices {
            for column in table[row].indices
            where isHidden[row][column] && table[row][column] < Disclosure.least {
                let target = min(Disclosure.least, widest(row, column))
                while CellLimits(table, isHidden, most: target).width(row, column) < target {
                    let beside = lines.filter { $0.contains { $0 == (row, column) } }.flatMap { $0 }
                    guard let next = smallestShown(of: beside) ?? smallestShown(of: lines.flatMap { $0 })
                    else { break }
                    isHidden[next.row][next.column] = true
                }
            }
        }
    }

    private func smallestShown(of cells: [(row: Int, column: Int)]) -> (row: Int, column: Int)? {
        cells.filter { !isHidden[$0.row][$0.column] && table[$0.row][$0.column] > 0 }.min {
            (table[$0.row][$0.column], $0.row, $0.column) < (table[$1.row][$1.column], $1.row, $1.column)
        }
    }

    /// Within how much a count could be told if all of the table were hidden.
    private func widest(_ row: Int, _ column: Int) -> Int {
        let rowSum = table[row].reduce(0, +)
        guard table.count > 1 else { return rowSum }
        let columnSum = table.reduce(0) { $0 + $1[column] }
        let all = table.reduce(0) { $0 + $1.reduce(0, +) }
        return min(rowSum, columnSum) - max(0, rowSum + columnSum - all)
    }
}
