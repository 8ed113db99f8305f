import OutputAnalysis
import Testing

@Suite struct QuantileEstimateTests {
    @Test(arguments: [
        (30, 0.5, 10, 21, 0.9572), (100, 0.5, 40, 61, 0.9648), (100, 0.9, 84, 96, 0.9557),
        (200, 0.95, 184, 197, 0.9672), (1_000, 0.95, 936, 964, 0.9581),
    ])
    func `ranks and coverage are those of the table`(
        count: Int, share: Double, lower: Int, upper: Int, coverage: Double
    ) throws {
        let limits = try #require(QuantileLimits(of: share, count: count))
        #expect(limits.lowerRank == lower)
        #expect(limits.upperRank == upper)
        #expect(abs(limits.coverage - coverage) < 0.5e-4)
    }

    @Test func `a small sample has no upper limit for a high quantile`() throws {
        let limits = try #require(QuantileLimits(of: 0.95, count: 59))
        #expect(limits.upperRank == nil)
        #expect(limits.lowerRank == 52)
        let values: [Double?] = (1...59).map { Double($0) }
        let estimate = Estimate.quantile(0.95, of: values)
        #expect(estimate.value == 57)
        #expect(estimate.lower == 52)
        #expect(estimate.upper == nil)
        #expect(estimate.halfWidth == nil)
        #expect(estimate.absence == .quantileBeyondSample)
    }

    @Test func `the limits are values of the sample, whatever their order`() {
        let values: [Double?] = (0..<30).map { Double($0 * 7 % 30 + 1) }
        let estimate = Estimate.quantile(0.5, of: values)
        #expect(estimate.value == 15)
        #expect(estimate.lower == 10)
        #expect(estimate.upper == 21)
        #expect(estimate.halfWidth == 6)
        #expect(estimate.method == .orderStatistics)
    }

    @Test func `impossible questions have no quantile`() {
        #expect(Estimate.quantile(0.5, of: []).absence == .noObservations)
        #expect(Estimate.quantile(1.5, of: [1, 2, 3]).value == nil)
        #expect(Estimate.quantile(0.5, of: [1, .nan]).absence == .notFinite)
        #expect(QuantileLimits(of: 0, count: 5) == nil)
    }

    @Test func `a pooled percentile takes its spread from the replications`() throws {
        let estimate = Estimate.sectioned(pooled: 41, replicationwise: [35, 44, 40, nil, 47, 38])
        // Squares about 41: 36, 9, 1, 36, 9; 2.776445 is the 97.5 % quantile with 4 degrees of freedom.
        #expect(estimate.value == 41)
        #expect(abs(try #require(estimate.halfWidth) - 2.776445 * (91.0 / 4 / 5).squareRoot()) < 1e-5)
        #expect(estimate.emptyReplications == 1)
        #expect(Estimate.sectioned(pooled: nil, replicationwise: [nil]).absence == .noObservations)
        #expect(
            Estimate.sectioned(pooled: 3, replicationwise: [3]).absence == .tooFewReplications(minimum: 2))
    }
}
