import DiscreteEvents
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct DurationCoverageTests {
    private static let logs = 1_000

    private static func counts(
        _ distribution: Distribution, _ size: Int, _ random: inout SplitMix64
    ) -> DurationCounts {
        DurationCounts((0..<size).map { _ in distribution.sample(using: &random) })
    }

    private static func cover(
        _ distribution: Distribution, _ family: DurationFamily, size: Int, seed: UInt64, logs: Int = logs
    ) throws {
        var random = SplitMix64(seed: seed)
        var (mean, cv) = (Coverage(), Coverage())
        let truth = distribution.variance.squareRoot() / distribution.mean
        for _ in 0..<logs {
            let sums = DurationSums(counts(distribution, size, &random))
            let fit = try #require(DurationFitter(sums: sums, confidence: .standard).fit(family))
            mean.add(fit.mean.contains(distribution.mean))
            cv.add(fit.cv.contains(truth))
        }
        mean.expect("the mean of \(family)")
        if family != .exponential, family != .erlang { cv.expect("the cv of \(family)") }
    }

    @Test func `intervals of a lognormal distribution hold its mean and cv`() throws {
        try Self.cover(.lognormal(try Lognormal(mean: 900, cv: 0.8)), .lognormal, size: 250, seed: 1)
    }

    @Test func `intervals of a gamma distribution hold its mean and cv`() throws {
        try Self.cover(.gamma(try Gamma(mean: 900, cv: 0.7)), .gamma, size: 200, seed: 2)
    }

    @Test func `intervals of an exponential distribution hold its mean`() throws {
        try Self.cover(.exponential(try Exponential(mean: 600)), .exponential, size: 100, seed: 3)
    }

    @Test func `intervals of an Erlang distribution hold its mean`() throws {
        try Self.cover(.gamma(try Gamma(mean: 600, phases: 3)), .erlang, size: 100, seed: 4)
    }

    @Test func `intervals of a Weibull distribution hold its mean and cv`() throws {
        try Self.cover(.weibull(try Weibull(mean: 900, cv: 0.7)), .weibull, size: 150, seed: 5)
    }

    @Test func `intervals of a hyperexponential distribution hold its mean and cv`() throws {
        try Self.cover(
            .hyperexponential(mean: 600, cv: 2), .hyperexponential, size: 400, seed: 7, logs: 500)
    }

    /// Some 35 of 100 callers hang up, the rest is answered first.
    @Test func `intervals of patience hold its mean although answers hide most of it`() throws {
        var random = SplitMix64(seed: 6)
        var (exponential, weibull, curve) = (Coverage(), Coverage(), Coverage())
        let patience = Distribution.exponential(try Exponential(mean: 240))
        let wait = Distribution.exponential(try Exponential(mean: 130))
        for _ in 0..<500 {
            var (ended, censored) = (DurationCounts(), DurationCounts())
            for _ in 0..<500 {
                let (own, offered) = (patience.sample(using: &random), wait.sample(using: &random))
                if own < offered { ended.add(own) } else { censored.add(offered) }
            }
            let fitter = DurationFitter(
                sums: DurationSums(ended, censored: censored), confidence: .standard)
            exponential.add(try #require(fitter.exponential).mean.contains(240))
            weibull.add(try #require(fitter.weibull).mean.contains(240))
            let survival = SurvivalCurve(ended: ended, censored: censored, .standard).survival(at: 100)
            curve.add(survival.contains(PortableMath.exp(-100.0 / 240)))
        }
        exponential.expect("the mean of an exponential patience")
        weibull.expect("the mean of a Weibull patience")
        curve.expect("the share that still waits")
    }
}
