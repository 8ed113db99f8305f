import OutputAnalysis
import Testing

@Suite struct SimultaneousComparisonsTests {
    private let samples: [ReplicationSample] = [
        .mean([10.2, 11.1, 9.8, 10.5, 10.9]), .mean([10.6, 11.8, 10.1, 11.0, 11.3]),
        .mean([10.3, 11.0, 9.9, 10.4, 11.0]), .mean([12.2, 13.0, 11.9, 12.6, 12.8]),
    ]

    // Holm's procedure on a worked example: times 4, 3, 2, 1 in order of size, never falling.
    @Test func `Holm's adjustment works through the p-values from the smallest`() {
        let adjusted = Multiplicity.holm([0.01, 0.04, 0.03, nil, 0.005])
        let expected: [Double?] = [0.03, 0.06, 0.06, nil, 0.02]
        for (found, wanted) in zip(adjusted, expected) {
            #expect((found == nil) == (wanted == nil))
            #expect(abs((found ?? 0) - (wanted ?? 0)) < 1e-15)
        }
        #expect(Multiplicity.holm([0.9, 0.8]) == [1, 1])
        #expect(Multiplicity.holm([]).isEmpty)
    }

    @Test func `against a base each interval is that of a single comparison at the shared error`() throws {
        let family = SimultaneousComparisons(of: samples, withBase: 1)
        #expect(family.members.map(\.alternative) == [0, 2, 3])
        #expect(family.members.allSatisfy { $0.base == 1 })
        for member in family.members {
            let single = PairedComparison(
                base: samples[1], alternative: samples[member.alternative],
                EstimationRules(confidence: try Confidence(1 - 0.05 / 3)))
            let width = try #require(member.comparison.difference.halfWidth)
            #expect(abs(width - (try #require(single.difference.halfWidth))) < 1e-12)
            #expect(try #require(member.adjustedPValue) >= (try #require(single.pValue)))
        }
    }

    @Test func `all pairs are each compared once`() {
        let family = SimultaneousComparisons(allPairsOf: samples)
        #expect(family.members.count == 6)
        #expect(family.members.map(\.base) == [0, 0, 0, 1, 1, 2])
        #expect(family.members.map(\.alternative) == [1, 2, 3, 2, 3, 3])
        #expect(SimultaneousComparisons(of: samples, withBase: 9).members.isEmpty)
        #expect(SimultaneousComparisons(allPairsOf: []).members.isEmpty)
    }
}
