/// One of several nearly equal rows into which a study's replications are divided, so that several machines share the work.
public struct Shard: Sendable, Equatable {
    /// Which, from 1.
    public let number: Int
    /// Of how many.
    public let count: Int

    /// The most shards of one study.
    public static let most = 100_000

    /// A shard; nil unless `number` is between 1 and `count`, and `count` at most `most`.
    public init?(_ number: Int, of count: Int) {
        guard number >= 1, number <= count, count <= Self.most else { return nil }
        self.number = number
        self.count = count
    }

    /// The replications of this shard, of so many; those of all shards follow each other without gaps.
    public func replications(of total: Int) -> Range<Int> {
        total * (number - 1) / count..<total * number / count
    }
}
