import DiscreteEvents
import OutputAnalysis
import Testing

@Suite struct MeanEstimateTests {
    static let serviceLevels: [Double?] = [
        0.81, 0.78, 0.84, 0.80, 0.79, 0.83, 0.77, 0.82, 0.80, 0.81,
    ]

    @Test func `ten service levels give the published interval`() throws {
        let estimate = Estimate.mean(of: Self.serviceLevels)
        #expect(abs(try #require(estimate.value) - 0.805) < 1e-12)
        #expect(abs(try #require(estimate.halfWidth) - 0.0155452) < 0.5e-7)
        #expect(abs(try #require(estimate.lower) - (0.805 - 0.0155452)) < 1e-7)
        #expect(abs(try #require(estimate.upper) - (0.805 + 0.0155452)) < 1e-7)
        #expect(estimate.confidence == .standard)
        #expect(estimate.replications == 10)
        #expect(estimate.observations == 10)
        #expect(estimate.method == .mean)
        #expect(estimate.absence == nil)
    }

    @Test func `merged accumulators give the estimate of all values`() throws {
        var halves = [MeanAccumulator(), MeanAccumulator()]
        for (index, value) in Self.serviceLevels.enumerated() {
            halves[index / 4 == 0 ? 0 : 1].add(value ?? 0)
        }
        halves[0].merge(halves[1])
        let merged = Estimate.mean(halves[0])
        let whole = Estimate.mean(of: Self.serviceLevels)
        #expect(abs(try #require(merged.halfWidth) - (try #require(whole.halfWidth))) < 1e-14)
    }

    @Test func `more confidence takes a wider interval`() throws {
        let wide = Estimate.mean(
            of: Self.serviceLevels, EstimationRules(confidence: try Confidence(0.99)))
        // 3.24984 is the 99.5 % quantile with 9 degrees of freedom.
        #expect(abs(try #require(wide.halfWidth) - 3.24984 * 0.0217307 / 10.0.squareRoot()) < 1e-6)
    }

    @Test func `replications without a value are counted apart`() {
        let estimate = Estimate.mean(of: [4, nil, 6, nil, 5])
        #expect(estimate.value == 5)
        #expect(estimate.replications == 5)
        #expect(estimate.emptyReplications == 2)
        #expect(estimate.observations == 3)
    }

    @Test func `one replication gives a value but no interval`() {
        let estimate = Estimate.mean(of: [7])
        #expect(estimate.value == 7)
        #expect(estimate.halfWidth == nil)
        #expect(estimate.absence == .tooFewReplications(minimum: 2))
    }

    @Test func `no replication gives nothing, and says so`() {
        #expect(Estimate.mean(of: []).absence == .noObservations)
        #expect(Estimate.mean(of: [nil, nil]).value == nil)
        #expect(Estimate.mean(of: [nil, nil]).absence == .noObservations)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a value that is no number spoils the mean, and it says so`(value: Double) {
        let estimate = Estimate.mean(of: [1, value, 2])
        #expect(estimate.value == nil)
        #expect(estimate.halfWidth == nil)
        #expect(estimate.absence == .notFinite)
    }

    @Test func `the rules may ask for more replications`() {
        let estimate = Estimate.mean(of: [1, 2, 3], EstimationRules(minimumReplications: 5))
        #expect(estimate.value == 2)
        #expect(estimate.halfWidth == nil)
        #expect(estimate.absence == .tooFewReplications(minimum: 5))
    }

    @Test func `a confidence must be above one half and below one`() throws {
        for level in [0.5, 1, 0, -1, 2, Double.nan] {
            #expect(throws: AnalysisError.self) { try Confidence(level) }
        }
        #expect(abs(Confidence.standard.shared(by: 5).error - 0.01) < 1e-15)
        #expect(abs(Confidence.standard.oneSided().level - 0.9) < 1e-15)
        #expect(
            (try? Confidence(1.5)) == nil
                && AnalysisError.outOfRange(
                    setting: "the confidence level", value: 1.5, allowed: "above 0.5 and below 1"
                ).description == "the confidence level is 1.5, but must be above 0.5 and below 1")
    }
}
