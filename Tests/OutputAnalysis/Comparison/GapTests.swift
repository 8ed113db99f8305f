import OutputAnalysis
import Testing

@Suite struct GapTests {
    private let women = ReplicationSample.mean([10.2, 11.1, 9.8, 10.5, 10.9])
    private let men = ReplicationSample.mean([10.6, 11.8, 10.1, 11.0, 11.3])

    @Test func `between two groups it is the size of their difference`() throws {
        let gap = Estimate.gap(among: [women, men])
        #expect(abs(try #require(gap.value) - 0.46) < 1e-12)
        #expect(abs(try #require(gap.lower) - 0.271692) < 0.5e-6)
        #expect(abs(try #require(gap.upper) - 0.648308) < 0.5e-6)
        #expect(Estimate.gap(among: [men, women]) == gap)
        #expect(gap.method == .gap)
    }

    @Test func `among several groups the widest difference counts`() throws {
        let others = ReplicationSample.mean([10.3, 11.3, 9.9, 10.8, 11.0])
        let gap = Estimate.gap(among: [women, others, men])
        let pairs = SimultaneousComparisons(allPairsOf: [women, others, men]).members
            .map(\.comparison.difference)
        #expect(gap.value == pairs[1].value)
        #expect(gap.lower == pairs[1].lower)
        #expect(gap.upper == pairs[1].upper)
    }

    @Test
    func `a gap of percentiles is between the pooled ones, its error from each replication's difference`()
        throws
    {
        let women = (pooled: 10.0, replicationwise: [9.0, 10, 11, nil, 10] as [Double?])
        let men = (pooled: 12.5, replicationwise: [11.0, 12, 14, 13, 12] as [Double?])
        let gap = Estimate.gap(amongPercentiles: [women, men])
        #expect(gap.value == 2.5)
        // Differences 2, 2, 3, 2 around 2.5: squares sum to 1, variance 1/3; Student's 0.975 quantile of 3 degrees is 3.182446.
        let reach = 3.182446 * (1.0 / 3 / 4).squareRoot()
        #expect(abs(try #require(gap.lower) - (2.5 - reach)) < 1e-5)
        #expect(abs(try #require(gap.upper) - (2.5 + reach)) < 1e-5)
        // Three groups share the error among three pairs.
        let others = (pooled: 11.0, replicationwise: [10.0, 11, 12, 11, 11] as [Double?])
        let wider = Estimate.gap(amongPercentiles: [women, others, men])
        #expect(wider.value == 2.5)
        #expect(try #require(wider.upper) > 2.5 + reach)
        #expect(Estimate.gap(amongPercentiles: [women]).value == nil)
    }

    @Test func `groups that hardly differ may have no gap at all`() throws {
        let gap = Estimate.gap(among: [.mean([1, 2, 3, 4]), .mean([1.2, 1.9, 3.1, 3.9])])
        #expect(gap.lower == 0)
        #expect(try #require(gap.upper) > 0)
    }

    @Test func `a group without observations leaves the gap open, and says so`() {
        let nobody = ReplicationSample.proportion(Array(repeating: ReplicationRatio(0, of: 0), count: 5))
        let gap = Estimate.gap(among: [women, nobody])
        #expect(gap.value == nil)
        #expect(gap.upper == nil)
        #expect(gap.absence == .noObservations)
        #expect(Estimate.gap(among: [women]).absence == .noObservations)
        #expect(Estimate.gap(among: []).value == nil)
    }
}
