import Planning
import Testing

@Suite struct ShardTests {
    @Test(arguments: [(1, 1), (10, 3), (3, 10), (200, 16), (7, 7), (10_000_000, 100_000)])
    func `shards follow each other without gaps and differ by at most one replication`(total: Int, count: Int)
        throws
    {
        var next = 0
        var sizes: [Int] = []
        for number in 1...count {
            let replications = try #require(Shard(number, of: count)).replications(of: total)
            #expect(replications.lowerBound == next)
            next = replications.upperBound
            sizes.append(replications.count)
        }
        #expect(next == total)
        #expect(try #require(sizes.max()) - #require(sizes.min()) <= 1)
    }

    @Test(arguments: [(0, 3), (4, 3), (-1, 3), (1, 0), (1, Shard.most + 1)])
    func `there is no such shard`(number: Int, count: Int) { #expect(Shard(number, of: count) == nil) }
}
