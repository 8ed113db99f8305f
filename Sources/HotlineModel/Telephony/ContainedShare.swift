/// The share of callers with a need whom recorded information helps.
public struct ContainedShare: Sendable, Equatable {
    /// The need, or the name of a caller group.
    public var need: String
    /// Between 0 and 1.
    public var share: Double

    /// Creates a share.
    public init(need: String, share: Double) {
        self.need = need
        self.share = share
    }
}
