/// The best of several systems after unequal numbers of observations, and how far the others are behind.
public struct Standing: Sendable, Equatable {
    /// The best system so far.
    public let best: Int
    /// The mean of each system over its own observations.
    public let means: [Double]
    /// How much each system is behind the best, in the metric's unit; 0 for the best. Under common random
    /// numbers over the replications of both.
    public let lags: [Double]
    /// Standard deviations of single observations, or under common random numbers of single differences from
    /// the best.
    let deviations: [Double]
    /// Standard errors of the lags.
    let errors: [Double]
    /// Degrees of freedom of the errors.
    let degrees: [Double]
    let sampling: Sampling

    /// - Parameter counts: the observations of each system that count, at least 2.
    init(
        _ observations: SystemObservations, _ counts: [Int], _ preference: Preference, _ sampling: Sampling
    ) {
        let systems = Array(counts.indices)
        self.sampling = sampling
        let means = systems.map { observations.mean(of: $0, first: counts[$0]) }
        self.means = means
        switch sampling {
        case .independent:
            let leader = preference.best(of: means)
            let variances = systems.map { observations.variance(of: $0, first: counts[$0]) }
            lags = systems.map { preference.sign * (means[leader] - means[$0]) }
            deviations = variances.map { $0.squareRoot() }
            errors = systems.map {
                (variances[leader] / Double(counts[leader]) + variances[$0] / Double(counts[$0]))
                    .squareRoot()
            }
            degrees = systems.map { Double(min(counts[$0], counts[leader]) - 1) }
            best = leader
        case .commonRandomNumbers:
            // Means over different replications do not compare: a challenger meets the leader on common
            // ground. Those with the most observations lead first, so that the ground is the challenger's
            // own.
            func lag(_ one: Int, behind other: Int) -> Double {
                let common = min(counts[one], counts[other])
                return preference.sign
                    * (observations.mean(of: other, first: common)
                        - observations.mean(of: one, first: common))
            }
            let order = systems.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
            var leader = order.first ?? 0
            for challenger in order where lag(challenger, behind: leader) < 0 { leader = challenger }
            lags = systems.map { $0 == leader ? 0 : lag($0, behind: leader) }
            deviations = systems.map {
                observations.differenceVariance($0, leader, first: min(counts[$0], counts[leader]))
                    .squareRoot()
            }
            errors = systems.map { [deviations] in
                deviations[$0] / Double(min(counts[$0], counts[leader])).squareRoot()
            }
            degrees = systems.map { Double(min(counts[$0], counts[leader]) - 1) }
            best = leader
        }
    }

    /// The estimated probability that the best system so far is the best, where smaller lags than the
    /// indifference are taken to be as large.
    func probability(_ indifference: Double) -> Double {
        var error = 0.0
        for system in lags.indices where system != best {
            let distance = max(lags[system], indifference)
            if errors[system] == 0 { continue }
            error += StudentT(degreesOfFreedom: degrees[system])?.upperTail(distance / errors[system]) ?? 1
        }
        return max(0, 1 - error)
    }

    /// The shares of the budget.
    func shares(resolution: Double) -> [Double] {
        switch sampling {
        case .independent:
            BudgetAllocation.shares(
                means: lags.map { -$0 }, standardDeviations: deviations, preferring: .larger,
                resolution: resolution)
        case .commonRandomNumbers:
            BudgetAllocation.pairedShares(
                best: best, differences: lags, deviations: deviations, resolution: resolution)
        }
    }
}
