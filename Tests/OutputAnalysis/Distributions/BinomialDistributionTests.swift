import OutputAnalysis
import Testing

@Suite struct BinomialDistributionTests {
    @Test func `probabilities are those of the binomial expansion`() throws {
        let binomial = try #require(BinomialDistribution(trials: 6, share: 0.3))
        var sum = 0.0
        for (successes, ways) in [1.0, 6, 15, 20, 15, 6, 1].enumerated() {
            var term = ways
            for _ in 0..<successes { term *= 0.3 }
            for _ in successes..<6 { term *= 0.7 }
            sum += term
            #expect(abs(binomial.cumulative(successes) - sum) < 1e-14)
        }
        #expect(binomial.cumulative(-1) == 0)
        #expect(binomial.cumulative(9) == 1)
    }

    @Test func `a share of 0 or 1 leaves no chance`() throws {
        let never = try #require(BinomialDistribution(trials: 5, share: 0))
        #expect(never.cumulative(0) == 1)
        let always = try #require(BinomialDistribution(trials: 5, share: 1))
        #expect(always.cumulative(4) == 0)
        #expect(BinomialDistribution(trials: 5, share: 1.1) == nil)
        #expect(BinomialDistribution(trials: -1, share: 0.5) == nil)
    }
}
