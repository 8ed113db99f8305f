public import HotlineModel

/// Writes a scenario as a file that reads back as the same scenario, with every default filled in.
///
/// The text is strict JSON. Distributions are written by mean and coefficient of variation where that gives the very same
/// parameters; days of the week are written one by one; tables as what they amount to.
public struct ScenarioWriter {
    let scenario: Scenario

    /// The text of a scenario such as a file can hold: its names are those of keys, its clock times whole minutes.
    public static func text(of scenario: Scenario) -> String {
        JSONLayout.text(of: ScenarioWriter(scenario: scenario).tree())
    }

    func tree() -> JSONSyntax {
        var tree = JSONSyntax.object([
            ("title", node(scenario.title)), ("question", scenario.question.map(node)),
            ("calendar", node(scenario.calendar)),
            ("profiles", entries(scenario.profiles.map { ($0.name, node($0)) })),
            ("periods", entries(scenario.periods.map { ($0.name, node($0)) })),
            ("callers", .object(scenario.callers.map { ($0.name, node($0)) })),
            (
                "campaigns",
                entries(scenario.campaigns.filter { $0.sessionAt == nil }.map { ($0.name, node($0)) })
            ),
            (
                "sessions",
                entries(
                    scenario.campaigns.compactMap { campaign in
                        campaign.sessionAt.map { (campaign.name, node(campaign, at: $0)) }
                    })
            ),
            ("surges", entries(scenario.surges.map { ($0.name, node($0)) })),
            ("hotlines", .object(scenario.hotlines.map { ($0.name, node($0)) })),
            ("teams", .object(scenario.teams.map { ($0.name, node($0)) })),
            ("interpreters", entries(scenario.interpreters.map { ($0.name, node($0)) })),
            ("services", entries(scenario.services.map { ($0.name, node($0)) })),
            ("partners", entries(scenario.partners.map { ($0, .object([])) })),
            ("costs", scenario.costs == Costs() ? nil : node(scenario.costs)),
            ("targets", entries(scenario.targets.map { ($0.name, node($0)) })),
        ])
        if let uncertain = uncertain(in: tree), let members = tree.members {
            tree = .object(members.map { ($0.key, $0.value) } + [("uncertain", uncertain)])
        }
        return BasisWriter.write(scenario.citations, into: tree)
    }

    /// An object of named entries; nil where there are none.
    private func entries(_ entries: [(key: String, value: JSONSyntax?)]) -> JSONSyntax? {
        entries.isEmpty ? nil : .object(entries)
    }

    /// A text in one or two languages.
    func node(_ text: LocalizedText) -> JSONSyntax {
        .object([("en", .text(text.english)), ("ar", text.arabic.map { .text($0) })])
    }

    /// Whether a basis is given for a path or something below it.
    func isCited(_ path: String) -> Bool {
        scenario.citations.contains { $0.path == path || $0.path.hasPrefix(path + ".") }
    }

    /// One value for all, or an object of `usual` and the exceptions.
    func usualOr(_ usual: JSONSyntax?, _ exceptions: [(String, JSONSyntax?)], path: String) -> JSONSyntax? {
        if exceptions.isEmpty, !isCited(path + ".usual") { return usual }
        return .object([("usual", usual)] + exceptions)
    }
}
