import DiscreteEvents
import HotlineModel

// Hotlines.
extension ScenarioCompiler {
    /// The tables of hotlines.
    struct Lines {
        var hotlines: [CompiledHotline] = []
        var openings: [Double] = []
        var contained: [Double] = []
        var balkSteps: [CompiledBalkStep] = []
        var ladderTeams: [Int32] = []
        var watchers: [Int32] = []
    }

    mutating func compiledHotlines(queues: [(first: Int, count: Int)]) -> Lines {
        var lines = Lines()
        for (hotline, queues) in zip(scenario.hotlines, queues) {
            let openings = OpeningPlan.changes(of: hotline, in: scenario, clock: clock)
            let teams = scenario.teams.indices.filter { team in
                hotline.ladder.contains { $0.teams.contains(scenario.teams[team].name) }
            }
            let watchers = teams.filter { scenario.teams[$0].onCall != nil }
            let steps = hotline.announcement?.steps ?? []
            let afterHours: CompiledHotline.AfterHours =
                switch hotline.afterHours {
                case .lost: .lost
                case .voicemail: .voicemail
                case .forward(let to): hotlineIndex(to).map { .forwarded(to: $0) } ?? .lost
                }
            lines.hotlines.append(
                CompiledHotline(
                    lines: hotline.lines.map { Int32(clamping: $0) } ?? .max,
                    queueLimit: hotline.queueLimit.map { Int32(clamping: $0) } ?? .max,
                    firstOpening: Int32(lines.openings.count), openingCount: Int32(openings.count),
                    serviceLevelSeconds: hotline.serviceLevelSeconds,
                    shortAbandonSeconds: hotline.shortAbandonSeconds, dayTarget: dayTarget(of: hotline),
                    greets: hotline.greeting != nil,
                    greeting: hotline.greeting.map { sampler($0.time) } ?? .constant(0),
                    hangUpChance: hotline.greeting?.hangUp ?? 0,
                    announces: !steps.isEmpty || hotline.callback.offerAfterExpectedSeconds != nil,
                    firstBalkStep: Int32(lines.balkSteps.count), balkStepCount: Int32(steps.count),
                    meanHandlingSeconds: meanHandling(at: hotline, teams: teams),
                    firstLadderTeam: Int32(lines.ladderTeams.count), ladderTeamCount: Int32(teams.count),
                    offerFromSeconds: hotline.callback.offerAfterExpectedSeconds ?? .infinity,
                    offerAfterSeconds: hotline.callback.offerAfterWaitSeconds ?? .infinity,
                    callbackAccept: hotline.callback.accept, callbackReach: hotline.callback.reach,
                    ringSeconds: hotline.callback.ringSeconds, afterHours: afterHours,
                    triage: hotline.triage.map { sampler($0) } ?? .constant(0),
                    firstWatcher: Int32(lines.watchers.count), watcherCount: Int32(watchers.count),
                    hasQueueConditions: hotline.ladder.contains { $0.whenWaiting > 0 },
                    firstQueue: Int32(queues.first), queueCount: Int32(queues.count)))
            lines.openings += openings
            lines.contained += scenario.callers.map { contained($0, at: hotline) }
            lines.balkSteps += steps.map { CompiledBalkStep(fromSeconds: $0.fromSeconds, share: $0.share) }
            lines.ladderTeams += teams.map { Int32($0) }
            lines.watchers += watchers.map { Int32($0) }
        }
        return lines
    }

    /// A group's own name goes before its need's.
    private func contained(_ group: CallerGroup, at hotline: Hotline) -> Double {
        guard let greeting = hotline.greeting else { return 0 }
        let exceptions = greeting.containedByNeed
        return (exceptions.first { $0.need == group.name } ?? exceptions.first { $0.need == group.need })?
            .share
            ?? greeting.contained
    }

    /// The service level that a day must reach to count as good: the hotline's first target of that kind.
    private func dayTarget(of hotline: Hotline) -> Double {
        for target in scenario.targets where target.scope == .hotline(hotline.name) {
            if case .serviceLevel = target.measure, case .atLeast(let share) = target.bound { return share }
        }
        return .infinity
    }

    /// The mean of conversation and documentation over the calls that come to a hotline, as its ladder's first team handles
    /// them.
    private func meanHandling(at hotline: Hotline, teams: [Int]) -> Double {
        var calls = 0.0
        var seconds = 0.0
        let team = teams.first.map { scenario.teams[$0] }
        for group in scenario.callers where hotline.serves.admits(group) {
            guard let share = group.dials.first(where: { $0.hotline == hotline.name })?.share, share > 0
            else {
                continue
            }
            var start = 0.0
            var persons = 0.0
            for piece in arrivals.pieces(of: group) {
                persons += piece.rate * (piece.end - start)
                start = piece.end
            }
            if case .recorded(let moments) = group.calls.rate { persons += Double(moments.count) }
            calls += share * persons
            let wrapUp = team?.wrapUp.time(for: group)?.mean ?? 0
            seconds += share * persons * (group.talk.mean * (team?.pace.factor(for: group) ?? 1) + wrapUp)
        }
        return calls > 0 ? seconds / calls : 0
    }
}
