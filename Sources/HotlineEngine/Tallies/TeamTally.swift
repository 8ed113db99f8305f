/// How a team's counsellors spent their time inside the counted part of the horizon, in seconds.
public struct TeamTally: BitwiseCopyable, Sendable, Equatable {
    /// Calls answered by the team, counted ones only.
    public var answered = 0
    /// On duty, overtime included.
    public var dutySeconds = 0.0
    /// With callers.
    public var talkSeconds = 0.0
    /// Documenting.
    public var wrapUpSeconds = 0.0
    /// Waiting for a call.
    public var idleSeconds = 0.0
    /// On duty after the end of the shift.
    public var overtimeSeconds = 0.0

    /// An empty tally.
    public init() {}

    /// Time on duty less time spent: zero but for rounding in a sound simulation.
    public var unaccountedSeconds: Double { dutySeconds - talkSeconds - wrapUpSeconds - idleSeconds }

    /// Adds another tally.
    public static func += (sum: inout TeamTally, other: TeamTally) {
        sum.answered += other.answered
        sum.dutySeconds += other.dutySeconds
        sum.talkSeconds += other.talkSeconds
        sum.wrapUpSeconds += other.wrapUpSeconds
        sum.idleSeconds += other.idleSeconds
        sum.overtimeSeconds += other.overtimeSeconds
    }
}
