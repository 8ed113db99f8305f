/// What one replication adds to a ratio of totals: 43 calls answered in time of 51, say.
public struct ReplicationRatio: Sendable, Hashable {
    /// What is counted.
    public var numerator: Double
    /// What it is counted of; 0 where the replication had nothing to count.
    public var denominator: Double

    /// A replication's part.
    public init(_ numerator: Double, of denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A replication's part, from counts.
    public init(_ numerator: Int, of denominator: Int) {
        self.init(Double(numerator), of: Double(denominator))
    }
}
