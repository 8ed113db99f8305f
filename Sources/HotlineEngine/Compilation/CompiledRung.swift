/// A rung of one queue's ladder, with only the teams that can answer the queue's callers.
struct CompiledRung: BitwiseCopyable, Sendable {
    /// Seconds that the call must have waited.
    var afterSeconds: Double
    /// Counsellors of a team that must stay idle.
    var keepIdle: Int32
    /// The rung's teams among `CompiledScenario.rungTeams`, in order of preference.
    var firstTeam: Int32
    var teamCount: Int32
}
