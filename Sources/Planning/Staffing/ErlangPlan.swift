import HotlineEngine
import HotlineModel
import QueueingTheory

/// What theory alone would plan: in each hour of the week the fewest counsellors with whom a hotline on its own meets its
/// targets (Erlang A), and of each shift as many as its hours need.
enum ErlangPlan {
    /// The counsellors of each post.
    ///
    /// - Returns: nil where theory finds no number, or no target that it knows.
    static func counts(_ scenario: Scenario, _ posts: [StaffPost]) throws(ExperimentError) -> [Int]? {
        let capacity = try CapacityCheck(scenario)
        // Needs by team and hour of the week; of several teams on a first rung the first one is asked.
        var needs = scenario.teams.map { _ in [Int](repeating: 0, count: 168) }
        var isKnown = false
        for (hotline, load) in zip(scenario.hotlines, capacity.hotlines) {
            guard let targets = targets(of: hotline, in: scenario),
                let rung = hotline.ladder.min(by: { $0.afterSeconds < $1.afterSeconds }),
                let team = scenario.teams.firstIndex(where: { rung.teams.contains($0.name) })
            else { continue }
            isKnown = true
            for (place, hour) in load.hours.enumerated() {
                guard let hour, hour.served > 0, hour.offeredLoad > 0 else { continue }
                let need = StaffingStart.servers(
                    arrivalRate: hour.served / 3_600, serviceRate: hour.served / 3_600 / hour.offeredLoad,
                    abandonmentRate: hour.hangUpRate, lines: hotline.lines, meeting: targets, upTo: 1_000)
                guard let need else { return nil }
                needs[team][place] += need
            }
        }
        return isKnown ? try cover(needs, scenario, posts) : nil
    }

    /// The targets of a hotline, or of the whole system, that theory knows; nil where there are none.
    private static func targets(of hotline: Hotline, in scenario: Scenario) -> StaffingTargets? {
        var targets = StaffingTargets(serviceLevelSeconds: hotline.serviceLevelSeconds)
        for target in scenario.targets where target.scope == .system || target.scope == .hotline(hotline.name)
        {
            switch (target.measure, target.bound) {
            case (.serviceLevel(let seconds), .atLeast(let least)):
                targets.serviceLevelAtLeast = least
                targets.serviceLevelSeconds = seconds
            case (.abandonmentRate, .atMost(let most)): targets.abandonmentAtMost = most
            case (.meanWait, .atMost(let most)): targets.meanWaitAtMost = most
            default: break
            }
        }
        let none = StaffingTargets(serviceLevelSeconds: targets.serviceLevelSeconds)
        return targets == none ? nil : targets
    }

    /// Shift by shift, as many as its hours still need.
    private static func cover(
        _ needs: [[Int]], _ scenario: Scenario, _ posts: [StaffPost]
    ) throws(ExperimentError) -> [Int] {
        var open = needs
        var counts = posts.map(\.counsellors)
        for (place, post) in posts.enumerated() where post.hoursEach > 0 {
            guard let team = scenario.teams.firstIndex(where: { $0.name == post.team }) else { continue }
            var more = posts.map(\.counsellors)
            more[place] += 1
            let covered = try covers(scenario, scenario.staffed(more, at: posts), team)
            let hours = covered.indices.filter { covered[$0] > 0.5 }
            counts[place] = max(0, hours.map { open[team][$0] }.max() ?? 0)
            for hour in hours { open[team][hour] -= counts[place] }
        }
        return counts
    }

    /// The share of each hour of the week for which one counsellor more is on duty.
    private static func covers(
        _ base: Scenario, _ more: Scenario, _ team: Int
    ) throws(ExperimentError) -> [Double] {
        do {
            let clock = try CivilClock(base.calendar)
            let before = try CompiledScenario(base)
            let after = try CompiledScenario(more)
            var extra = [Double](repeating: 0, count: 168)
            var length = extra
            let hours = clock.hours()
            let stretches = hours.map { $0.start..<$0.end }
            let planned = zip(
                before.plannedSeconds(ofTeam: team, in: stretches),
                after.plannedSeconds(ofTeam: team, in: stretches))
            for (hour, seconds) in zip(hours, planned) {
                let place = clock.weekday(ofDay: hour.day).rawValue * 24 + hour.hour
                extra[place] += seconds.1 - seconds.0
                length[place] += hour.end - hour.start
            }
            return zip(extra, length).map { $1 > 0 ? $0 / $1 : 0 }
        } catch {
            switch error {
            case .unknownZone(let zone): throw .unknownZone(zone)
            }
        }
    }
}
