public import DiscreteEvents
public import HotlineEngine
public import HotlineModel

/// Which tallies of a replication belong to a scope.
public struct ScopePlan: Sendable {
    /// The scope.
    public let scope: Scope
    /// Indices of the hotlines' and groups' cells.
    let cells: [Int]
    /// Indices of the caller groups whose persons belong to the scope.
    let groups: [Int]
    /// Indices of the teams.
    let teams: [Int]

    /// Every scope of a scenario that reports can speak of: the whole system, each hotline, caller group, gender, language and
    /// team, in the order of the scenario.
    public static func all(of scenario: Scenario) -> [ScopePlan] {
        let groups = scenario.callers
        let hotlines = scenario.hotlines.indices
        func cells(_ chosen: [Int]) -> [Int] {
            hotlines.flatMap { hotline in chosen.map { hotline * groups.count + $0 } }
        }
        func ofGroups(_ scope: Scope, _ belongs: (CallerGroup) -> Bool) -> ScopePlan {
            let chosen = groups.indices.filter { belongs(groups[$0]) }
            return ScopePlan(scope: scope, cells: cells(chosen), groups: chosen, teams: [])
        }
        var plans = [
            ScopePlan(
                scope: .system, cells: cells(Array(groups.indices)), groups: Array(groups.indices),
                teams: Array(scenario.teams.indices))
        ]
        for (index, hotline) in scenario.hotlines.enumerated() {
            let own = groups.indices.map { index * groups.count + $0 }
            plans.append(ScopePlan(scope: .hotline(hotline.name), cells: own, groups: [], teams: []))
        }
        for group in groups { plans.append(ofGroups(.callers(group.name)) { $0.name == group.name }) }
        for gender in Gender.allCases where groups.contains(where: { $0.gender == gender }) {
            plans.append(ofGroups(.gender(gender)) { $0.gender == gender })
        }
        var languages: [String] = []
        for group in groups {
            if let language = group.language, !languages.contains(language) { languages.append(language) }
        }
        for language in languages {
            plans.append(ofGroups(.language(language)) { $0.language == language })
        }
        for (index, team) in scenario.teams.enumerated() {
            plans.append(ScopePlan(scope: .team(team.name), cells: [], groups: [], teams: [index]))
        }
        return plans
    }

    /// The sums of one replication.
    public func counts(in tally: ReplicationTally) -> ScopedCounts {
        var counts = ScopedCounts()
        for cell in cells { counts.attempts += tally.cells[cell] }
        for group in groups { counts.persons += tally.persons[group] }
        for team in teams { counts.teams += tally.teams[team] }
        counts.countedSeconds = tally.countedSeconds
        return counts
    }

    /// The scope's distribution of a duration in one replication.
    public func histogram(_ kind: DurationKind, in tally: ReplicationTally) -> LogLinearHistogram {
        var sum = LogLinearHistogram()
        switch kind {
        case .wait: for cell in cells { sum.merge(tally.waits[cell]) }
        case .timeToCounsellor: for group in groups { sum.merge(tally.timesToCounsellor[group]) }
        }
        return sum
    }
}
