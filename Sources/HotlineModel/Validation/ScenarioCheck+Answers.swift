// Callers whom nobody serves or can ever answer.
extension ScenarioCheck {
    mutating func checkAnswers(_ timetable: Timetable) {
        for (group, route) in zip(scenario.callers, routes) {
            let unsure =
                gaps.has(.callers, group.name) || route.leadsAway
                || route.reached.contains { gaps.has(.hotline, scenario.hotlines[$0].name) }
            if !unsure && somebodyCalls(group) { checkAnswers(to: group, route, timetable) }
        }
    }

    private func somebodyCalls(_ group: CallerGroup) -> Bool {
        let own =
            switch group.calls.rate {
            case .perDay(let calls, _), .perHour(let calls): calls > 0
            case .expected(_, let counts): counts.contains { $0 > 0 }
            case .recorded(let moments): !moments.isEmpty
            }
        return own || scenario.campaigns.contains { $0.audience.contains { $0.callers == group.name } }
    }

    private mutating func checkAnswers(
        to group: CallerGroup, _ route: CallerRoutes, _ timetable: Timetable
    ) {
        let place = ScenarioIssue.Place.name("callers.\(group.name)")
        let serving = route.reached.filter { scenario.hotlines[$0].serves.admits(group) }
        guard !serving.isEmpty else {
            // A circle is reported for itself.
            if route.circles.isEmpty { add(.neverServed, at: place) }
            return
        }
        let rungs = serving.flatMap { hotline in
            scenario.hotlines[hotline].ladder.map { (hotline: hotline, rung: $0) }
        }
        let named = Set(rungs.flatMap(\.rung.teams))
        // A team that could not be read, or that is misspelt, might be the one.
        guard !named.contains(where: { gaps.has(.team, $0) || !names.has(.team, $0) }) else { return }
        let able = scenario.teams.indices.filter {
            named.contains(scenario.teams[$0].name) && willBeAnswered(by: scenario.teams[$0], group)
        }
        let endless = waitsForEver(group)
        if able.isEmpty {
            add(.neverAnswered(endless: endless), at: place)
            return
        }
        if gaps.calendar || able.contains(where: { scenario.teams[$0].onCall != nil }) { return }
        let open = serving.filter { !timetable.open[$0].pieces.isEmpty }
        let met = rungs.contains { hotline, rung in
            able.contains { team in
                rung.teams.contains(scenario.teams[team].name)
                    && timetable.onDuty[team].exceeds(Double(rung.keepIdle), during: timetable.open[hotline])
            }
        }
        if !open.isEmpty && !met {
            let everOnDuty = able.contains { !timetable.onDuty[$0].pieces.isEmpty }
            add(
                .neverStaffed(
                    hotlines: open.map { scenario.hotlines[$0].name }, endless: endless && !everOnDuty),
                at: place)
        }
    }

    /// Whether a team may answer a group, and some of its callers will have it.
    private func willBeAnswered(by team: Team, _ group: CallerGroup) -> Bool {
        guard mayAnswer(team, group) else { return false }
        guard let wish = group.prefers, wish.share >= 1, wish.waitsAtMostSeconds == nil else { return true }
        return team.gender == wish.gender
    }

    /// Whether nothing ever makes a group's callers hang up while they wait.
    func waitsForEver(_ group: CallerGroup) -> Bool { group.patience == nil && group.interruption == nil }
}
