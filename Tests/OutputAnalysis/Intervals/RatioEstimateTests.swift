import OutputAnalysis
import Testing

@Suite struct RatioEstimateTests {
    /// Seconds waited and calls answered on six days.
    static let waits: [ReplicationRatio] = [
        ReplicationRatio(310, of: 10), ReplicationRatio(125, of: 8), ReplicationRatio(0, of: 0),
        ReplicationRatio(720, of: 15), ReplicationRatio(90, of: 5), ReplicationRatio(405, of: 12),
    ]

    @Test func `the delta method is the textbook formula`() throws {
        let estimate = Estimate.ratio(of: Self.waits, EstimationRules(ratioError: .delta))
        let ratio = 1650.0 / 50
        var squares = 0.0
        for part in Self.waits {
            let residual = part.numerator - ratio * part.denominator
            squares += residual * residual
        }
        let error = (squares / 5 / 6).squareRoot() / (50.0 / 6)
        #expect(estimate.value == 33)
        // 2.570582 is the 97.5 % quantile with 5 degrees of freedom.
        #expect(abs(try #require(estimate.halfWidth) - 2.570582 * error) < 1e-5)
        #expect(estimate.observations == 50)
        #expect(estimate.replications == 6)
        #expect(estimate.emptyReplications == 1)
        #expect(estimate.method == .ratio)
    }

    @Test func `the jackknife is the spread of ratios that leave one replication out`() throws {
        let estimate = Estimate.ratio(of: Self.waits)
        let without = Self.waits.map { (1650 - $0.numerator) / (50 - $0.denominator) }
        let mean = without.reduce(0, +) / 6
        let squares = without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let error = (squares * 5 / 6).squareRoot()
        #expect(abs(try #require(estimate.halfWidth) - 2.570582 * error) < 1e-5)
        #expect(estimate.value == 33)
    }

    @Test func `both methods agree where replications are many and alike`() throws {
        let parts = (0..<400).map { (day: Int) in
            ReplicationRatio(50 + (7 * day) % 13, of: 60 + (5 * day) % 11)
        }
        let jackknife = try #require(Estimate.ratio(of: parts).halfWidth)
        let delta = try #require(Estimate.ratio(of: parts, EstimationRules(ratioError: .delta)).halfWidth)
        #expect(abs(jackknife / delta - 1) < 0.005)
    }

    @Test func `the streaming sums give the delta method, merged or not`() throws {
        var whole = RatioAccumulator()
        var parts = [RatioAccumulator(), RatioAccumulator(), RatioAccumulator()]
        for (index, part) in Self.waits.enumerated() {
            whole.add(part)
            parts[index % 2].add(part)
        }
        parts[1].merge(parts[0])
        parts[2].merge(parts[1])
        let expected = Estimate.ratio(of: Self.waits, EstimationRules(ratioError: .delta))
        for sums in [whole, parts[2]] {
            let estimate = Estimate.ratio(sums)
            #expect(estimate.value == 33)
            #expect(abs(try #require(estimate.halfWidth) - (try #require(expected.halfWidth))) < 1e-12)
            #expect(estimate.emptyReplications == 1)
        }
    }

    @Test func `large totals cost no digits`() throws {
        // The same residuals about a ratio of 2 from small and from huge denominators.
        func sums(_ size: Double) -> RatioAccumulator {
            var sums = RatioAccumulator()
            for residual in [-3.0, 1, 2, -1, 1] { sums.add(ReplicationRatio(2 * size + residual, of: size)) }
            return sums
        }
        let small = try #require(sums(100).standardError)
        let huge = try #require(sums(1e9).standardError)
        #expect(abs(huge * 1e9 / (small * 100) - 1) < 1e-6)
    }

    @Test func `without anything to count there is no ratio`() {
        let parts = Array(repeating: ReplicationRatio(0, of: 0), count: 8)
        for estimate in [Estimate.ratio(of: parts), .proportion(of: parts), .ratio(of: [])] {
            #expect(estimate.value == nil)
            #expect(estimate.halfWidth == nil)
            #expect(estimate.absence == .noObservations)
        }
        #expect(Estimate.ratio(of: parts).emptyReplications == 8)
    }

    @Test func `too few observations give a reason instead of a number`() {
        let parts = [ReplicationRatio(3, of: 5), ReplicationRatio(4, of: 6)]
        let estimate = Estimate.ratio(of: parts)
        #expect(estimate.value == nil)
        #expect(estimate.observations == 11)
        #expect(estimate.absence == .tooFewObservations(minimum: 20))
        #expect(Estimate.ratio(of: parts, EstimationRules(minimumObservations: 11)).absence == nil)
    }

    @Test func `a single replication with observations gives no interval`() {
        let parts = [ReplicationRatio(30, of: 50), ReplicationRatio(0, of: 0), ReplicationRatio(0, of: 0)]
        for estimate in [Estimate.ratio(of: parts), .proportion(of: parts)] {
            #expect(estimate.value == 0.6)
            #expect(estimate.halfWidth == nil)
            #expect(estimate.absence == .tooFewReplications(minimum: 2))
        }
    }

    @Test func `numbers that are not finite are reported`() {
        let parts = [ReplicationRatio(.nan, of: 50), ReplicationRatio(20, of: 40)]
        #expect(Estimate.ratio(of: parts).absence == .notFinite)
        #expect(Estimate.proportion(of: parts).absence == .notFinite)
        #expect(Estimate.ratio(of: [ReplicationRatio(1, of: .infinity)]).absence == .notFinite)
    }
}
