import DiscreteEvents

/// The observations of some replications of a study: what one machine of several has simulated.
///
/// Parts of one study merge into wider ones, and all of them into the table that one process would have filled: the numbers of
/// each replication are kept bit for bit, and pooled distributions are counts. So the order of merging does not matter.
public struct Part: Sendable, Equatable {
    /// Replications in a row.
    struct Row: Sendable, Equatable {
        /// The first one's number.
        var first: Int
        var count: Int
        /// What was written down of each.
        var values: [Double]

        var numbers: Range<Int> { first..<first + count }
    }

    /// The study.
    public let origin: PartOrigin
    /// Into how many shards the study is divided, where all replications here come from shards of one division.
    public let shards: Int?
    /// Rows in ascending order, with at least one replication missing between two of them.
    let rows: [Row]
    /// The distributions, pooled over the replications of this part.
    let pools: [LogLinearHistogram]

    init(origin: PartOrigin, shards: Int?, rows: [Row], pools: [LogLinearHistogram]) {
        self.origin = origin
        self.shards = shards
        self.rows = rows
        self.pools = pools
    }

    /// The numbers of its replications, in ascending order.
    public var replications: [Range<Int>] { rows.map(\.numbers) }

    /// The numbers of the study's replications that it lacks, in ascending order.
    public var missing: [Range<Int>] {
        let ends = [0] + rows.map(\.numbers.upperBound)
        let starts = rows.map(\.first) + [origin.replications]
        return zip(ends, starts).filter { $0 < $1 }.map { $0..<$1 }
    }

    /// Merges parts of one study.
    ///
    /// - Parameter parts: at least one, each with the name that errors give it.
    /// - Throws: `PartError` for parts of different studies, and for a replication that is in two of them.
    public init(merging parts: [(name: String, part: Part)]) throws(PartError) {
        guard let first = parts.first else { throw .nothingToMerge }
        for other in parts.dropFirst() {
            if let difference = PartDifference(first.part.origin, other.part.origin) {
                throw .differ(first.name, other.name, difference)
            }
        }
        origin = first.part.origin
        shards = parts.allSatisfy { $0.part.shards == first.part.shards } ? first.part.shards : nil
        let sorted = parts.flatMap { part in part.part.rows.map { (name: part.name, row: $0) } }
            .sorted { $0.row.first < $1.row.first }
        var rows: [Row] = []
        for (place, next) in sorted.enumerated() {
            guard let last = rows.last, let before = place > 0 ? sorted[place - 1] : nil,
                next.row.first <= last.numbers.upperBound
            else {
                rows.append(next.row)
                continue
            }
            guard next.row.first == last.numbers.upperBound else {
                throw .twice(before.name, next.name, number: next.row.first)
            }
            rows[rows.count - 1].count += next.row.count
            rows[rows.count - 1].values += next.row.values
        }
        self.rows = rows
        var pools = first.part.pools
        for other in parts.dropFirst() {
            guard other.part.pools.count == pools.count else { throw .damaged(other.name) }
            for place in pools.indices { pools[place].merge(other.part.pools[place]) }
        }
        self.pools = pools
    }
}
