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

    let groups: FixedRow<CompiledGroup>
    let hotlines: FixedRow<CompiledHotline>
    let teams: FixedRow<CompiledTeam>
    let pools: FixedRow<CompiledPool>
    let services: FixedRow<CompiledService>
    let queues: FixedRow<CompiledQueue>
    let rungs: FixedRow<CompiledRung>
    let rungTeams: FixedRow<Int32>
    let assignments: FixedRow<Assignment>
    /// For each hotline, group and variant, at `(hotline * groups.count + group) * variants + variant`.
    let access: FixedRow<Access>
    /// Variants of callers of one group that routing tells apart: twice the level of the attempt, plus 1 for callers with a
    /// preference for a counsellor's gender. 1 where there are none.
    let variants: Int
    let redirections: FixedRow<Redirection>
    /// For each hotline and group, at `hotline * groups.count + group`: the chance that the greeting is all the caller needs.
    let contained: FixedRow<Double>
    /// For each team and group, at `team * groups.count + group`: how the one handles the other's calls.
    let handling: FixedRow<Handling>
    /// For each service and group, at `service * groups.count + group`: whether it serves them, and from the reserve.
    let servesGroup: FixedRow<Bool>
    let mayUseReserve: FixedRow<Bool>
    /// Interpreter pools, those of one team and group next to each other.
    let poolChoices: FixedRow<Int32>
    let dials: FixedRow<CompiledDial>
    let transfers: FixedRow<CompiledTransfer>
    let referrals: FixedRow<CompiledReferral>
    let rates: FixedRow<RatePiece>
    let recorded: FixedRow<Double>
    let openings: FixedRow<Double>
    let windows: FixedRow<Double>
    let closures: FixedRow<Double>
    let familySizes: FixedRow<Double>
    let balkSteps: FixedRow<CompiledBalkStep>
    let ladderTeams: FixedRow<Int32>
    let watchers: FixedRow<Int32>
    let duties: FixedRow<DutyChange>
    let pauses: FixedRow<Pause>
    let blockCount: Int
    let hours: FixedRow<LocalHour>
    /// Seconds from the start of the horizon at which each local day ends.
    let dayEnds: FixedRow<Double>
    /// Moments at which paid night begins and ends in turn.
    let nights: FixedRow<Double>
    /// Correlation of the groups' day factors.
    let dayCorrelation: Double
    /// The distributions that others are made of, those of one other next to each other.
    let branches: FixedRow<Sampler.Branch>

    /// Whether calls may wait for a counsellor of a gender.
    let hasPreferences: Bool

    /// The tally cells: one for each hotline and group.
    var cellCount: Int { hotlines.count * groups.count }
    /// The entry among the tallies of persons that counts for nothing; before it stand, group by group, persons who dialled first by
    /// day on a weekday, those who did so at night or at the weekend, and later calls.
    var uncountedPerson: Int { 3 * groups.count }
}
