import DiscreteEvents
import Testing

@Suite struct DistributionQuantilesTests {
    private static func near(_ value: Double, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
        abs(value - expected) <= tolerance * max(1, abs(expected))
    }

    @Test func `quantiles agree with closed forms and published tables`() throws {
        let ln2 = 0.693147180559945
        let exponential = Distribution.exponential(try Exponential(mean: 6))
        #expect(Self.near(exponential.quantile(0.5), 6 * ln2))
        let lognormal = Distribution.lognormal(try Lognormal(mu: 2, sigma: 0.5))
        #expect(Self.near(lognormal.quantile(0.5), 7.38905609893065))
        // The standard normal's 0.975 quantile is 1.959963984540054.
        #expect(Self.near(lognormal.cumulative(19.68746211506865), 0.975))
        // Chi-square with 4 degrees of freedom: 0.95 quantile 9.487729, a gamma of shape 2 and scale 2.
        let gamma = Distribution.gamma(try Gamma(shape: 2, scale: 2))
        #expect(Self.near(gamma.quantile(0.95), 9.487729036781154))
        // Chi-square with 1 degree of freedom: 0.95 quantile 3.841459.
        let chi = Distribution.gamma(try Gamma(shape: 0.5, scale: 2))
        #expect(Self.near(chi.quantile(0.95), 3.841458820694124))
        let weibull = Distribution.weibull(try Weibull(shape: 2, scale: 3))
        #expect(Self.near(weibull.quantile(0.5), 3 * ln2.squareRoot()))
        #expect(Self.near(Distribution.uniform(from: 2, to: 6).quantile(0.25), 3))
        #expect(Self.near(Distribution.triangular(from: 0, mode: 2, to: 4).quantile(0.5), 2))
        #expect(Self.near(Distribution.shifted(by: 4, exponential).quantile(0.5), 4 + 6 * ln2))
        let zero = try Distribution.withZero(share: 0.3, otherwise: .seconds(8))
        #expect(zero.quantile(0.2) == 0)
        #expect(Self.near(zero.quantile(0.31), 8))
        #expect(Self.near(Distribution.seconds(480).quantile(0.5), 480))
    }

    @Test func `a share of variates lies below its quantile`() throws {
        var generator = SplitMix64(seed: 11)
        let draws = 20_000
        for distribution in [
            Distribution.lognormal(try Lognormal(mean: 17, cv: 0.9)), .gamma(try Gamma(mean: 5, cv: 0.7)),
            .weibull(try Weibull(mean: 9, cv: 1.3)), try .hyperexponential(mean: 5, cv: 2),
            .triangular(from: 1, mode: 2, to: 9),
        ] {
            for share in [0.1, 0.5, 0.9] {
                let quantile = distribution.quantile(share)
                var below = 0
                for _ in 0..<draws where distribution.sample(using: &generator) <= quantile { below += 1 }
                // Fifteen tests at 0.001 together: 4 standard deviations each.
                let deviation = (share * (1 - share) / Double(draws)).squareRoot()
                #expect(abs(Double(below) / Double(draws) - share) < 4 * deviation)
            }
        }
    }
}
