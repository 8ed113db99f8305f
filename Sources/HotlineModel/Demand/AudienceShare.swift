/// The share of a campaign's calls that come from a caller group.
public struct AudienceShare: Sendable, Equatable {
    /// The group's name.
    public var callers: String
    /// Between 0 and 1.
    public var share: Double

    /// Creates a share.
    public init(callers: String, share: Double) {
        self.callers = callers
        self.share = share
    }
}
