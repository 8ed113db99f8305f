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

    /// Creates a rung.
    public init(name: String, afterSeconds: Double = 0, teams: [String], keepIdle: Int = 0) {
        self.name = name
        self.afterSeconds = afterSeconds
        self.teams = teams
        self.keepIdle = keepIdle
    }
}
