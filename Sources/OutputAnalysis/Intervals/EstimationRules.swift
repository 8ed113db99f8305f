/// How estimates are made from replications, and how much it takes before a number is given.
public struct EstimationRules: Sendable, Equatable {
    /// How the standard error of a ratio of totals is found.
    public enum RatioError: Sendable, Equatable {
        /// From the ratios that leave out one replication each (Quenouille 1949, Tukey 1958): the better
        /// choice for few replications.
        case jackknife
        /// From the first derivatives of the ratio (delta method).
        case delta
    }

    /// The confidence of intervals.
    public var confidence: Confidence
    /// The least number of replications with observations; at least 2 are always needed for an interval.
    public var minimumReplications: Int
    /// The least total of a ratio's denominators; below it there is neither value nor interval.
    public var minimumObservations: Double
    /// How the standard error of a ratio of totals is found.
    public var ratioError: RatioError

    /// Rules; without arguments, the defaults of the simulator.
    public init(
        confidence: Confidence = .standard, minimumReplications: Int = 2, minimumObservations: Double = 20,
        ratioError: RatioError = .jackknife
    ) {
        self.confidence = confidence
        self.minimumReplications = minimumReplications
        self.minimumObservations = minimumObservations
        self.ratioError = ratioError
    }

    /// The same rules at another confidence.
    public func at(_ confidence: Confidence) -> EstimationRules {
        var rules = self
        rules.confidence = confidence
        return rules
    }
}
