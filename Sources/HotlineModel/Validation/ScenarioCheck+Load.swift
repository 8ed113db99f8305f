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
        where waitsForEver(group) && group.prefers == nil && !gaps.has(.callers, group.name) {
            // What a surge takes away is not weighed.
            if scenario.surges.contains(where: { $0.callers.isEmpty || $0.callers.contains(group.name) }) {
                continue
            }
            for way in routes[number].ways {
                guard let index = way.hotlines.last, growsWithoutLimit(scenario.hotlines[index]) else {
                    continue
                }
                let hotline = scenario.hotlines[index]
                let named = Set(hotline.ladder.flatMap(\.teams))
                // Whoever could not be read might be many, or able.
                let unsure =
                    gaps.has(.hotline, hotline.name)
                    || named.contains { gaps.has(.team, $0) || !names.has(.team, $0) }
                if unsure { continue }
                let teams = scenario.teams.indices.filter {
                    named.contains(scenario.teams[$0].name) && mayAnswer(scenario.teams[$0], group)
                }
                let handling = teams.map { team in
                    group.talk.mean * scenario.teams[team].pace.factor(for: group)
                        + (scenario.teams[team].wrapUp.time(for: group)?.mean ?? 0)
                }
                guard let shortest = handling.min(),
                    !teams.contains(where: { scenario.teams[$0].onCall != nil })
                else { continue }
                let persons = self.persons(
                    of: group, during: way.hotlines.map { timetable.open[$0] }, timetable)
                let share = way.hotlines.reduce(way.share) { $0 * entering(group, scenario.hotlines[$1]) }
                loads.append(
                    Load(
                        group: number, hotline: index, teams: teams, seconds: persons * share * shortest))
            }
        }
        return loads
    }

    /// Whether nothing turns callers away however many wait.
    private func growsWithoutLimit(_ hotline: Hotline) -> Bool {
        hotline.lines == nil && hotline.queueLimit == nil && hotline.announcement == nil
            && hotline.callback.offerAfterExpectedSeconds == nil
    }

    /// The share of a group's callers who hear a hotline's greeting to its end and need more than that.
    private func entering(_ group: CallerGroup, _ hotline: Hotline) -> Double {
        guard let greeting = hotline.greeting else { return 1 }
        let exceptions = greeting.containedByNeed
        let contained =
            exceptions.first { $0.need == group.name } ?? exceptions.first { $0.need == group.need }
        return (1 - greeting.hangUp) * (1 - (contained?.share ?? greeting.contained))
    }

    /// The expected persons of a group who start to call while some hotlines are all open; those whom campaigns move are
    /// not counted.
    private func persons(
        of group: CallerGroup, during open: [StepFunction], _ timetable: Timetable
    ) -> Double {
        let horizon = clock.horizonSeconds
        let stretches: [StepFunction.Piece]
        switch group.calls.rate {
        case .recorded(let moments):
            return Double(moments.count { moment in open.allSatisfy { $0.value(at: moment) > 0 } })
        case .perHour, .perDay:
            stretches = clock.hours().map { hour in
                let periods = timetable.periods(ofDay: hour.day)
                let rate = hourlyRate(of: group, hour, periods) * periods.reduce(1) { $0 * $1.volume }
                return .init(start: hour.start, end: hour.end, value: rate / 3_600)
            }
        case .expected(let seconds, let counts):
            // Periods may overlap.
            let least = scenario.periods.map { min(1, $0.volume) }.reduce(1, *)
            stretches = counts.enumerated().map { index, count in
                let start = Double(index) * seconds
                return .init(start: start, end: start + seconds, value: count / seconds * least)
            }
        }
        let rate = StepFunction(adding: stretches, until: horizon)
        return open.reduce(rate) { $0.times($1) }.integral
    }

    /// Persons an hour, in an hour of an ordinary day or of named periods.
    private func hourlyRate(of group: CallerGroup, _ hour: CivilClock.Hour, _ periods: [Period]) -> Double {
        switch group.calls.rate {
        case .perHour(let calls): return calls
        case .perDay(let calls, let own):
            let name = periods.compactMap(\.profile).first ?? own
            let profile = scenario.profiles.first { $0.name == name }
            let weekday = clock.weekday(ofDay: hour.day)
            return calls * (profile?.share(hour: hour.hour, on: weekday) ?? 1.0 / 24)
        case .expected, .recorded: return 0
        }
    }
}
