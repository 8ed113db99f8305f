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
