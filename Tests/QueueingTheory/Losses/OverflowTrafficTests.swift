import QueueingTheory
import Testing

@Suite struct OverflowTrafficTests {
    @Test(arguments: [(3.0, 4), (8, 6), (0.5, 1)])
    func `mean and variance are those of the chain of a second group without limit`(
        load: Double, servers: Int
    ) throws {
        let overflow = try #require(OverflowTraffic(offeredLoad: load, servers: servers))
        let chain = try #require(
            MarkovChain(from: [0, 0]) { held -> [(to: [Int], rate: Double)] in
                var next: [(to: [Int], rate: Double)] = []
                if held[0] < servers {
                    next.append(([held[0] + 1, held[1]], load))
                } else if held[1] < 40 {
                    next.append(([held[0], held[1] + 1], load))
                }
                if held[0] > 0 { next.append(([held[0] - 1, held[1]], Double(held[0]))) }
                if held[1] > 0 { next.append(([held[0], held[1] - 1], Double(held[1]))) }
                return next
            })
        let probabilities = try #require(chain.stationary())
        let mean = chain.expectation(probabilities) { Double($0[1]) }
        let square = chain.expectation(probabilities) { Double($0[1] * $0[1]) }
        #expect(abs(overflow.mean - mean) < 1e-9)
        #expect(abs(overflow.variance - (square - mean * mean)) < 1e-8)
        #expect(overflow.peakedness > 1)
    }

    @Test func `no first group leaves Poisson traffic`() throws {
        let overflow = try #require(OverflowTraffic(offeredLoad: 4, servers: 0))
        #expect(abs(overflow.mean - 4) < 1e-12)
        #expect(abs(overflow.peakedness - 1) < 1e-12)
    }

    @Test func `a second group without calls of its own is one large group`() throws {
        let overflow = try #require(OverflowTraffic(offeredLoad: 5, servers: 4))
        let exact = try #require(overflow.blocking(secondGroup: 3, ownLoad: 0))
        #expect(abs(exact.overflowing - overflow.blocking(secondGroup: 3)) < 1e-12)
    }

    @Test func `calls that come in bursts are blocked more than the second group's own`() throws {
        let overflow = try #require(OverflowTraffic(offeredLoad: 5, servers: 4))
        let shares = try #require(overflow.blocking(secondGroup: 3, ownLoad: 1))
        // Of the calls that go on, the share that finds the second group full.
        let ofOverflow = shares.overflowing * 5 / overflow.mean
        #expect(ofOverflow > shares.own)
        // What is carried is what is offered less what is lost; the chain must not invent calls.
        #expect(shares.own > ErlangB.blocking(offeredLoad: 1, servers: 3))
        #expect(shares.own < ErlangB.blocking(offeredLoad: 1 + 5, servers: 3))
    }

    @Test func `what makes no sense is refused`() throws {
        #expect(OverflowTraffic(offeredLoad: 0, servers: 2) == nil)
        #expect(OverflowTraffic(offeredLoad: .nan, servers: 2) == nil)
        #expect(OverflowTraffic(offeredLoad: .infinity, servers: 2) == nil)
        #expect(OverflowTraffic(offeredLoad: 1, servers: -1) == nil)
        let overflow = try #require(OverflowTraffic(offeredLoad: 1, servers: 2))
        #expect(overflow.blocking(secondGroup: -1).isNaN)
        #expect(overflow.blocking(secondGroup: .max).isNaN)
        #expect(overflow.blocking(secondGroup: .max, ownLoad: 1) == nil)
        #expect(overflow.blocking(secondGroup: 1, ownLoad: -1) == nil)
        #expect(overflow.blocking(secondGroup: 1, ownLoad: .nan) == nil)
    }
}
