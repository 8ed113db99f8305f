import Foundation
import QueueingTheory
import Testing

@Suite struct MarkovChainTests {
    /// M/M/1 with room for some calls.
    private func line(_ room: Int, arrivals: Double) -> MarkovChain<Int>? {
        MarkovChain(from: 0) { calls in
            (calls < room ? [(calls + 1, arrivals)] : []) + (calls > 0 ? [(calls - 1, 1.0)] : [])
        }
    }

    @Test func `states are found from the first one, in a fixed order`() throws {
        let chain = try #require(line(4, arrivals: 0.5))
        #expect(chain.states == [0, 1, 2, 3, 4])
    }

    @Test func `a line has geometric probabilities, however small`() throws {
        let chain = try #require(line(60, arrivals: 1e-4))
        let probabilities = try #require(chain.stationary())
        for calls in 1...60 {
            let ratio = probabilities[calls] / probabilities[calls - 1]
            #expect(abs(ratio / 1e-4 - 1) < 1e-12)
        }
    }

    @Test func `a first state of almost no weight does no harm`() throws {
        let chain = try #require(line(100, arrivals: 1e6))
        let probabilities = try #require(chain.stationary())
        #expect(abs(probabilities[100] - (1 - 1e-6)) < 1e-12)
        #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
    }

    @Test func `a cycle spends in each state the time that it takes`() throws {
        let rates = [1.0, 4, 0.5, 10]
        let chain = try #require(MarkovChain(from: 0) { [(($0 + 1) % 4, rates[$0])] })
        let probabilities = try #require(chain.stationary())
        for (state, rate) in rates.enumerated() {
            #expect(abs(probabilities[state] - 1 / rate / 3.35) < 1e-12)
        }
        #expect(abs(chain.expectation(probabilities) { rates[$0] } - 4 / 3.35) < 1e-12)
    }

    @Test func `several transitions to one state add up, and those to itself count for nothing`() throws {
        let chain = try #require(
            MarkovChain(from: 0) { $0 == 0 ? [(1, 1.0), (1, 2.0), (0, 9.0)] : [(0, 1.0)] })
        let probabilities = try #require(chain.stationary())
        #expect(abs(probabilities[1] - 0.75) < 1e-15)
    }

    @Test func `two states approach their balance exponentially`() throws {
        let chain = try #require(MarkovChain(from: 0) { $0 == 0 ? [(1, 2.0)] : [(0, 3.0)] })
        for seconds in [0, 0.01, 0.4, 3, 200] {
            let after = try #require(chain.transient(after: seconds, from: [1, 0]))
            let exact = 0.4 * (1 - exp(-5 * seconds))
            #expect(abs(after.probabilities[1] - exact) < 1e-12)
            let occupation = 0.4 * seconds - 0.08 * (1 - exp(-5 * seconds))
            #expect(abs(after.occupation[1] - occupation) < 1e-10)
            #expect(abs(after.occupation[0] + after.occupation[1] - seconds) < 1e-10)
        }
    }

    @Test func `a chain left alone stays where it is`() throws {
        let chain = try #require(MarkovChain(from: 0) { _ in [] })
        let after = try #require(chain.transient(after: 5, from: [1]))
        #expect(after.probabilities == [1])
        #expect(after.occupation == [5])
        #expect(chain.stationary() == [1])
    }

    @Test func `in the long run the forward equations end in the stationary distribution`() throws {
        let chain = try #require(line(10, arrivals: 0.8))
        var start = Array(repeating: 0.0, count: 11)
        start[10] = 1
        let after = try #require(chain.transient(after: 2_000, from: start))
        for (one, other) in zip(after.probabilities, try #require(chain.stationary())) {
            #expect(abs(one - other) < 1e-12)
        }
    }

    @Test func `what is no chain is refused`() throws {
        #expect(MarkovChain(from: 0) { _ in [(1, -1.0)] } == nil)
        #expect(MarkovChain(from: 0) { _ in [(1, .nan)] } == nil)
        #expect(MarkovChain(from: 0) { _ in [(1, .infinity)] } == nil)
        #expect(MarkovChain(from: 0, limit: 100) { [($0 + 1, 1.0)] } == nil)
        #expect(MarkovChain(states: [Int]()) { _ in [] } == nil)
        #expect(MarkovChain(states: [1, 1]) { _ in [] } == nil)
        #expect(MarkovChain(states: [1]) { _ in [(2, 1.0)] } == nil)
        let chain = try #require(line(2, arrivals: 1))
        #expect(chain.transient(after: -1, from: [1, 0, 0]) == nil)
        #expect(chain.transient(after: .nan, from: [1, 0, 0]) == nil)
        #expect(chain.transient(after: .infinity, from: [1, 0, 0]) == nil)
        #expect(chain.transient(after: 1e300, from: [1, 0, 0]) == nil)
        #expect(chain.transient(after: 1, from: [1, 0]) == nil)
        #expect(chain.transient(after: 1, from: [.nan, 0, 0]) == nil)
        #expect(chain.expectation([1]) { _ in 1 }.isNaN)
    }

    @Test func `a chain that cannot return has no stationary distribution from its first state`() throws {
        let chain = try #require(MarkovChain(from: 0) { $0 == 0 ? [(1, 1.0)] : [] })
        #expect(chain.stationary() == nil)
    }
}
