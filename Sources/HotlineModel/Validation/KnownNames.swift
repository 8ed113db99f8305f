/// The names that a scenario's parts can refer to.
struct KnownNames {
    /// The names of one kind.
    struct Kind {
        /// Those of entries that were read, in the order of the scenario.
        var listed: [String]
        /// All, those of entries with a mistake included.
        var all: Set<String>

        /// Names in their order, each once, and those of entries with a mistake.
        init(_ names: [String], unread: some Sequence<String>) {
            var seen = Set<String>()
            listed = names.filter { seen.insert($0).inserted }
            all = seen.union(unread)
        }
    }

    let hotlines: Kind
    let teams: Kind
    let callers: Kind
    let profiles: Kind
    let languages: Kind
    let needs: Kind
    let genders: Kind

    init(_ scenario: Scenario, gaps: ScenarioGaps) {
        hotlines = Kind(scenario.hotlines.map(\.name), unread: gaps.hotlines)
        teams = Kind(scenario.teams.map(\.name), unread: gaps.teams)
        callers = Kind(scenario.callers.map(\.name), unread: gaps.callers)
        profiles = Kind(scenario.profiles.map(\.name), unread: gaps.profiles)
        languages = Kind(scenario.callers.compactMap(\.language), unread: gaps.mentioned)
        needs = Kind(scenario.callers.compactMap(\.need), unread: gaps.mentioned)
        genders = Kind(scenario.callers.compactMap(\.gender?.rawValue), unread: gaps.mentioned)
    }

    /// The names of a kind; nil for zones, which no scenario defines.
    subscript(kind: ScenarioIssue.Reference) -> Kind? {
        switch kind {
        case .hotline: hotlines
        case .team: teams
        case .callers: callers
        case .profile: profiles
        case .language: languages
        case .need: needs
        case .gender: genders
        case .zone: nil
        }
    }
}
