/// The least and the most that a hidden count can be for whoever knows the other counts and all sums, found by trying every
/// value: it is possible if what is left of the sums can be filled, which by Gale's theorem (1957) it can if no rows have more
/// left than the columns in which they have hidden counts.
struct KnownLimits {
    private let isHidden: [[Bool]]
    private let rows: [Int]
    private let columns: [Int]

    init(_ table: [[Int]], _ isHidden: [[Bool]]) {
        self.isHidden = isHidden
        func left(_ cells: [(Int, Int)]) -> Int {
            cells.reduce(0) { $0 + (isHidden[$1.0][$1.1] ? table[$1.0][$1.1] : 0) }
        }
        let width = table[0].count
        rows = table.indices.map { row in left((0..<width).map { (row, $0) }) }
        columns = (0..<width).map { column in left(table.indices.map { ($0, column) }) }
    }

    func limits(_ row: Int, _ column: Int) -> ClosedRange<Int> {
        let possible = (0...min(rows[row], columns[column])).filter { isPossible($0, row, column) }
        return (possible.first ?? 0)...(possible.last ?? 0)
    }

    private func isPossible(_ value: Int, _ row: Int, _ column: Int) -> Bool {
        (1..<(1 << rows.count)).allSatisfy { subset in
            let members = rows.indices.filter { subset >> $0 & 1 == 1 }
            let left = members.reduce(0) { $0 + rows[$1] - ($1 == row ? value : 0) }
            let room = columns.indices.reduce(0) { sum, other in
                let isNear = members.contains { isHidden[$0][other] && ($0, other) != (row, column) }
                return sum + (isNear ? columns[other] - (other == column ? value : 0) : 0)
            }
            return left <= room
        }
    }
}
