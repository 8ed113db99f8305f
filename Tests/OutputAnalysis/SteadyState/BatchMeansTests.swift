import DiscreteEvents
import OutputAnalysis
import Testing

@Suite struct BatchMeansTests {
    /// Normal values of mean 0 and variance 1 of which each depends on the one before.
    static func series(_ count: Int, correlation: Double, seed: UInt64) -> [Double] {
        var random = SplitMix64(seed: seed)
        var value = Ziggurat.normal(using: &random)
        let noise = (1 - correlation * correlation).squareRoot()
        return (0..<count).map { _ in
            value = correlation * value + noise * Ziggurat.normal(using: &random)
            return value
        }
    }

    @Test func `the lag-one correlation is the textbook formula`() throws {
        // Deviations -1.5, -0.5, 0.5, 1.5: products 0.75, -0.25, 0.75 over squares 5.
        #expect(abs(try #require(SerialCorrelation.lagOne([1, 2, 3, 4])) - 0.25) < 1e-15)
        #expect(SerialCorrelation.lagOne([2, 2, 2]) == nil)
        #expect(SerialCorrelation.lagOne([2]) == nil)
    }

    @Test func `the test of independence sees a trend, and alternation as no positive correlation`() throws {
        #expect(try #require(SerialCorrelation.pValue((0..<20).map { Double($0) })) < 0.001)
        #expect(try #require(SerialCorrelation.pValue((0..<20).map { Double($0 % 2) })) > 0.99)
        #expect(SerialCorrelation.pValue([1, 2, 3]) == nil)
        #expect(SerialCorrelation.pValue(Array(repeating: 4, count: 20)) == nil)
    }

    // 1,000 tests at the 10 % level: between 67 and 137 rejections, but for one choice of the seed in 2,000.
    @Test func `independent values are called correlated as often as the level says`() throws {
        var rejections = 0
        for seed in 0..<1_000 {
            let values = Self.series(50, correlation: 0, seed: UInt64(seed))
            if try #require(SerialCorrelation.pValue(values)) < 0.1 { rejections += 1 }
        }
        #expect((67...137).contains(rejections))
    }

    @Test func `batches of a correlated run grow, and there are 15 to 30 of them`() throws {
        let correlated = Self.series(6_000, correlation: 0.9, seed: 4)
        let batches = try #require(BatchMeans(of: correlated[...]))
        #expect(batches.areIndependent)
        #expect((15...30).contains(batches.means.count))
        let correlation = try #require(SerialCorrelation.lagOne(batches.means))
        #expect(abs(correlation) < 0.4)
        let estimate = batches.estimate()
        let value = try #require(estimate.value)
        let naive = try #require(Estimate.mean(of: correlated).halfWidth)
        #expect(try #require(estimate.halfWidth) > 2 * naive)
        #expect(estimate.method == .batchMeans)
        #expect(abs(value) < 0.5)
    }

    @Test func `a run too short for independent batches has a mean but no interval`() throws {
        let trend = (0..<100).map { Double($0) }
        let batches = try #require(BatchMeans(of: trend[...]))
        #expect(!batches.areIndependent)
        let estimate = batches.estimate()
        #expect(estimate.value != nil)
        #expect(estimate.halfWidth == nil)
        #expect(estimate.absence == .runTooShort)
    }

    @Test func `observations that fill no batch are left out at the beginning`() throws {
        let values = [1_000.0] + Self.series(60, correlation: 0, seed: 8)
        let batches = try #require(BatchMeans(of: values[...]))
        #expect(batches.batchSize * batches.means.count == 60)
        #expect(batches.means.allSatisfy { $0 < 10 })
    }

    @Test func `twenty observations are the least, and a constant run is its own mean`() throws {
        #expect(BatchMeans(of: Array(repeating: 1, count: 19)[...]) == nil)
        let constant = try #require(BatchMeans(of: Array(repeating: 1, count: 20)[...]))
        #expect(constant.estimate().value == 1)
        #expect(constant.estimate().halfWidth == 0)
    }
}
