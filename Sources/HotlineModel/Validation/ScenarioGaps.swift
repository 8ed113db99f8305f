/// What a scenario's file says beyond what could be read.
///
/// Checks stay silent where the missing part might matter, so that one mistake does not look like many.
public struct ScenarioGaps: Sendable, Equatable {
    /// Names of entries with a mistake, by what they are; some may be missing from the scenario.
    public var unread: [ScenarioIssue.Reference: Set<String>]
    /// Whether the calendar has a mistake.
    public var calendar: Bool
    /// Every name and word that stands in an entry with a mistake.
    public var mentioned: Set<String>

    /// Whether everything could be read.
    public var isEmpty: Bool { self == ScenarioGaps() }

    /// Creates a list of gaps; without arguments everything could be read.
    public init(
        unread: [ScenarioIssue.Reference: Set<String>] = [:], calendar: Bool = false,
        mentioned: Set<String> = []
    ) {
        self.unread = unread
        self.calendar = calendar
        self.mentioned = mentioned
    }

    /// Whether an entry has a mistake.
    public func has(_ kind: ScenarioIssue.Reference, _ name: String) -> Bool {
        unread[kind]?.contains(name) ?? false
    }
}
