import DiscreteEvents
public import HotlineModel

/// Turns a planner's scenario into the engine's tables: here the meaning of a scenario is decided.
///
/// Expects a scenario without errors (`Scenario.issues()`); whatever cannot be resolved all the same is left out, so that
/// compiling never traps.
struct ScenarioCompiler {
    private let scenario: Scenario
    private let clock: CivilClock
    private var distributions: [Distribution] = []
    private var queues: [CompiledQueue] = []
    private var queueKeys: [QueueKey: Int32] = [:]
    private var rungs: [CompiledRung] = []
    private var rungTeams: [Int32] = []

    /// What routing can tell of a call of one hotline: its priority, and who may answer it on each rung.
    private struct QueueKey: Hashable {
        var hotline: Int
        var priority: Int
        var teams: [[Int32]]
    }

    init(_ scenario: Scenario) throws(CalendarError) {
        self.scenario = scenario
        clock = try CivilClock(scenario.calendar)
    }

    mutating func compile() -> CompiledScenario {
        let access = accessTable()
        let (teams, assignments) = compiledTeams()
        let (groups, dials, rates) = compiledGroups()
        let (hotlines, openings) = compiledHotlines()
        let duties = DutyPlan(scenario, clock: clock)
        return CompiledScenario(
            groupNames: scenario.callers.map(\.name), hotlineNames: scenario.hotlines.map(\.name),
            teamNames: scenario.teams.map(\.name), horizonSeconds: clock.horizonSeconds,
            warmUpSeconds: scenario.calendar.warmUpSeconds, drains: scenario.calendar.ending == .drain,
            groups: groups, hotlines: hotlines, teams: teams, queues: queues, rungs: rungs,
            rungTeams: rungTeams, assignments: assignments, access: access, paces: paces(), dials: dials,
            rates: rates, openings: openings, duties: duties.changes, blockCount: duties.blockCount,
            distributions: distributions)
    }

    // MARK: Who may be answered where

    /// For each hotline and group, what the hotline does with the caller; makes the queues on the way.
    private mutating func accessTable() -> [Access] {
        var table: [Access] = []
        for (number, hotline) in scenario.hotlines.enumerated() {
            for group in scenario.callers {
                if hotline.serves.admits(group) {
                    table.append(.admitted(queue: queue(of: group, at: hotline, number: number)))
                } else {
                    table.append(rule(hotline.others))
                }
            }
        }
        return table
    }

    private mutating func rule(_ others: IneligibleRule) -> Access {
        switch others {
        case .refer(let to, let chance, let after):
            guard let destination = hotlineIndex(to) else { return .declined }
            return .referred(to: destination, chance: chance, after: sampler(after))
        case .transfer(let to):
            guard let destination = hotlineIndex(to) else { return .declined }
            return .transferred(to: destination)
        case .decline:
            return .declined
        }
    }

    private mutating func queue(of group: CallerGroup, at hotline: Hotline, number: Int) -> Int32 {
        // Rungs are sorted by delay, so that the rungs that a call has reached are always the first few.
        let ladder = hotline.ladder.enumerated().sorted {
            ($0.element.afterSeconds, $0.offset) < ($1.element.afterSeconds, $1.offset)
        }.map(\.element)
        let able = ladder.map { rung in
            rung.teams.compactMap { name in
                scenario.teams.firstIndex { $0.name == name && $0.canAnswer(group) }.map(Int32.init)
            }
        }
        let key = QueueKey(hotline: number, priority: group.priority + hotline.priority, teams: able)
        if let known = queueKeys[key] { return known }
        let index = Int32(queues.count)
        queueKeys[key] = index
        queues.append(
            CompiledQueue(
                priority: Int32(clamping: key.priority), firstRung: Int32(rungs.count),
                rungCount: Int32(ladder.count)))
        for (rung, teams) in zip(ladder, able) {
            rungs.append(
                CompiledRung(
                    afterSeconds: rung.afterSeconds, keepIdle: Int32(clamping: rung.keepIdle),
                    firstTeam: Int32(rungTeams.count), teamCount: Int32(teams.count)))
            rungTeams += teams
        }
        return index
    }

    /// The teams, and for each the queues that it may answer, by priority.
    private mutating func compiledTeams() -> ([CompiledTeam], [Assignment]) {
        var teams: [CompiledTeam] = []
        var assignments: [Assignment] = []
        for (number, team) in scenario.teams.enumerated() {
            var own: [Assignment] = []
            for (queueNumber, queue) in queues.enumerated() {
                for rungNumber in 0..<queue.rungCount {
                    let rung = rungs[Int(queue.firstRung + rungNumber)]
                    let names = rungTeams[Int(rung.firstTeam)..<Int(rung.firstTeam + rung.teamCount)]
                    guard names.contains(Int32(number)) else { continue }
                    own.append(
                        Assignment(
                            queue: Int32(queueNumber), priority: queue.priority, rung: rungNumber,
                            keepIdle: rung.keepIdle))
                }
            }
            own.sort { ($1.priority, $0.queue, $0.rung) < ($0.priority, $1.queue, $1.rung) }
            teams.append(
                CompiledTeam(
                    wrapUp: sampler(team.wrapUp.usual ?? .constant(Constant(0))),
                    firstAssignment: Int32(assignments.count), assignmentCount: Int32(own.count)))
            assignments += own
        }
        return (teams, assignments)
    }

    private func paces() -> [Double] {
        scenario.teams.flatMap { team in scenario.callers.map { team.pace.factor(for: $0) } }
    }

    // MARK: Who calls when

    private mutating func compiledGroups() -> ([CompiledGroup], [CompiledDial], [RatePiece]) {
        var groups: [CompiledGroup] = []
        var dials: [CompiledDial] = []
        var rates: [RatePiece] = []
        let arrivals = ArrivalPlan(scenario, clock: clock)
        for group in scenario.callers {
            let own = compiledDials(group)
            let pieces = arrivals.pieces(of: group)
            let redial = group.redial
            groups.append(
                CompiledGroup(
                    patience: group.patience.map { sampler($0) } ?? .never, talk: sampler(group.talk),
                    redialAfter: redial.map { sampler($0.after) } ?? .constant(0),
                    attempts: UInt16(clamping: redial?.attempts ?? 1),
                    redialChance: (
                        redial?.chances[.abandoned] ?? 0, redial?.chances[.blocked] ?? 0,
                        redial?.chances[.closed] ?? 0
                    ), firstDial: Int32(dials.count), dialCount: Int32(own.count),
                    firstRate: Int32(rates.count), rateCount: Int32(pieces.count),
                    dayVariation: group.calls.dayVariation))
            dials += own
            rates += pieces
        }
        return (groups, dials, rates)
    }

    private func compiledDials(_ group: CallerGroup) -> [CompiledDial] {
        var sum = 0.0
        var dials: [CompiledDial] = []
        for dial in group.dials where dial.share > 0 {
            guard let hotline = hotlineIndex(dial.hotline) else { continue }
            sum += dial.share
            dials.append(CompiledDial(hotline: hotline, upTo: sum))
        }
        // Shares are checked to sum to 1 up to rounding; the last one takes the rest.
        if !dials.isEmpty { dials[dials.count - 1].upTo = 1 }
        return dials
    }

    // MARK: Hotlines

    private func compiledHotlines() -> ([CompiledHotline], [Double]) {
        var hotlines: [CompiledHotline] = []
        var openings: [Double] = []
        for hotline in scenario.hotlines {
            let own = OpeningPlan.changes(hotline.open, clock: clock)
            hotlines.append(
                CompiledHotline(
                    lines: hotline.lines.map { Int32(clamping: $0) } ?? .max,
                    firstOpening: Int32(openings.count), openingCount: Int32(own.count),
                    serviceLevelSeconds: hotline.serviceLevelSeconds,
                    shortAbandonSeconds: hotline.shortAbandonSeconds))
            openings += own
        }
        return (hotlines, openings)
    }

    private func hotlineIndex(_ name: String) -> Int32? {
        scenario.hotlines.firstIndex { $0.name == name }.map(Int32.init)
    }

    private mutating func sampler(_ distribution: Distribution) -> Sampler {
        switch distribution {
        case .constant(let constant): return .constant(constant.value)
        case .exponential(let exponential): return .exponential(mean: exponential.mean)
        case .lognormal(let lognormal): return .lognormal(mu: lognormal.mu, sigma: lognormal.sigma)
        default:
            distributions.append(distribution)
            return .other(Int32(distributions.count - 1))
        }
    }
}

extension CompiledScenario {
    /// Compiles a scenario.
    ///
    /// - Throws: `CalendarError` where the zone is unknown.
    public init(_ scenario: Scenario) throws(CalendarError) {
        var compiler = try ScenarioCompiler(scenario)
        self = compiler.compile()
    }
}
