/// One metric over the replications of one scenario, in replication order.
///
/// A replication is a simulated day, week ...: the unit that is independent of the others. Single calls are
/// not.
public enum ReplicationSample: Sendable, Equatable {
    /// A quantity of which the mean over replications is wanted; nil where a replication has none.
    case mean([Double?])
    /// A ratio of totals, such as seconds waited per call answered.
    case ratio([ReplicationRatio])
    /// A ratio of counts, where each of the things counted below is counted above or is not, such as calls
    /// answered in time of calls offered.
    ///
    /// Shares of time, such as occupancy, are ratios: their seconds are not so many trials.
    case proportion([ReplicationRatio])

    /// The number of replications.
    public var count: Int {
        switch self {
        case .mean(let values): values.count
        case .ratio(let parts), .proportion(let parts): parts.count
        }
    }

    /// Whether the mean over replications is wanted.
    var isMean: Bool {
        if case .mean = self { true } else { false }
    }

    /// The first replications.
    func prefix(_ count: Int) -> ReplicationSample {
        switch self {
        case .mean(let values): .mean(Array(values.prefix(count)))
        case .ratio(let parts): .ratio(Array(parts.prefix(count)))
        case .proportion(let parts): .proportion(Array(parts.prefix(count)))
        }
    }

    /// The estimate with its interval.
    public func estimate(_ rules: EstimationRules = EstimationRules()) -> Estimate {
        switch self {
        case .mean(let values): .mean(of: values, rules)
        case .ratio(let parts): .ratio(of: parts, rules)
        case .proportion(let parts): .proportion(of: parts, rules)
        }
    }

    /// The estimate as a mean of one term for each replication, so that its error is the error of a mean.
    ///
    /// For a mean these are the values; for a ratio, the ratio of totals plus each replication's influence on
    /// it. Nil for replications without a value.
    func terms(_ ratioError: EstimationRules.RatioError) -> [Double?] {
        switch self {
        case .mean(let values):
            return values
        case .ratio(let parts), .proportion(let parts):
            let influences = RatioInfluences(parts, ratioError)
            guard let influences else { return Array(repeating: nil, count: parts.count) }
            return influences.values.map { influences.ratio + $0 }
        }
    }
}
