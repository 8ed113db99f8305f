import QueueingTheory
import Testing

@Suite struct ErlangCTests {
    @Test func `it agrees with published values`() throws {
        // 100 calls in half an hour of 180 s each.
        let fourteen = try #require(
            ErlangC(arrivalRate: 100.0 / 1_800, serviceRate: 1.0 / 180, servers: 14))
        #expect(abs(fourteen.waitProbability - 0.1741319336) < 5.1e-11)
        #expect(abs(fourteen.serviceLevel(within: 20) - 0.8883500192) < 5.1e-11)
        #expect(abs(fourteen.meanWait - 7.8359370) < 5.1e-8)
        let thirteen = try #require(
            ErlangC(arrivalRate: 100.0 / 1_800, serviceRate: 1.0 / 180, servers: 13))
        #expect(abs(thirteen.waitProbability - 0.2852704530) < 5.1e-11)
        #expect(abs(thirteen.serviceLevel(within: 20) - 0.7955947884) < 5.1e-11)
    }

    @Test func `one formula says half of what the other says where callers hang up`() throws {
        let without = try #require(
            ErlangC(arrivalRate: 12.0 / 3_600, serviceRate: 1.0 / 1_200, servers: 5))
        #expect(abs(without.serviceLevel(within: 60) - 0.473) < 0.00051)
    }

    @Test func `one server is M/M/1`() throws {
        let queue = try #require(ErlangC(arrivalRate: 0.6, serviceRate: 1, servers: 1))
        #expect(abs(queue.waitProbability - 0.6) < 1e-15)
        #expect(abs(queue.meanWait - 1.5) < 1e-14)
        #expect(abs(queue.meanQueue - 0.9) < 1e-14)
        #expect(queue.occupancy == 0.6)
    }

    @Test func `the service level rises from the share that need not wait to everybody`() throws {
        let queue = try #require(ErlangC(arrivalRate: 9, serviceRate: 1, servers: 10))
        #expect(queue.serviceLevel(within: 0) == 1 - queue.waitProbability)
        #expect(queue.serviceLevel(within: .infinity) == 1)
        #expect(queue.serviceLevel(within: 1e300) == 1)
        #expect(queue.serviceLevel(within: -1).isNaN)
        #expect(queue.serviceLevel(within: .nan).isNaN)
    }

    @Test(arguments: [
        (1.0, 1.0, 1), (2, 1, 1), (0, 1, 1), (-1, 1, 1), (.nan, 1, 1), (.infinity, 1, 1), (1, .nan, 2),
        (1, .infinity, 2), (1, 1, 0), (1, 1, Int.min), (1, 1, Int.max),
    ])
    func `a queue that grows for ever or makes no sense is refused`(
        arrivals: Double, services: Double, servers: Int
    ) {
        #expect(ErlangC(arrivalRate: arrivals, serviceRate: services, servers: servers) == nil)
    }
}
