/// Mean and variance of values that come one by one (Welford 1962), mergeable (Chan, Golub & LeVeque 1983).
@frozen
public struct MeanAccumulator: Sendable, Equatable {
    /// The number of values.
    public private(set) var count = 0
    /// The mean; 0 while empty.
    public private(set) var mean = 0.0
    private var squares = 0.0

    /// Without values.
    public init() {}

    /// Adds a value.
    public mutating func add(_ value: Double) {
        count += 1
        let before = value - mean
        mean += before / Double(count)
        squares += before * (value - mean)
    }

    /// Adds the values of another accumulator.
    public mutating func merge(_ other: MeanAccumulator) {
        if other.count == 0 { return }
        let total = Double(count + other.count)
        let difference = other.mean - mean
        squares += other.squares + difference * difference * Double(count) * Double(other.count) / total
        mean += difference * Double(other.count) / total
        count += other.count
    }

    /// The variance with divisor `count - 1`; nil below two values.
    public var variance: Double? { count < 2 ? nil : squares / Double(count - 1) }
}
