/// A rung of one queue's ladder, with only the teams that can answer the queue's callers.
struct CompiledRung: BitwiseCopyable, Sendable {
    /// Seconds that the call must have waited.
    var afterSeconds: Double
    /// Counsellors of a team that must stay idle.
    var keepIdle: Int32
    /// Calls that must be waiting at the hotline; 0 for no condition.
    var whenWaiting: Int32
    /// The rung's entries among `CompiledScenario.windows`: moments at which it appears and vanishes in turn; none where
    /// it is always there.
    var firstWindow: Int32
    var windowCount: Int32
    /// The rung's teams among `CompiledScenario.rungTeams`, in order of preference.
    var firstTeam: Int32
    var teamCount: Int32

    /// Whether the rung is there at some times only.
    var isConditional: Bool { whenWaiting > 0 || windowCount > 0 }
}
