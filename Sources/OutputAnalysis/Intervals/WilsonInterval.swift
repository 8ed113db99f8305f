/// Limits for the share of successes among independent trials (Wilson 1927).
public struct WilsonInterval: Sendable, Equatable {
    /// The lower limit, at least 0.
    public let lower: Double
    /// The upper limit, at most 1.
    public let upper: Double

    /// The limits.
    ///
    /// - Parameters:
    ///   - share: the share of successes observed.
    ///   - trials: their number, above 0; effective numbers need not be whole.
    ///   - factor: standard errors to each side, such as 1.96.
    init(share: Double, trials: Double, factor: Double) {
        let square = factor * factor
        let scale = 1 / (trials + square)
        let centre = (trials * share + 0.5 * square) * scale
        let reach = factor * (trials * share * (1 - share) + 0.25 * square).squareRoot() * scale
        lower = share == 0 ? 0 : max(0, centre - reach)
        upper = share == 1 ? 1 : min(1, centre + reach)
    }

    /// The limits.
    ///
    /// - Parameters:
    ///   - successes: between 0 and the number of trials.
    ///   - trials: independent trials, such as days that met a target or did not.
    ///   - confidence: of the interval.
    /// - Returns: nil for other numbers, and without trials.
    public init?(successes: Int, of trials: Int, confidence: Confidence = .standard) {
        guard trials > 0, successes >= 0, successes <= trials else { return nil }
        self.init(
            share: Double(successes) / Double(trials), trials: Double(trials), factor: confidence.normalFactor
        )
    }
}
