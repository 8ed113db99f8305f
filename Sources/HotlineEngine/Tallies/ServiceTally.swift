/// What became of the persons of one caller group who were referred to one service.
public struct ServiceTally: BitwiseCopyable, Sendable, Equatable {
    /// Referrals, diverted ones included.
    public var referred = 0
    /// Not served by the service.
    public var ineligible = 0
    /// The service does not suit them.
    public var unsuitable = 0
    /// Did not accept.
    public var unwilling = 0
    /// Got a place at once.
    public var admitted = 0
    /// Got a place after waiting.
    public var admittedLater = 0
    /// Found no place and could not wait.
    public var full = 0
    /// Gave up waiting.
    public var gaveUp = 0
    /// Still wait at the end.
    public var waitingAtEnd = 0
    /// Of those who found no place or are not served, sent on to another service.
    public var diverted = 0
    /// Of those referred, those whom neither this service nor the one it diverts to serves.
    public var withoutService = 0
    /// Seconds of waiting of those admitted later.
    public var waitSeconds = 0.0
    /// Seconds of places taken inside the counted part of the horizon.
    public var placeSeconds = 0.0
    /// Stays that ended early.
    public var withdrawn = 0
    /// Stays that ended as planned.
    public var completed = 0

    /// An empty tally.
    public init() {}

    /// Got a place, at once or after waiting.
    public var placed: Int { admitted + admittedLater }

    /// Referrals less what became of them: zero in a sound simulation.
    public var unaccounted: Int {
        referred - ineligible - unsuitable - unwilling - admitted - admittedLater - full - gaveUp
            - waitingAtEnd
    }

    /// Adds another tally.
    public static func += (sum: inout ServiceTally, other: ServiceTally) {
        sum.referred += other.referred
        sum.ineligible += other.ineligible
        sum.unsuitable += other.unsuitable
        sum.unwilling += other.unwilling
        sum.admitted += other.admitted
        sum.admittedLater += other.admittedLater
        sum.full += other.full
        sum.gaveUp += other.gaveUp
        sum.waitingAtEnd += other.waitingAtEnd
        sum.diverted += other.diverted
        sum.withoutService += other.withoutService
        sum.waitSeconds += other.waitSeconds
        sum.placeSeconds += other.placeSeconds
        sum.withdrawn += other.withdrawn
        sum.completed += other.completed
    }
}
