/// How the best of several scenarios is found with as few replications as the question needs.
public enum SelectionRequest: Sendable, Equatable {
    /// One more replication of each scenario still in the race at a time, until one is left (Kim & Nelson 2001): the best is
    /// found with the confidence asked for, wherever it is better than all others by the indifference or more.
    case sequential(indifference: Double, atMost: Int)
    /// A number of replications of all scenarios together, spent where they tell the best apart (Chen et al. 2000). It
    /// promises nothing; the probability of being right is estimated.
    case budget(replications: Int, indifference: Double)

    /// The smallest difference worth detecting, in the metric's unit.
    public var indifference: Double {
        switch self {
        case .sequential(let indifference, _), .budget(_, let indifference): indifference
        }
    }
}
