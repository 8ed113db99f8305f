/// What a scenario's file says beyond what could be read.
///
/// Checks stay silent where the missing part might matter, so that one mistake does not look like many.
public struct ScenarioGaps: Sendable, Equatable {
    /// Hotlines with a mistake; some may be missing from the scenario.
    public var hotlines: [String]
    /// Teams with a mistake; some may be missing from the scenario.
    public var teams: [String]
    /// Caller groups with a mistake; some may be missing from the scenario.
    public var callers: [String]
    /// Profiles with a mistake; some may be missing from the scenario.
    public var profiles: [String]
    /// Whether the calendar has a mistake.
    public var calendar: Bool
    /// Every name and word that stands in an entry with a mistake.
    public var mentioned: Set<String>

    /// Whether everything could be read.
    public var isEmpty: Bool { self == ScenarioGaps() }

    /// Creates a list of gaps; without arguments everything could be read.
    public init(
        hotlines: [String] = [], teams: [String] = [], callers: [String] = [], profiles: [String] = [],
        calendar: Bool = false, mentioned: Set<String> = []
    ) {
        self.hotlines = hotlines
        self.teams = teams
        self.callers = callers
        self.profiles = profiles
        self.calendar = calendar
        self.mentioned = mentioned
    }
}
