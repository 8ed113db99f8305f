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
            let used =
                scenario.periods.contains { $0.profile == profile.name }
                || scenario.callers.contains {
                    if case .perDay(_, profile.name) = $0.calls.rate { true } else { false }
                }
            if !used { add(.unusedProfile, at: .name("profiles.\(profile.name)")) }
        }
    }

    /// Whether a team can answer one of the groups that reach a hotline, or something about either is unknown.
    /// A hotline that nobody reaches is reported for itself.
    private func canHelpSomebody(_ team: Team, at number: Int) -> Bool {
        let hotline = scenario.hotlines[number]
        if gaps.has(.team, team.name) || gaps.has(.hotline, hotline.name) || gaps.unread[.callers] != nil {
            return true
        }
        // Whom the hotline does not serve, a counsellor of any skill can send on.
        let reaching = scenario.callers.indices.filter { group in
            routes[group].reached.contains(number)
                && (hotline.triage != nil || hotline.serves.admits(scenario.callers[group]))
        }
        return reaching.isEmpty
            || reaching.contains { hotline.triage != nil || mayAnswer(team, scenario.callers[$0]) }
    }

    /// Whether a team may answer a group, with an interpreter where it lacks the language.
    func mayAnswer(_ team: Team, _ group: CallerGroup) -> Bool {
        guard team.helps(group) else { return false }
        if team.speaks(group) { return true }
        guard team.usesInterpreters, let language = group.language else { return false }
        // A pool that could not be read may have the language.
        return gaps.mentioned.contains(language)
            || scenario.interpreters.contains { $0.languages.contains(language) }
    }

    mutating func checkCircles() {
        var known: [[Int]] = []
        for (group, route) in zip(scenario.callers, routes) {
            for circle in route.circles where !known.contains(circle.hotlines.sorted()) {
                // One report a circle, however many groups run round it.
                known.append(circle.hotlines.sorted())
                let names = circle.hotlines.map { scenario.hotlines[$0].name }
                guard let first = names.first, !names.contains(where: { gaps.has(.hotline, $0) }) else {
                    continue
                }
                add(
                    .transferCircle(hotlines: names, callers: group.name, endless: circle.endless),
                    at: .value("hotlines.\(first).others"))
            }
        }
    }

    /// Looks for circles in which calls are transferred or forwarded at once, at any moment of the horizon.
    mutating func checkForwarding(_ timetable: Timetable) {
        let forwards = scenario.hotlines.contains {
            if case .forward = $0.afterHours { true } else { false }
        }
        guard forwards, !gaps.calendar else { return }
        var known: [[Int]] = []
        for moment in timetable.openingChanges() {
            let isOpen = timetable.open.map { $0.value(at: moment) > 0 }
            for (group, route) in zip(scenario.callers, routes) {
                for first in route.reached {
                    guard let circle = circle(from: first, of: group, isOpen),
                        !known.contains(circle.sorted())
                    else { continue }
                    known.append(circle.sorted())
                    // Without a closed hotline the circle is one of the rules for others, and told as such.
                    guard let closed = circle.first(where: { !isOpen[$0] }) else { continue }
                    add(
                        .transferCircle(
                            hotlines: circle.map { scenario.hotlines[$0].name }, callers: group.name,
                            endless: true),
                        at: .value("hotlines.\(scenario.hotlines[closed].name).afterHours"))
                }
            }
        }
    }

    /// The circle in which a caller who comes to a hotline is sent on at once; nil where the caller comes to rest.
    private func circle(from first: Int, of group: CallerGroup, _ isOpen: [Bool]) -> [Int]? {
        var passed: [Int] = []
        var current = first
        while true {
            if let start = passed.firstIndex(of: current) { return Array(passed[start...]) }
            passed.append(current)
            let hotline = scenario.hotlines[current]
            var next: String?
            if !isOpen[current] {
                if case .forward(let to) = hotline.afterHours { next = to }
            } else if !hotline.serves.admits(group), hotline.triage == nil,
                case .transfer(let to) = hotline.others
            {
                next = to
            }
            guard let next, let index = hotlineIndex[next] else { return nil }
            current = index
        }
    }
}
