import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory

/// Who comes to which hotline in which hour, and who is there to answer.
struct HourlyDemand {
    /// Callers of one group who come to one hotline.
    private struct Stream {
        var group: Int
        /// The share of the group's persons who come there.
        var share: Double
        /// Whether the hotline serves them.
        var isServed: Bool
        /// The teams of each rung, by index, that can answer them.
        var rungs: [[Int]]
    }

    private let scenario: Scenario
    private let clock: CivilClock
    private let hours: [CivilClock.Hour]
    private let streams: [[Stream]]
    /// For each group, persons expected in each hour of the horizon.
    private let persons: [[Double]]
    /// For each hotline, the share of each hour in which it is open.
    private let open: [[Double]]
    /// For each team, the mean number of counsellors planned in each hour.
    private let onDuty: [[Double]]

    init(_ scenario: Scenario) throws(CalendarError) {
        self.scenario = scenario
        let compiled = try CompiledScenario(scenario)
        clock = try CivilClock(scenario.calendar)
        let hours = clock.hours()
        self.hours = hours
        let stretches = hours.map { $0.start..<$0.end }
        func shares(_ seconds: [Double]) -> [Double] {
            zip(seconds, hours).map { $0 / ($1.end - $1.start) }
        }
        persons = scenario.callers.indices.map { compiled.expectedPersons(ofGroup: $0, in: stretches) }
        open = scenario.hotlines.indices.map { shares(compiled.openSeconds(ofHotline: $0, in: stretches)) }
        onDuty = scenario.teams.indices.map { shares(compiled.plannedSeconds(ofTeam: $0, in: stretches)) }
        var streams = scenario.hotlines.map { _ in [Stream]() }
        for (number, group) in scenario.callers.enumerated() {
            let shares = Self.shares(of: group, in: scenario)
            for (place, hotline) in scenario.hotlines.enumerated() where shares[place] > 0 {
                let rungs = Self.ladder(hotline).map { rung in
                    Self.teams(of: rung, in: scenario).filter {
                        Self.mayAnswer(scenario.teams[$0], group, in: scenario)
                    }
                }
                streams[place].append(
                    Stream(
                        group: number, share: shares[place], isServed: hotline.serves.admits(group),
                        rungs: rungs
                    ))
            }
        }
        self.streams = streams
    }

    func personsPerWeek(ofGroup group: Int) -> Double {
        let weeks = max(clock.horizonSeconds / 604_800, 1e-9)
        return persons[group].reduce(0, +) / weeks
    }

    /// Whether a hotline that serves the group is ever open, with somebody who can answer ever on duty; true where nobody of
    /// the group calls.
    func isEverAnswered(_ group: Int) -> Bool {
        guard personsPerWeek(ofGroup: group) > 0 else { return true }
        return streams.indices.contains { hotline in
            streams[hotline].contains { stream in
                stream.group == group && stream.isServed
                    && hours.indices.contains { hour in
                        open[hotline][hour] > 0
                            && stream.rungs.contains { $0.contains { onDuty[$0][hour] > 0 } }
                    }
            }
        }
    }

    func capacity(ofHotline hotline: Int) -> HotlineCapacity {
        var sums = [HourLoad](repeating: HourLoad(), count: 168)
        var occurrences = [Double](repeating: 0, count: 168)
        var patience = [Double](repeating: 0, count: 168)
        var served = [Double](repeating: 0, count: 168)
        var openSeconds = 0.0
        let ladder = Self.ladder(scenario.hotlines[hotline])
        let first = ladder.first.map { Self.teams(of: $0, in: scenario) } ?? []
        let all = Self.unique(ladder.flatMap { Self.teams(of: $0, in: scenario) })
        for (number, hour) in hours.enumerated() {
            let place = clock.weekday(ofDay: hour.day).rawValue * 24 + hour.hour
            let length = hour.end - hour.start
            let open = open[hotline][number]
            openSeconds += open * length
            occurrences[place] += length / 3_600
            sums[place].firstRung += first.reduce(0) { $0 + onDuty[$1][number] } * length / 3_600
            sums[place].ladder += all.reduce(0) { $0 + onDuty[$1][number] } * length / 3_600
            for stream in streams[hotline] {
                let arrivals = persons[stream.group][number] * stream.share
                sums[place].arrivals += arrivals
                sums[place].arrivalsWhileOpen += arrivals * open
                guard stream.isServed, let handling = handlingSeconds(stream, number) else { continue }
                sums[place].offeredLoad += arrivals * open * handling / 3_600
                served[place] += arrivals * open
                if let mean = scenario.callers[stream.group].patience?.mean, mean > 0 {
                    patience[place] += arrivals * open / mean
                }
            }
        }
        let loads = sums.indices.map { place -> HourLoad? in
            guard occurrences[place] > 0 else { return nil }
            var load = sums[place]
            load.arrivals /= occurrences[place]
            load.arrivalsWhileOpen /= occurrences[place]
            load.offeredLoad /= occurrences[place]
            load.firstRung /= occurrences[place]
            load.ladder /= occurrences[place]
            load.served = served[place] / occurrences[place]
            load.hangUpRate = served[place] > 0 ? patience[place] / served[place] : 0
            load.expectation = expectation(load, at: scenario.hotlines[hotline])
            return load
        }
        let weeks = max(clock.horizonSeconds / 604_800, 1e-9)
        return HotlineCapacity(
            hotline: scenario.hotlines[hotline].name, hours: loads,
            openHoursPerWeek: openSeconds / 3_600 / weeks)
    }

    private func expectation(_ load: HourLoad, at hotline: Hotline) -> HourLoad.Expectation? {
        let servers = Int(load.firstRung.rounded())
        guard load.served > 0, load.offeredLoad > 0,
            let queue = ManyServerQueue(
                arrivalRate: load.served / 3_600, serviceRate: load.served / 3_600 / load.offeredLoad,
                abandonmentRate: load.hangUpRate, servers: servers,
                lines: hotline.lines.map { max($0, servers) })
        else { return nil }
        return HourLoad.Expectation(
            waiting: queue.waitProbability,
            serviceLevel: queue.serviceLevel(within: hotline.serviceLevelSeconds),
            abandonment: queue.abandonment, occupancy: queue.occupancy)
    }

    /// Mean talk and wrap-up: of those on duty on the earliest rung that has any, else of all who could answer.
    private func handlingSeconds(_ stream: Stream, _ hour: Int) -> Double? {
        let group = scenario.callers[stream.group]
        func seconds(_ team: Int) -> Double {
            let subject = scenario.teams[team]
            return group.talk.mean * subject.pace.factor(for: group)
                + (subject.wrapUp.time(for: group)?.mean ?? 0)
        }
        for rung in stream.rungs {
            let present = rung.map { onDuty[$0][hour] }
            let total = present.reduce(0, +)
            if total > 0 { return zip(rung, present).reduce(0) { $0 + $1.1 * seconds($1.0) } / total }
        }
        let all = Self.unique(stream.rungs.flatMap { $0 })
        return all.isEmpty ? nil : all.reduce(0) { $0 + seconds($1) } / Double(all.count)
    }

    // MARK: Where calls go

    /// For each hotline the share of a group's persons who come to it, first or sent on.
    private static func shares(of group: CallerGroup, in scenario: Scenario) -> [Double] {
        var shares = [Double](repeating: 0, count: scenario.hotlines.count)
        for dial in group.dials {
            var share = dial.share
            var next: String? = dial.hotline
            // Those who are sent round in a circle are counted once at each hotline.
            var seen: [Int] = []
            while let name = next, share > 0,
                let place = scenario.hotlines.firstIndex(where: { $0.name == name }), !seen.contains(place)
            {
                seen.append(place)
                shares[place] += share
                let hotline = scenario.hotlines[place]
                if hotline.serves.admits(group) { break }
                if case .refer(_, let chance, _) = hotline.others { share *= chance }
                next = hotline.others.destination
            }
        }
        return shares
    }

    private static func ladder(_ hotline: Hotline) -> [Rung] {
        hotline.ladder.enumerated()
            .sorted { ($0.element.afterSeconds, $0.offset) < ($1.element.afterSeconds, $1.offset) }
            .map(\.element)
    }

    private static func teams(of rung: Rung, in scenario: Scenario) -> [Int] {
        rung.teams.compactMap { name in scenario.teams.firstIndex { $0.name == name } }
    }

    private static func mayAnswer(_ team: Team, _ group: CallerGroup, in scenario: Scenario) -> Bool {
        if team.canAnswer(group) { return true }
        guard team.helps(group), team.usesInterpreters, let language = group.language else { return false }
        return scenario.interpreters.contains { $0.languages.contains(language) }
    }

    private static func unique(_ teams: [Int]) -> [Int] {
        teams.indices.filter { !teams[..<$0].contains(teams[$0]) }.map { teams[$0] }
    }
}
