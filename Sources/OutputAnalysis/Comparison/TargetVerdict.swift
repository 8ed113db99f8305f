/// Whether a fixed number of replications shows that a target is met.
public enum TargetVerdict: Sendable, Hashable {
    /// Shown to be met.
    case met
    /// Shown to be missed.
    case missed
    /// The interval holds the target: more replications could tell.
    case open
    /// There is no interval to tell by.
    case unknown

    /// Judges by the one-sided interval of a metric; `met` is wrong with at most the probability of error
    /// that the rules allow, and so is `missed`.
    ///
    /// - Parameters:
    ///   - requirement: what the metric must be.
    ///   - sample: the metric over replications.
    ///   - rules: how estimates are made.
    ///   - statements: targets that are judged together (Bonferroni).
    public init(
        _ requirement: Requirement, of sample: ReplicationSample,
        _ rules: EstimationRules = EstimationRules(), sharedBy statements: Int = 1
    ) {
        let estimate = sample.estimate(rules.at(rules.confidence.oneSided(sharedBy: statements)))
        guard let lower = estimate.lower, let upper = estimate.upper else {
            self = .unknown
            return
        }
        switch requirement.isMet(from: lower, to: upper) {
        case true: self = .met
        case false: self = .missed
        case nil: self = .open
        }
    }
}
