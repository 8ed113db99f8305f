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
    /// Seconds from the start of the horizon to its end.
    public let horizonSeconds: Double
    /// Seconds from the start that are not counted.
    public let warmUpSeconds: Double
    /// Whether calls in the system at the end are followed until they have ended.
    public let drains: Bool

    let groups: [CompiledGroup]
    let hotlines: [CompiledHotline]
    let teams: [CompiledTeam]
    let queues: [CompiledQueue]
    let rungs: [CompiledRung]
    let rungTeams: [Int32]
    let assignments: [Assignment]
    /// For each hotline and group, at `hotline * groups.count + group`.
    let access: [Access]
    /// For each team and group, at `team * groups.count + group`: the factor on the group's talk time.
    let paces: [Double]
    let dials: [CompiledDial]
    let rates: [RatePiece]
    let openings: [Double]
    let duties: [DutyChange]
    let blockCount: Int
    let distributions: [Distribution]

    /// The tally cells: one for each hotline and group.
    var cellCount: Int { hotlines.count * groups.count }
}
