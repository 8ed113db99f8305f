/// Drops systems that are clearly not the best, from samples of equal size.
public enum SubsetScreening {
    /// The systems among which the best is, with the confidence asked for, provided that it is better than
    /// all others by the indifference or more.
    ///
    /// A system stays unless its mean lies behind another's by more than t standard errors of their
    /// difference less the indifference (Nelson, Swann, Goldsman & Song 2001; under common random numbers,
    /// with the variance of paired differences).
    ///
    /// - Parameters:
    ///   - samples: observations of each system, in replication order; those beyond the shortest sample are
    ///     left out.
    ///   - preference: which value is better.
    ///   - indifference: differences smaller than this do not matter, so that more systems can be dropped; 0
    ///     where the best is to stay however small its lead.
    ///   - confidence: how surely the best is among those that stay.
    ///   - sampling: how the observations of different systems hang together.
    /// - Returns: systems in order; all of them below two observations, or where one is not finite.
    public static func survivors(
        of samples: [[Double]], preferring preference: Preference, indifference: Double = 0,
        confidence: Confidence = .standard, sampling: Sampling
    ) -> [Int] {
        let count = samples.map(\.count).min() ?? 0
        guard samples.count >= 2, count >= 2, samples.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
            return Array(samples.indices)
        }
        let observations = SystemObservations(samples)
        let factor = SelectionConstants.screening(
            systemCount: samples.count, firstStage: count, confidence: confidence, sampling: sampling)
        let means = samples.indices.map { preference.sign * observations.mean(of: $0, first: count) }
        let variances = samples.indices.map { observations.variance(of: $0, first: count) }
        return samples.indices.filter { system in
            samples.indices.allSatisfy { other in
                if other == system { return true }
                let variance =
                    sampling == .independent
                    ? variances[system] + variances[other]
                    : observations.differenceVariance(system, other, first: count)
                let margin = factor * (variance / Double(count)).squareRoot()
                return means[system] >= means[other] - max(0, margin - indifference)
            }
        }
    }
}
