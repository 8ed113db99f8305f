/// A rest that a counsellor takes after a number of calls.
public struct RestRule: Sendable, Equatable {
    /// Calls since the last rest, at least 1.
    public var afterCalls: Int
    /// How long she rests.
    public var seconds: Double

    /// Creates a rest rule.
    public init(afterCalls: Int, seconds: Double) {
        self.afterCalls = afterCalls
        self.seconds = seconds
    }
}
