import DiscreteEvents

// More work than the horizon can absorb.
extension ScenarioCheck {
    /// The work that callers of one group who never hang up bring to one hotline.
    private struct Load {
        var group: Int
        var hotline: Int
        /// Teams that may answer them, by index.
        var teams: [Int]
        /// Seconds of conversation and wrap-up over the horizon, at the least.
        var seconds: Double
    }

    /// Compares work and time on duty for each group and hotline, each hotline, each set of teams and the whole.
    ///
    /// Callers with patience leave when waits grow, and lines that are all held turn callers away: only callers who
    /// never hang up, at hotlines with as many lines as come, can make a queue that grows throughout.
    mutating func checkLoad(_ timetable: Timetable) {
        let loads = self.loads(timetable)
        var sets: [[Load]] = loads.map { [$0] }
        for hotline in Set(loads.map(\.hotline)).sorted() {
            sets.append(loads.filter { $0.hotline == hotline })
        }
        var teamSets = Set<[Int]>()
        for load in loads where teamSets.insert(load.teams).inserted {
            sets.append(loads.filter { $0.teams.allSatisfy(load.teams.contains) })
        }
        sets.append(loads)
        var reported: [[Int]] = []
        for set in sets {
            let groups = Array(Set(set.map(\.group))).sorted()
            // A larger set is overloaded because a part of it is: the part is the news.
            guard !reported.contains(where: { $0.allSatisfy(groups.contains) }) else { continue }
            let teams = Set(set.flatMap(\.teams)).sorted()
            let capacity = teams.reduce(0) { $0 + timetable.onDuty[$1].integral }
            let work = set.reduce(0) { $0 + $1.seconds }
            guard capacity > 0, work > capacity * 1.000_001, let first = groups.first else { continue }
            reported.append(groups)
            let hoursADay = 24 / clock.horizonSeconds
            add(
                .overload(
                    callers: groups.map { scenario.callers[$0].name }, hoursOfWork: work * hoursADay,
                    hoursOnDuty: capacity * hoursADay),
                at: .name("callers.\(scenario.callers[first].name)"))
        }
    }

    private func loads(_ timetable: Timetable) -> [Load] {
        var loads: [Load] = []
        for (number, group) in scenario.callers.enumerated()
        where group.patience == nil && !gaps.callers.contains(group.name) {
            for way in routes[number].ways {
                guard let hotline = way.hotlines.last, scenario.hotlines[hotline].lines == nil else {
                    continue
                }
                let named = scenario.hotlines[hotline].ladder.flatMap(\.teams)
                // Whoever could not be read might be many, or able.
                let unsure =
                    gaps.hotlines.contains(scenario.hotlines[hotline].name)
                    || named.contains { gaps.teams.contains($0) || !names.teams.all.contains($0) }
                if unsure { continue }
                let teams = scenario.teams.indices.filter {
                    named.contains(scenario.teams[$0].name) && scenario.teams[$0].canAnswer(group)
                }
                let handling = teams.map { team in
                    group.talk.mean * scenario.teams[team].pace.factor(for: group)
                        + (scenario.teams[team].wrapUp.time(for: group)?.mean ?? 0)
                }
                guard let shortest = handling.min() else { continue }
                let persons = self.persons(of: group, during: way.hotlines.map { timetable.open[$0] })
                loads.append(
                    Load(
                        group: number, hotline: hotline, teams: teams,
                        seconds: persons * way.share * shortest))
            }
        }
        return loads
    }

    /// The expected persons of a group who start to call while some hotlines are all open.
    private func persons(of group: CallerGroup, during open: [StepFunction]) -> Double {
        let horizon = clock.horizonSeconds
        let stretches: [StepFunction.Piece]
        switch group.calls.rate {
        case .perHour(let calls): stretches = [.init(start: 0, end: horizon, value: calls / 3_600)]
        case .perDay(let calls, let name):
            let profile = scenario.profiles.first { $0.name == name }
            stretches = clock.hours().map { hour in
                let weekday = clock.weekday(ofDay: hour.day)
                let share = profile?.share(hour: hour.hour, on: weekday) ?? 1.0 / 24
                return .init(start: hour.start, end: hour.end, value: calls * share / 3_600)
            }
        case .expected(let seconds, let counts):
            stretches = counts.enumerated().map { index, count in
                let start = Double(index) * seconds
                return .init(start: start, end: start + seconds, value: count / seconds)
            }
        case .recorded(let moments):
            // Each moment as one person within a second, so that sums over any stretch are counts.
            stretches = moments.map { .init(start: $0, end: $0 + 1, value: 1) }
        }
        let rate = StepFunction(adding: stretches, until: horizon)
        return open.reduce(rate) { $0.times($1) }.integral
    }
}
