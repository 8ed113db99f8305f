/// What a metric, or a mean, must be.
public enum Requirement: Sendable, Hashable {
    /// At least so much.
    case atLeast(Double)
    /// At most so much.
    case atMost(Double)

    /// The value that is to be reached, or not to be exceeded.
    public var target: Double {
        switch self {
        case .atLeast(let value), .atMost(let value): value
        }
    }

    /// What an interval says: true where all of it lies on the good side, false where all of it lies on the bad side, nil
    /// where it holds the target.
    public func isMet(from lower: Double, to upper: Double) -> Bool? {
        switch self {
        case .atLeast(let target): lower >= target ? true : upper < target ? false : nil
        case .atMost(let target): upper <= target ? true : lower > target ? false : nil
        }
    }

    /// How much better than the target a value is; negative where it is worse.
    public func surplus(of value: Double) -> Double {
        switch self {
        case .atLeast(let target): value - target
        case .atMost(let target): target - value
        }
    }
}
