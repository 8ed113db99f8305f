import DiscreteEvents
import Foundation
import Testing

@Suite struct DistributionTests {
    private static func all() throws -> [Distribution] {
        [
            .exponential(try Exponential(mean: 240)),
            .lognormal(try Lognormal(mean: 1_020, cv: 0.9)),
            .gamma(try Gamma(mean: 480, cv: 0.7)), .gamma(try Gamma(mean: 10, cv: 2)),
            .gamma(try Gamma(mean: 90, phases: 3)), .weibull(try Weibull(mean: 60, cv: 0.5)),
            try .hyperexponential(mean: 30, cv: 2), .uniform(from: 2, to: 8),
            .triangular(from: 1, mode: 2, to: 6), try .empirical([1, 5, 9], weights: [1, 2, 1]),
            try .withZero(share: 0.3, otherwise: .exponential(try Exponential(mean: 5))),
            .shifted(by: 4, .uniform(from: 0, to: 1)),
        ]
    }

    // Two-sided at |z| < 4.5 for each of 24 tests: a false alarm in about 6,000 choices of the seed.
    @Test func `samples have the mean and variance that theory gives them`() throws {
        for (number, distribution) in try Self.all().enumerated() {
            var random = SplitMix64(seed: 100 + UInt64(number))
            var values = MeanAccumulator()
            var squares = MeanAccumulator()
            for _ in 0..<40_000 {
                let value = distribution.sample(using: &random)
                #expect(value >= 0)
                values.add(value)
                squares.add((value - distribution.mean) * (value - distribution.mean))
            }
            let meanError = (try #require(values.variance) / 40_000).squareRoot()
            #expect(abs(values.mean - distribution.mean) < 4.5 * meanError)
            let varianceError = (try #require(squares.variance) / 40_000).squareRoot()
            #expect(abs(squares.mean - distribution.variance) < 4.5 * varianceError)
        }
    }

    @Test func `given mean and cv come back`() throws {
        let weibull = try Weibull(mean: 300, cv: 1.5)
        #expect(abs(weibull.mean - 300) < 1e-9 * 300)
        #expect(abs(weibull.variance.squareRoot() / 300 - 1.5) < 1e-9)
        let lognormal = try Lognormal(mean: 300, cv: 0.9)
        #expect(abs(lognormal.mean - 300) < 1e-9 * 300)
        #expect(abs(lognormal.variance.squareRoot() / 300 - 0.9) < 1e-9)
        let hyper = try Distribution.hyperexponential(mean: 20, cv: 3)
        #expect(abs(hyper.variance.squareRoot() / 20 - 3) < 1e-9)
    }

    // Kolmogorov-Smirnov at level 1e-4: sqrt(n) D < 2.23 (Kolmogorov 1933).
    @Test func `ziggurat variates follow their distributions`() {
        var random = SplitMix64(seed: 77)
        let exponentials = (0..<50_000).map { _ in Ziggurat.exponential(using: &random) }
        #expect(distance(exponentials) { 1 - Foundation.exp(-$0) } < 2.23)
        let normals = (0..<50_000).map { _ in Ziggurat.normal(using: &random) }
        #expect(distance(normals) { 0.5 * Foundation.erfc(-$0 / 2.0.squareRoot()) } < 2.23)
    }

    private func distance(_ values: [Double], cumulative: (Double) -> Double) -> Double {
        let sorted = values.sorted()
        let count = Double(values.count)
        var largest = 0.0
        for (index, value) in sorted.enumerated() {
            let p = cumulative(value)
            largest = max(largest, abs(p - Double(index) / count), abs(Double(index + 1) / count - p))
        }
        return largest * count.squareRoot()
    }

    @Test func `impossible parameters are refused with a sentence`() {
        #expect(throws: DistributionError.self) { try Exponential(mean: 0) }
        #expect(throws: DistributionError.self) { try Lognormal(mean: 10, cv: .nan) }
        #expect(throws: DistributionError.self) { try Gamma(mean: -1, cv: 1) }
        #expect(throws: DistributionError.self) { try Distribution.hyperexponential(mean: 1, cv: 0.5) }
        #expect(throws: DistributionError.self) { try Distribution.empirical([]) }
        #expect(
            DistributionError.outOfRange(parameter: "mean", value: -3, allowed: "a number above 0")
                .description
                == "mean is -3.0, but must be a number above 0")
    }
}
