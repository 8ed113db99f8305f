import QueueingTheory
import Testing

@Suite struct ErlangBTests {
    @Test func `it agrees with a computed value`() {
        #expect(abs(ErlangB.blocking(offeredLoad: 5, servers: 10) - 0.0183845703) < 5.1e-11)
        #expect(ErlangB.blocking(offeredLoad: 0, servers: 3) == 0)
        #expect(ErlangB.blocking(offeredLoad: 2, servers: 0) == 1)
        #expect(ErlangB.blocking(offeredLoad: 0, servers: 0) == 1)
    }

    @Test func `a large group neither overflows nor loses digits`() {
        // At a load equal to the lines blocking tends to the square root of 2 / (pi n).
        let blocking = ErlangB.blocking(offeredLoad: 1_000_000, servers: 1_000_000)
        #expect(abs(blocking / 7.97884e-4 - 1) < 1e-3)
    }

    @Test(arguments: [(5.0, 0.02), (0.5, 0.5), (40, 0.001), (3, 1)])
    func `the fewest lines are enough, and one fewer is not`(load: Double, share: Double) throws {
        let lines = try #require(ErlangB.lines(offeredLoad: load, blockingAtMost: share))
        #expect(ErlangB.blocking(offeredLoad: load, servers: lines) <= share)
        if lines > 0 { #expect(ErlangB.blocking(offeredLoad: load, servers: lines - 1) > share) }
    }

    @Test func `what makes no sense is no number`() {
        #expect(ErlangB.blocking(offeredLoad: -1, servers: 3).isNaN)
        #expect(ErlangB.blocking(offeredLoad: .nan, servers: 3).isNaN)
        #expect(ErlangB.blocking(offeredLoad: 1, servers: -1).isNaN)
        #expect(ErlangB.blocking(offeredLoad: 1, servers: .max).isNaN)
        #expect(ErlangB.blocking(offeredLoad: .infinity, servers: 3) == 1)
        #expect(ErlangB.lines(offeredLoad: 1, blockingAtMost: 0) == nil)
        #expect(ErlangB.lines(offeredLoad: .infinity, blockingAtMost: 0.1) == nil)
        #expect(ErlangB.lines(offeredLoad: .nan, blockingAtMost: 0.1) == nil)
        #expect(ErlangB.lines(offeredLoad: 1, blockingAtMost: .nan) == nil)
    }
}
