/// The number of successes among independent trials.
public struct BinomialDistribution: Sendable, Equatable {
    /// The number of trials.
    public let trials: Int
    /// The probability of success.
    public let share: Double

    /// The distribution; nil unless there are no negative trials and the share is between 0 and 1.
    public init?(trials: Int, share: Double) {
        guard trials >= 0, share >= 0, share <= 1 else { return nil }
        self.trials = trials
        self.share = share
    }

    /// The probability of at most so many successes.
    public func cumulative(_ successes: Int) -> Double {
        if successes < 0 { return 0 }
        if successes >= trials { return 1 }
        return IncompleteBeta.regularized(
            a: Double(trials - successes), b: Double(successes + 1), x: 1 - share, complement: share)
    }
}
