/// The share of a group's persons who dial a hotline first.
public struct DialShare: Sendable, Equatable {
    /// The hotline's name.
    public var hotline: String
    /// Between 0 and 1.
    public var share: Double

    /// Creates a share.
    public init(hotline: String, share: Double) {
        self.hotline = hotline
        self.share = share
    }
}
