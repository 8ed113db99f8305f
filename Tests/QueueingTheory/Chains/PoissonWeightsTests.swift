import Foundation
import Testing

@testable import QueueingTheory

@Suite struct PoissonWeightsTests {
    @Test(arguments: [0, 0.3, 1, 5, 40, 700, 3e4])
    func `weights are Poisson probabilities`(mean: Double) throws {
        let weights = try #require(PoissonWeights(mean: mean))
        #expect(abs(weights.probabilities.reduce(0, +) - 1) < 1e-12)
        for number in [0, 1, 3, Int(mean), Int(mean + 2 * mean.squareRoot())] {
            let exact =
                mean == 0
                ? (number == 0 ? 1 : 0) : exp(Double(number) * log(mean) - mean - lgamma(Double(number) + 1))
            #expect(abs(weights.probability(of: number) - exact) < 1e-9 * exact + 1e-17)
        }
    }

    @Test func `tails are what lies above`() throws {
        let weights = try #require(PoissonWeights(mean: 2))
        #expect(abs(weights.tails[0] - (1 - exp(-2.0))) < 1e-15)
        #expect(abs(weights.tails[1] - (1 - 3 * exp(-2.0))) < 1e-15)
        #expect(weights.tails.last == 0)
        let large = try #require(PoissonWeights(mean: 1e4))
        #expect(large.tails[0] == 1)
        #expect(abs(large.tails[10_000] - 0.4973) < 1e-3)
    }

    @Test func `no other mean is taken`() {
        for mean in [-1, Double.nan, .infinity, 1.1e9] { #expect(PoissonWeights(mean: mean) == nil) }
    }
}
