import Testing

@testable import QueueingTheory

@Suite struct ManyServerQueueTests {
    @Test func `Erlang B agrees with a published value`() {
        #expect(abs(ErlangB.blocking(offeredLoad: 5, servers: 10) - 0.0183845703) < 1e-9)
        #expect(ErlangB.blocking(offeredLoad: 0, servers: 3) == 0)
        #expect(ErlangB.blocking(offeredLoad: 2, servers: 0) == 1)
    }

    @Test func `as many lines as servers is Erlang B`() throws {
        let queue = try #require(ManyServerQueue(arrivalRate: 5, serviceRate: 1, servers: 10, lines: 10))
        #expect(abs(queue.blocking - ErlangB.blocking(offeredLoad: 5, servers: 10)) < 1e-12)
    }

    @Test func `Erlang C agrees with published values`() throws {
        // 100 calls in half an hour of 180 s each, 14 counsellors.
        let queue = try #require(
            ManyServerQueue(arrivalRate: 100.0 / 1_800, serviceRate: 1.0 / 180, servers: 14))
        #expect(abs(queue.waitProbability - 0.1741319336) < 1e-9)
        #expect(abs(queue.meanWait - 7.8359370) < 1e-6)
    }

    @Test(arguments: [
        (10, 0.496853, 16.495659, 0.137464), (11, 0.382816, 11.298604, 0.094155),
        (12, 0.279807, 7.391685, 0.061597), (14, 0.126976, 2.740714, 0.022839),
    ])
    func `Erlang A agrees with computed values`(servers: Int, wait: Double, mean: Double, lost: Double) throws
    {
        let queue = try #require(
            ManyServerQueue(
                arrivalRate: 100.0 / 1_800, serviceRate: 1.0 / 180, abandonmentRate: 1.0 / 120,
                servers: servers))
        #expect(abs(queue.waitProbability - wait) < 1e-6)
        #expect(abs(queue.meanWait - mean) < 1e-5)
        #expect(abs(queue.abandonment - lost) < 1e-6)
    }

    @Test func `an overloaded queue whose callers never hang up has no solution`() {
        #expect(ManyServerQueue(arrivalRate: 2, serviceRate: 1, servers: 2) == nil)
        #expect(ManyServerQueue(arrivalRate: .nan, serviceRate: 1, servers: 2) == nil)
    }
}
