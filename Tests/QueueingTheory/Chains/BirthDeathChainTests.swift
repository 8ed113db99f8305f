import QueueingTheory
import Testing

@Suite struct BirthDeathChainTests {
    @Test func `equal rates make all states alike`() {
        let probabilities = BirthDeathChain.stationary(births: [2, 2, 2], deaths: [2, 2, 2])
        #expect(probabilities == [0.25, 0.25, 0.25, 0.25])
    }

    @Test func `one state alone has all the weight`() {
        #expect(BirthDeathChain.stationary(births: [], deaths: []) == [1])
    }

    @Test func `weights beyond the largest number do no harm`() {
        // Each state is a million times as likely as the one before.
        let probabilities = BirthDeathChain.stationary(
            births: Array(repeating: 1e6, count: 200), deaths: Array(repeating: 1, count: 200))
        #expect(abs(probabilities[200] - (1 - 1e-6)) < 1e-12)
        #expect(abs(probabilities[199] - 1e-6) < 1e-11)
        #expect(probabilities[0] == 0)
    }

    @Test(arguments: [
        ([1.0], [1.0, 1]), ([1], [0]), ([1], [-1]), ([.nan], [1]), ([1], [.nan]), ([.infinity], [1]),
        ([1], [.infinity]), ([1e300], [1e-300]),
    ])
    func `rates that make no sense have no distribution`(births: [Double], deaths: [Double]) {
        #expect(BirthDeathChain.stationary(births: births, deaths: deaths).isEmpty)
    }
}
