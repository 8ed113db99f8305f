import OutputAnalysis
import Testing

@Suite struct PairedComparisonTests {
    static let base = ReplicationSample.mean([10.2, 11.1, 9.8, 10.5, 10.9])
    static let alternative = ReplicationSample.mean([10.6, 11.8, 10.1, 11.0, 11.3])

    @Test func `the published pairs give the published intervals, with opposite conclusions`() throws {
        let comparison = PairedComparison(base: Self.base, alternative: Self.alternative)
        #expect(abs(try #require(comparison.difference.value) - 0.46) < 1e-12)
        #expect(abs(try #require(comparison.difference.halfWidth) - 0.188308) < 0.5e-6)
        #expect(abs(try #require(comparison.difference.lower) - 0.271692) < 0.5e-6)
        #expect(abs(try #require(comparison.difference.upper) - 0.648308) < 0.5e-6)
        #expect(abs(try #require(comparison.unpairedDifference.lower) + 0.408384) < 0.5e-6)
        #expect(abs(try #require(comparison.unpairedDifference.upper) - 1.328384) < 0.5e-6)
        #expect(comparison.difference.method == .pairedDifference)
        #expect(comparison.unpairedDifference.method == .independentDifference)
        #expect(comparison.commonRandomNumbersHelped == true)
        // Variances 0.275, 0.423 and 0.023; correlation (0.275 + 0.423 - 0.023) / 2 over the root of the
        // product.
        #expect(abs(try #require(comparison.varianceReduction) - 0.698 / 0.023) < 1e-9)
        #expect(abs(try #require(comparison.correlation) - 0.3375 / (0.275 * 0.423).squareRoot()) < 1e-12)
        let pValue = try #require(comparison.pValue)
        #expect(pValue > 0.002 && pValue < 0.003)
    }

    @Test func `pairs that pull in opposite directions did not help, and it shows`() throws {
        let comparison = PairedComparison(base: .mean([1, 2, 3, 4]), alternative: .mean([4, 3, 2.5, 1]))
        #expect(comparison.commonRandomNumbersHelped == false)
        #expect(try #require(comparison.varianceReduction) < 1)
        #expect(
            try #require(comparison.difference.halfWidth)
                > (try #require(comparison.unpairedDifference.halfWidth)))
    }

    @Test func `a replication without a value in either scenario counts in neither`() {
        let comparison = PairedComparison(
            base: .mean([1, nil, 3, 4]), alternative: .mean([2, 50, nil, 6]))
        #expect(comparison.difference.value == 1.5)
        #expect(comparison.difference.observations == 2)
        #expect(comparison.difference.emptyReplications == 2)
    }

    @Test func `ratios with equal denominators compare like means`() throws {
        let answered = [[41, 38, 45, 40, 43], [44, 40, 46, 44, 45]]
        let ratios = answered.map { $0.map { ReplicationRatio($0, of: 50) } }
        let means = answered.map { $0.map { Optional(Double($0) / 50) } }
        for error in [EstimationRules.RatioError.delta, .jackknife] {
            let rules = EstimationRules(ratioError: error)
            let ofRatios = PairedComparison(base: .ratio(ratios[0]), alternative: .ratio(ratios[1]), rules)
            let ofMeans = PairedComparison(base: .mean(means[0]), alternative: .mean(means[1]), rules)
            #expect(
                abs(try #require(ofRatios.difference.value) - (try #require(ofMeans.difference.value)))
                    < 1e-12)
            #expect(
                abs(
                    try #require(ofRatios.difference.halfWidth)
                        - (try #require(ofMeans.difference.halfWidth))) < 1e-12)
            #expect(
                abs(try #require(ofRatios.correlation) - (try #require(ofMeans.correlation))) < 1e-12)
        }
    }

    @Test func `the difference of ratios is linearised by each replication's influence`() throws {
        let base = [ReplicationRatio(30, of: 40), .init(50, of: 70), .init(20, of: 21), .init(41, of: 60)]
        let other = [ReplicationRatio(33, of: 42), .init(58, of: 71), .init(21, of: 21), .init(47, of: 61)]
        let comparison = PairedComparison(
            base: .ratio(base), alternative: .ratio(other), EstimationRules(ratioError: .delta))
        func influences(_ parts: [ReplicationRatio]) -> [Double] {
            let total = parts.reduce(0) { $0 + $1.denominator }
            let ratio = parts.reduce(0) { $0 + $1.numerator } / total
            return parts.map { ($0.numerator - ratio * $0.denominator) / (total / 4) }
        }
        let steps = zip(influences(other), influences(base)).map { $0 - $1 }
        let error = (steps.reduce(0) { $0 + $1 * $1 } / 3 / 4).squareRoot()
        // 3.182446 is the 97.5 % quantile with 3 degrees of freedom.
        #expect(abs(try #require(comparison.difference.halfWidth) - 3.182446 * error) < 1e-6)
        let expected: Double = 159.0 / 195 - 141.0 / 191
        #expect(abs(try #require(comparison.difference.value) - expected) < 1e-12)
    }

    @Test func `a proportion of 1 against one of 0.9 combines the two intervals`() throws {
        let all = Array(repeating: ReplicationRatio(20, of: 20), count: 5)
        let most = [17, 19, 18, 18, 18].map { ReplicationRatio($0, of: 20) }
        let comparison = PairedComparison(base: .proportion(most), alternative: .proportion(all))
        #expect(comparison.difference.method == .combinedDifference)
        #expect(abs(try #require(comparison.difference.value) - 0.1) < 1e-12)
        let lower = try #require(comparison.difference.lower)
        let baseReach = try #require(comparison.base.upper) - 0.9
        let otherReach = 1 - (try #require(comparison.alternative.lower))
        #expect(abs(lower - (0.1 - (baseReach * baseReach + otherReach * otherReach).squareRoot())) < 1e-12)
        #expect(comparison.pValue == nil)
    }

    @Test func `two proportions of 0 differ by 0, but not for certain`() throws {
        let none = ReplicationSample.proportion(Array(repeating: ReplicationRatio(0, of: 20), count: 5))
        let comparison = PairedComparison(base: none, alternative: none)
        #expect(comparison.difference.value == 0)
        #expect(try #require(comparison.difference.halfWidth) > 0.03)
        #expect(comparison.commonRandomNumbersHelped == nil)
    }

    @Test func `what is missing in a scenario is missing in the comparison`() {
        let nothing = ReplicationSample.ratio(Array(repeating: ReplicationRatio(0, of: 0), count: 5))
        let comparison = PairedComparison(base: Self.base, alternative: nothing)
        #expect(comparison.difference.value == nil)
        #expect(comparison.difference.absence == .noObservations)
        #expect(comparison.pValue == nil)
        let single = PairedComparison(base: .mean([1]), alternative: .mean([2]))
        #expect(single.difference.value == 1)
        #expect(single.difference.absence == .tooFewReplications(minimum: 2))
    }

    @Test func `identical scenarios differ by exactly nothing`() {
        let comparison = PairedComparison(base: Self.base, alternative: Self.base)
        #expect(comparison.difference.value == 0)
        #expect(comparison.difference.halfWidth == 0)
        #expect(comparison.varianceReduction == nil)
        #expect(comparison.pValue == nil)
    }
}
