import DiscreteEvents
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct DurationStudyTests {
    private static let shapes: [(DurationFamily, Distribution)] = {
        guard let lognormal = try? Lognormal(mean: 900, cv: 1.2), let gamma = try? Gamma(mean: 900, cv: 0.6),
            let weibull = try? Weibull(mean: 900, cv: 0.4),
            let hyper = try? Distribution.hyperexponential(mean: 900, cv: 2)
        else { return [] }
        return [
            (.lognormal, .lognormal(lognormal)), (.gamma, .gamma(gamma)), (.weibull, .weibull(weibull)),
            (.hyperexponential, hyper),
        ]
    }()

    private static func sample(_ distribution: Distribution, _ size: Int, seed: UInt64) -> DurationCounts {
        var random = SplitMix64(seed: seed)
        return DurationCounts((0..<size).map { _ in distribution.sample(using: &random) })
    }

    @Test func `the shape that durations come from is found among the others`() throws {
        #expect(Self.shapes.count == 4)
        for (family, distribution) in Self.shapes {
            let study = try #require(DurationStudy(Self.sample(distribution, 3_000, seed: 11), .standard))
            #expect(study.chosen.family == family)
            #expect(abs(study.chosen.mean.value / distribution.mean - 1) < 0.15)
        }
    }

    @Test func `no other parameters are likelier than the fitted ones`() throws {
        let counts = Self.sample(Self.shapes[2].1, 400, seed: 3)
        let fitter = DurationFitter(sums: DurationSums(counts), confidence: .standard)
        let fit = try #require(fitter.fit(.weibull))
        guard case .weibull(let weibull) = fit.distribution else { throw Unexpected() }
        func likelihood(_ shape: Double, _ scale: Double) -> Double {
            counts.sorted.reduce(0) { sum, value in
                let x = value.seconds / scale
                let density =
                    PortableMath.log(shape / scale) + (shape - 1) * PortableMath.log(x)
                    - PortableMath.pow(x, shape)
                return sum + Double(value.count) * density
            }
        }
        let best = likelihood(weibull.shape, weibull.scale)
        #expect(abs(best - fit.logLikelihood) < 1e-6 * abs(best))
        for (a, b) in [(1.01, 1.0), (0.99, 1), (1, 1.01), (1, 0.99)] {
            #expect(likelihood(weibull.shape * a, weibull.scale * b) < best)
        }
    }

    struct Unexpected: Error {}

    @Test func `a shape that none fits is kept as classes, none of a single call`() throws {
        // Two separate humps.
        var counts = Self.sample(.uniform(from: 20, to: 40), 500, seed: 5)
        counts.add(Self.sample(.uniform(from: 900, to: 1_000), 500, seed: 6))
        let study = try #require(DurationStudy(counts, .standard))
        #expect(study.closeness == .poor && study.chosen.family == .empirical)
        #expect(study.chosen.distance < 0.05)
        guard case .mixture(let mixture) = study.chosen.distribution else { throw Unexpected() }
        var before = 0.0
        for upTo in mixture.upTo {
            #expect((upTo - before) * 1_000 > Double(Disclosure.least) - 0.5)
            before = upTo
        }
    }

    @Test func `too few durations, or durations all alike, are not studied`() {
        #expect(DurationStudy(DurationCounts(Array(repeating: 5, count: 10)), .standard) == nil)
        #expect(DurationStudy(DurationCounts(Array(repeating: 5, count: 500)), .standard) == nil)
        #expect(DurationStudy(DurationCounts([0, 0, 0]), .standard) == nil)
    }

    @Test func `observed curves show no single call`() throws {
        let study = try #require(DurationStudy(Self.sample(Self.shapes[0].1, 60, seed: 9), .standard))
        for (one, next) in zip(study.observed, study.observed.dropFirst()) {
            #expect((next.share - one.share) * 60 > Double(Disclosure.least) - 0.5)
        }
        #expect(study.observed.last.map { (1 - $0.share) * 60 >= 10.5 } == true)
    }

    @Test func `cumulative probabilities agree with samples`() {
        for (_, distribution) in Self.shapes {
            var random = SplitMix64(seed: 2)
            for x in [200.0, 900, 2_000] {
                let below = (0..<2_000).count { _ in distribution.sample(using: &random) <= x }
                // Five standard errors of a share of 2,000.
                #expect(abs(Double(below) / 2_000 - distribution.cumulative(x)) < 0.056)
            }
        }
    }
}
