/// What a number of servers has to achieve. Targets that are nil hold always.
public struct StaffingTargets: Sendable, Equatable {
    /// The least share of calls answered within `serviceLevelSeconds`, from 0 to 1.
    public var serviceLevelAtLeast: Double?
    /// Seconds within which an answer counts for the service level.
    public var serviceLevelSeconds: Double
    /// The largest share of callers who hang up, from 0 to 1.
    public var abandonmentAtMost: Double?
    /// The longest mean wait over all calls, in seconds.
    public var meanWaitAtMost: Double?
    /// The largest share of the servers' time that is busy, from 0 to 1.
    public var occupancyAtMost: Double?

    /// Creates targets.
    public init(
        serviceLevelAtLeast: Double? = nil, serviceLevelSeconds: Double = 20,
        abandonmentAtMost: Double? = nil, meanWaitAtMost: Double? = nil, occupancyAtMost: Double? = nil
    ) {
        self.serviceLevelAtLeast = serviceLevelAtLeast
        self.serviceLevelSeconds = serviceLevelSeconds
        self.abandonmentAtMost = abandonmentAtMost
        self.meanWaitAtMost = meanWaitAtMost
        self.occupancyAtMost = occupancyAtMost
    }

    /// Whether a queue achieves all of them.
    public func areMet(by queue: ManyServerQueue) -> Bool {
        if let most = occupancyAtMost, !(queue.occupancy <= most) { return false }
        if let most = abandonmentAtMost, !(queue.abandonment <= most) { return false }
        if let most = meanWaitAtMost, !(queue.meanWait <= most) { return false }
        if let least = serviceLevelAtLeast, !(queue.serviceLevel(within: serviceLevelSeconds) >= least) {
            return false
        }
        return true
    }

    /// A share of calls that any queue which meets the targets answers: fewer servers than that share of the offered load
    /// cannot do it.
    var leastAnswered: Double { max(serviceLevelAtLeast ?? 0, 1 - (abandonmentAtMost ?? 1)) }
}
