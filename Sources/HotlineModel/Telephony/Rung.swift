/// One rung of a routing ladder: these teams may answer once a call has waited this long.
public struct Rung: Sendable, Equatable {
    /// The key under which the scenario file defines the rung.
    public var name: String
    /// Seconds that a call must have waited in the queue.
    public var afterSeconds: Double
    /// Teams that may answer from then on, in order of preference.
    public var teams: [String]
    /// Counsellors of a team that this rung leaves idle: it takes one only if at least this many of her
    /// team stay idle after she has taken the call.
    public var keepIdle: Int

    /// Calls that must be waiting in the hotline's queues; 0 for no condition.
    public var whenWaiting: Int
    /// Local hours in which the rung exists; nil for all.
    public var between: OpeningHours.Span?

    /// Creates a rung.
    public init(
        name: String, afterSeconds: Double = 0, teams: [String], keepIdle: Int = 0, whenWaiting: Int = 0,
        between: OpeningHours.Span? = nil
    ) {
        self.name = name
        self.afterSeconds = afterSeconds
        self.teams = teams
        self.keepIdle = keepIdle
        self.whenWaiting = whenWaiting
        self.between = between
    }
}
