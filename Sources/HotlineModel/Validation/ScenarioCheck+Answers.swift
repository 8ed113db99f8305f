// Callers whom nobody serves or can ever answer.
extension ScenarioCheck {
    mutating func checkAnswers(_ timetable: Timetable) {
        for (group, route) in zip(scenario.callers, routes) {
            let unsure =
                gaps.callers.contains(group.name) || route.leadsAway
                || route.reached.contains { gaps.hotlines.contains(scenario.hotlines[$0].name) }
            if !unsure && group.calls.calls > 0 { checkAnswers(to: group, route, timetable) }
        }
    }

    private mutating func checkAnswers(
        to group: CallerGroup, _ route: CallerRoutes, _ timetable: Timetable
    ) {
        let place = ScenarioIssue.Place.name("callers.\(group.name)")
        let serving = route.ways.compactMap(\.hotlines.last)
        guard !serving.isEmpty else {
            // A circle is reported for itself.
            if route.circles.isEmpty { add(.neverServed, at: place) }
            return
        }
        let rungs = serving.flatMap { hotline in
            scenario.hotlines[hotline].ladder.map { (hotline: hotline, rung: $0) }
        }
        let named = rungs.flatMap(\.rung.teams)
        // A team that could not be read, or that is misspelt, might be the one.
        guard !named.contains(where: { gaps.teams.contains($0) || !names.teams.all.contains($0) }) else {
            return
        }
        let able = scenario.teams.indices.filter {
            named.contains(scenario.teams[$0].name) && scenario.teams[$0].canAnswer(group)
        }
        let endless = group.patience == nil
        if able.isEmpty {
            add(.neverAnswered(endless: endless), at: place)
            return
        }
        if gaps.calendar { return }
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
}

extension CallVolume {
    /// The numbers of the rate, added up: 0 where nobody calls.
    fileprivate var calls: Double {
        switch rate {
        case .perDay(let calls, _), .perHour(let calls): calls
        case .expected(_, let counts): counts.reduce(0, +)
        case .recorded(let moments): Double(moments.count)
        }
    }
}
