/// What may follow an answered call.
public struct Afterwards: Sendable, Equatable {
    /// Where the call may be passed on; chances sum to at most 1.
    public var transfers: [OnwardTransfer]
    /// Services that the person may be referred to, each with a chance of its own.
    public var referrals: [ServiceReferral]
    /// Whether the person calls again; nil for never.
    public var followUp: FollowUp?

    /// Creates what follows.
    public init(
        transfers: [OnwardTransfer] = [], referrals: [ServiceReferral] = [], followUp: FollowUp? = nil
    ) {
        self.transfers = transfers
        self.referrals = referrals
        self.followUp = followUp
    }
}
