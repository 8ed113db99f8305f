// Entries that nobody reaches or uses, and callers who are sent round in circles.
extension ScenarioCheck {
    mutating func checkReach() {
        for (number, hotline) in scenario.hotlines.enumerated() {
            let reached = routes.contains { $0.reached.contains(number) }
            if !reached && !gaps.mentioned.contains(hotline.name) {
                add(.unreachableHotline, at: .name("hotlines.\(hotline.name)"))
            }
        }
        for team in scenario.teams where !gaps.mentioned.contains(team.name) {
            let own = scenario.hotlines.indices.filter { number in
                scenario.hotlines[number].ladder.contains { $0.teams.contains(team.name) }
            }
            if own.isEmpty {
                add(.unassignedTeam, at: .name("teams.\(team.name)"))
            } else if !own.contains(where: { canHelpSomebody(team, at: $0) }) {
                add(.idleTeam, at: .name("teams.\(team.name)"))
            }
        }
        for profile in scenario.profiles where !gaps.mentioned.contains(profile.name) {
            let used = scenario.callers.contains {
                if case .perDay(_, profile.name) = $0.calls.rate { true } else { false }
            }
            if !used { add(.unusedProfile, at: .name("profiles.\(profile.name)")) }
        }
    }

    /// Whether a team can answer one of the groups that a hotline serves, or something about either is unknown.
    /// A hotline that nobody reaches is reported for itself.
    private func canHelpSomebody(_ team: Team, at hotline: Int) -> Bool {
        let name = scenario.hotlines[hotline].name
        if gaps.teams.contains(team.name) || gaps.hotlines.contains(name) || !gaps.callers.isEmpty {
            return true
        }
        let served = scenario.callers.indices.filter { group in
            routes[group].ways.contains { $0.hotlines.last == hotline }
        }
        return served.isEmpty || served.contains { team.canAnswer(scenario.callers[$0]) }
    }

    mutating func checkCircles() {
        var known: [[Int]] = []
        for (group, route) in zip(scenario.callers, routes) {
            for circle in route.circles where !known.contains(circle.hotlines.sorted()) {
                // One report a circle, however many groups run round it.
                known.append(circle.hotlines.sorted())
                let names = circle.hotlines.map { scenario.hotlines[$0].name }
                guard let first = names.first, !names.contains(where: gaps.hotlines.contains) else {
                    continue
                }
                add(
                    .transferCircle(hotlines: names, callers: group.name, endless: circle.endless),
                    at: .value("hotlines.\(first).others"))
            }
        }
    }
}
