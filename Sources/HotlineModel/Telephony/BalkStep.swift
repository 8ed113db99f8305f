/// The share of callers who hang up at once when told of a wait.
public struct BalkStep: Sendable, Equatable {
    /// From this announced wait on.
    public var fromSeconds: Double
    /// Between 0 and 1.
    public var share: Double

    /// Creates a step.
    public init(fromSeconds: Double, share: Double) {
        self.fromSeconds = fromSeconds
        self.share = share
    }
}
