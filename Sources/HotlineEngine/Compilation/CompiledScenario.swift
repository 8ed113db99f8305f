import DiscreteEvents

/// A scenario as flat tables of numbers, ready to be simulated any number of times.
///
/// Names are gone but for the lists that say which index means what; the hot loop sees integers and plain values.
public struct CompiledScenario: Sendable {
    /// Names of the caller groups, by index.
    public let groupNames: [String]
    /// Names of the hotlines, by index.
    public let hotlineNames: [String]
    /// Names of the teams, by index.
    public let teamNames: [String]
    /// Names of the interpreter pools, by index.
    public let poolNames: [String]
    /// Names of the services, by index.
    public let serviceNames: [String]
    /// Seconds from the start of the horizon to its end.
    public let horizonSeconds: Double
    /// Seconds from the start that are not counted.
    public let warmUpSeconds: Double
    /// Whether calls in the system at the end are followed until they have ended.
    public let drains: Bool

    let groups: [CompiledGroup]
    let hotlines: [CompiledHotline]
    let teams: [CompiledTeam]
    let pools: [CompiledPool]
    let services: [CompiledService]
    let queues: [CompiledQueue]
    let rungs: [CompiledRung]
    let rungTeams: [Int32]
    let assignments: [Assignment]
    /// For each hotline, group and variant, at `(hotline * groups.count + group) * variants + variant`.
    let access: [Access]
    /// Variants of callers of one group that routing tells apart: twice the level of the attempt, plus 1 for callers with a
    /// preference for a counsellor's gender. 1 where there are none.
    let variants: Int
    let redirections: [Redirection]
    /// For each hotline and group, at `hotline * groups.count + group`: the chance that the greeting is all the caller needs.
    let contained: [Double]
    /// For each team and group, at `team * groups.count + group`: the factor on the group's talk time.
    let paces: [Double]
    /// Likewise, how a call is documented; `.constant(0)` for not at all.
    let wrapUps: [Sampler]
    /// Likewise, the chance of recovery.
    let recoveryChances: [Double]
    /// Likewise, the pool that interprets, or -1 where none is needed.
    let interpreters: [Int32]
    /// For each service and group, at `service * groups.count + group`: whether it serves them, and from the reserve.
    let servesGroup: [Bool]
    let mayUseReserve: [Bool]
    let dials: [CompiledDial]
    let transfers: [CompiledTransfer]
    let referrals: [CompiledReferral]
    let rates: [RatePiece]
    let recorded: [Double]
    let openings: [Double]
    let windows: [Double]
    let closures: [Double]
    let familySizes: [Double]
    let balkSteps: [CompiledBalkStep]
    let ladderTeams: [Int32]
    let watchers: [Int32]
    let duties: [DutyChange]
    let pauses: [Pause]
    let blockCount: Int
    let hours: [LocalHour]
    /// Seconds from the start of the horizon at which each local day ends.
    let dayEnds: [Double]
    /// Moments at which paid night begins and ends in turn.
    let nights: [Double]
    /// Correlation of the groups' day factors.
    let dayCorrelation: Double
    let distributions: [Distribution]

    /// The tally cells: one for each hotline and group.
    var cellCount: Int { hotlines.count * groups.count }
    /// The entry among the tallies of persons that counts for nothing; before it stand, group by group, persons who dialled first by
    /// day on a weekday, those who did so at night or at the weekend, and later calls.
    var uncountedPerson: Int { 3 * groups.count }
}
