/// Within how much the hidden counts of a table can be told from what is shown and the sums of rows and columns.
///
/// The counts themselves fulfil all sums. Whatever else does differs from them by moves around closed paths: one up, its
/// neighbour in the row down, that one's neighbour in the column up. How far a count can move is therefore a maximum flow
/// (Ford and Fulkerson 1956) from its column to its row, and back.
struct CellLimits {
    /// A count so large that nothing bounds it.
    private static let unbounded = 1 << 40

    private let rows: Int
    private let columns: Int
    /// How much can go from one row or column to another: rows first, then columns.
    private var room: [[Int]]
    private let counts: [[Int]]
    private let most: Int

    /// - Parameters:
    ///   - table: the counts; of a single row, the sums of columns are not known.
    ///   - isHidden: which of them are hidden.
    ///   - most: the width that is enough.
    init(_ table: [[Int]], _ isHidden: [[Bool]], most: Int) {
        var counts = table
        var hidden = isHidden
        columns = table.first?.count ?? 0
        if table.count == 1 {
            counts.append(Array(repeating: Self.unbounded, count: columns))
            hidden.append(Array(repeating: true, count: columns))
        }
        self.counts = counts
        self.most = most
        rows = counts.count
        room = Array(repeating: Array(repeating: 0, count: rows + columns), count: rows + columns)
        for row in 0..<rows {
            for column in 0..<columns where hidden[row][column] {
                room[row][rows + column] = Self.unbounded
                room[rows + column][row] = counts[row][column]
            }
        }
    }

    /// The difference between the most and the least that a hidden count could be, up to `most`.
    ///
    /// - Complexity: O(`most` · hidden cells).
    func width(_ row: Int, _ column: Int) -> Int {
        var others = self
        others.room[row][rows + column] = 0
        others.room[rows + column][row] = 0
        let up = others.flow(from: rows + column, to: row, most: most)
        guard up < most else { return most }
        return up + others.flow(from: row, to: rows + column, most: min(most - up, counts[row][column]))
    }

    private func flow(from start: Int, to end: Int, most: Int) -> Int {
        var room = room
        var sum = 0
        while sum < most, let path = Self.path(room, from: start, to: end) {
            let steps = Array(zip(path, path.dropFirst()))
            let amount = steps.reduce(most - sum) { min($0, room[$1.0][$1.1]) }
            for (from, to) in steps {
                room[from][to] -= amount
                room[to][from] += amount
            }
            sum += amount
        }
        return sum
    }

    /// The shortest way on which there is room.
    private static func path(_ room: [[Int]], from start: Int, to end: Int) -> [Int]? {
        var before: [Int?] = Array(repeating: nil, count: room.count)
        before[start] = start
        var queue = [start]
        var place = 0
        while place < queue.count, before[end] == nil {
            let here = queue[place]
            place += 1
            for next in room.indices where before[next] == nil && room[here][next] > 0 {
                before[next] = here
                queue.append(next)
            }
        }
        guard before[end] != nil else { return nil }
        var path = [end]
        while let last = path.last, last != start, let previous = before[last] { path.append(previous) }
        return path.reversed()
    }
}
