import DiscreteEvents
import OutputAnalysis
import Testing

@testable import CallRecords

/// Weeks of remission under 6-MP of 21 patients (Freireich et al. 1963), the textbook example of censored durations.
@Suite struct SurvivalCurveTests {
    private static let ended = DurationCounts([6, 6, 6, 7, 10, 13, 16, 22, 23])
    private static let censored = DurationCounts([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])

    @Test(
        arguments: [
            (5.0, 1.0), (6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538),
            (23, 0.448),
            (35, 0.448),
        ])
    func `the curve is that of the textbooks`(seconds: Double, share: Double) {
        let curve = SurvivalCurve(ended: Self.ended, censored: Self.censored, .standard)
        #expect(abs(curve.survival(at: seconds).value - share) < 5e-4)
    }

    /// Log-log limits at 23 weeks, as survival packages print them.
    @Test func `so are its intervals`() {
        let survival = SurvivalCurve(ended: Self.ended, censored: Self.censored, .standard).survival(at: 23)
        #expect(abs(survival.lower - 0.188) < 2e-3 && abs(survival.upper - 0.680) < 2e-3)
    }

    @Test func `the exponential fit divides all time by the hang-ups`() throws {
        let fitter = DurationFitter(
            sums: DurationSums(Self.ended, censored: Self.censored), confidence: .standard)
        let fit = try #require(fitter.exponential)
        #expect(abs(fit.mean.value - 359.0 / 9) < 1e-9)
        // Shape 1.354 and scale 33.77, as survival packages print them.
        let distribution = try #require(fitter.weibull).distribution
        guard case .weibull(let weibull) = distribution else {
            Issue.record("the Weibull fit is no Weibull distribution")
            return
        }
        #expect(abs(weibull.shape - 1.354) < 2e-3 && abs(weibull.scale - 33.77) < 0.02)
    }
}
