/// The names that a scenario's parts can refer to.
struct KnownNames {
    /// The names of one kind.
    struct Kind {
        /// Those of entries that were read, in the order of the scenario.
        var listed: [String]
        /// All, those of entries with a mistake included.
        var all: Set<String>

        /// Names in their order, each once, and those of entries with a mistake.
        init(_ names: [String], unread: Set<String>) {
            var seen = Set<String>()
            listed = names.filter { seen.insert($0).inserted }
            all = seen.union(unread)
        }
    }

    private let kinds: [ScenarioIssue.Reference: Kind]

    init(_ scenario: Scenario, gaps: ScenarioGaps) {
        func entries(_ kind: ScenarioIssue.Reference, _ names: [String]) -> Kind {
            Kind(names, unread: gaps.unread[kind] ?? [])
        }
        func words(_ names: [String]) -> Kind { Kind(names, unread: gaps.mentioned) }
        let hotlines = entries(.hotline, scenario.hotlines.map(\.name))
        let partners = scenario.partners
        kinds = [
            .hotline: hotlines, .team: entries(.team, scenario.teams.map(\.name)),
            .callers: entries(.callers, scenario.callers.map(\.name)),
            .profile: entries(.profile, scenario.profiles.map(\.name)),
            .period: entries(.period, scenario.periods.map(\.name)),
            .service: entries(.service, scenario.services.map(\.name)),
            .hotlineOrPartner: Kind(hotlines.listed + partners, unread: hotlines.all),
            .language: words(scenario.callers.compactMap(\.language)),
            .need: words(scenario.callers.compactMap(\.need)),
            .gender: words(scenario.callers.compactMap(\.gender?.rawValue)),
            .nationality: words(scenario.callers.compactMap(\.nationality)),
        ]
    }

    /// The names of a kind; nil for zones, which no scenario defines.
    subscript(kind: ScenarioIssue.Reference) -> Kind? { kinds[kind] }

    /// Whether an entry of this name is there, with a mistake or without.
    func has(_ kind: ScenarioIssue.Reference, _ name: String) -> Bool {
        kinds[kind]?.all.contains(name) ?? false
    }
}
