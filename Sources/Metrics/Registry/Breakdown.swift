/// A count and the counts that it is the sum of.
public struct Breakdown: Sendable {
    /// The identifier of the whole's metric.
    public let whole: String
    /// The identifiers of its parts' metrics, in the order of reports; no other parts exist.
    public let parts: [String]
}
