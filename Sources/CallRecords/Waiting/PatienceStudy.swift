public import DiscreteEvents
import OutputAnalysis

/// How long callers would wait, from those who hung up and those who were answered before they did.
public struct PatienceStudy: Sendable {
    /// Callers who hung up.
    public let abandoned: Int
    /// Callers who were answered after some waiting.
    public let answered: Int
    /// The chance of still waiting.
    public let curve: SurvivalCurve
    /// How readily callers hang up.
    public let hazard: [HazardClass]
    /// The exponential and the Weibull distribution, the better first.
    public let candidates: [DurationFit]
    /// The share that hangs up at once where anybody waits, where that is more than the fit explains.
    public let massAtZero: FittedNumber?
    /// The patience for a scenario: the better fit, with the mass at zero, as found.
    public let distribution: Distribution

    /// Hanging up within this many seconds is hanging up at once.
    static let atOnceSeconds = 1.0

    /// Studies waits.
    ///
    /// - Returns: nil where too few callers hung up to be shown.
    init?(abandoned: DurationCounts, answered: DurationCounts, _ confidence: Confidence) {
        let censored = answered.above(0)
        guard abandoned.total >= Disclosure.least else { return nil }
        self.abandoned = abandoned.total
        self.answered = censored.total
        curve = SurvivalCurve(ended: abandoned, censored: censored, confidence)
        hazard = HazardClass.classes(ended: abandoned, censored: censored, confidence)
        let whole = Self.fits(abandoned, censored, confidence)
        let survival = curve.survival(at: Self.atOnceSeconds)
        let mass = FittedNumber(1 - survival.value, lower: 1 - survival.upper, upper: 1 - survival.lower)
        let explained = whole.first?.distribution.cumulative(Self.atOnceSeconds) ?? 1
        let later = abandoned.above(Self.atOnceSeconds)
        let fits =
            mass.lower > explained && later.total >= Disclosure.least
            ? Self.fits(later, censored.above(Self.atOnceSeconds), confidence) : []
        if let best = fits.first, abandoned.total - later.total >= Disclosure.least,
            let mixed = try? Distribution.withZero(share: mass.value, otherwise: best.distribution)
        {
            massAtZero = mass
            candidates = fits
            distribution = mixed
        } else if let best = whole.first {
            massAtZero = nil
            candidates = whole
            distribution = best.distribution
        } else {
            return nil
        }
    }

    private static func fits(
        _ ended: DurationCounts, _ censored: DurationCounts, _ confidence: Confidence
    ) -> [DurationFit] {
        let fitter = DurationFitter(
            sums: DurationSums(ended, censored: censored), confidence: confidence)
        return [fitter.exponential, fitter.weibull].compactMap { $0 }.sorted { $0.aic < $1.aic }
    }
}

extension PatienceStudy {
    /// The curve for a chart: at moments so far apart that enough callers hung up between them, as long as enough still wait.
    public var shownCurve: [(seconds: Double, survival: FittedNumber)] {
        var points: [(seconds: Double, survival: FittedNumber)] = [(0, FittedNumber(1, lower: 1, upper: 1))]
        let least = max(Disclosure.least, abandoned / 25)
        var ended = 0
        for point in curve.points {
            ended += point.ended
            guard ended >= least, point.atRisk - point.ended >= Disclosure.least else { continue }
            points.append((Disclosure.rounded(point.seconds), point.survival))
            ended = 0
        }
        return points
    }
}
