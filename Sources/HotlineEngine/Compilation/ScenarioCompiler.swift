import DiscreteEvents
public import HotlineModel

/// Turns a planner's scenario into the engine's tables: here, and in the extensions beside this file, the meaning of a
/// scenario is decided.
///
/// Expects a scenario that was found to be sound when it was read; whatever cannot be resolved all the same is left out,
/// so that compiling never traps.
struct ScenarioCompiler {
    let scenario: Scenario
    let clock: CivilClock
    let arrivals: ArrivalPlan
    var duties: DutyPlan
    var branches: [Sampler.Branch] = []
    var queues: [CompiledQueue] = []
    var queueKeys: [QueueKey: Int32] = [:]
    var queueLanguages: [String?] = []
    var rungs: [CompiledRung] = []
    var rungTeams: [Int32] = []
    var windows: [Double] = []
    var redirections: [Redirection] = []

    init(_ scenario: Scenario) throws(CalendarError) {
        self.scenario = scenario
        clock = try CivilClock(scenario.calendar)
        arrivals = ArrivalPlan(scenario, clock: clock)
        duties = DutyPlan(scenario, clock: clock)
    }

    mutating func compile() -> CompiledScenario {
        let variants = variantCount
        var hotlineQueues: [(first: Int, count: Int)] = []
        let access = accessTable(variants: variants, queuesOfHotlines: &hotlineQueues)
        let (teams, assignments) = compiledTeams()
        let callers = compiledGroups()
        let lines = compiledHotlines(queues: hotlineQueues)
        let after = compiledServices()
        let pools = scenario.interpreters.map {
            CompiledPool(connect: sampler($0.connect), stretch: $0.stretch, found: $0.found)
        }
        let (handling, poolChoices) = handlingTable()
        addQueueMoments()
        duties.sort()
        let hours = localHours()
        return CompiledScenario(
            groupNames: scenario.callers.map(\.name), hotlineNames: scenario.hotlines.map(\.name),
            teamNames: scenario.teams.map(\.name), poolNames: scenario.interpreters.map(\.name),
            serviceNames: scenario.services.map(\.name), horizonSeconds: clock.horizonSeconds,
            warmUpSeconds: scenario.calendar.warmUpSeconds, drains: scenario.calendar.ending == .drain,
            groups: FixedRow(callers.groups), hotlines: FixedRow(lines.hotlines), teams: FixedRow(teams),
            pools: FixedRow(pools), services: FixedRow(after.services), queues: FixedRow(queues),
            rungs: FixedRow(rungs), rungTeams: FixedRow(rungTeams), assignments: FixedRow(assignments),
            access: FixedRow(access), variants: variants, redirections: FixedRow(redirections),
            contained: FixedRow(lines.contained), handling: FixedRow(handling),
            servesGroup: FixedRow(after.serves), mayUseReserve: FixedRow(after.reserve),
            poolChoices: FixedRow(poolChoices), dials: FixedRow(callers.dials),
            transfers: FixedRow(callers.transfers),
            referrals: FixedRow(callers.referrals), rates: FixedRow(callers.rates),
            recorded: FixedRow(callers.recorded), openings: FixedRow(lines.openings),
            windows: FixedRow(windows), closures: FixedRow(after.closures),
            familySizes: FixedRow(after.familySizes), balkSteps: FixedRow(lines.balkSteps),
            ladderTeams: FixedRow(lines.ladderTeams), watchers: FixedRow(lines.watchers),
            duties: FixedRow(duties.changes), pauses: FixedRow(duties.pauses),
            blockCount: duties.blockCount + scenario.teams.count, hours: FixedRow(hours),
            dayEnds: FixedRow(Self.dayEnds(hours)), nights: FixedRow(nights()),
            dayCorrelation: scenario.calendar.dayCorrelation, branches: FixedRow(branches),
            hasPreferences: queues.contains { $0.withoutPreference >= 0 })
    }

    func hotlineIndex(_ name: String) -> Int32? {
        scenario.hotlines.firstIndex { $0.name == name }.map(Int32.init)
    }

    mutating func sampler(_ distribution: Distribution?) -> Sampler {
        switch distribution {
        case nil: return .never
        case .constant(let constant): return .constant(constant.value)
        case .exponential(let exponential): return .exponential(mean: exponential.mean)
        case .lognormal(let lognormal): return .lognormal(mu: lognormal.mu, sigma: lognormal.sigma)
        case .gamma(let gamma): return .gamma(shape: gamma.shape, scale: gamma.scale)
        case .weibull(let weibull): return .weibull(weibull)
        case .uniform(let from, let to): return .uniform(from: from, to: to)
        case .triangular(let from, let mode, let to): return .triangular(from: from, mode: mode, to: to)
        case .mixture(let mixture):
            let row = zip(mixture.branches, mixture.upTo).map { branch, upTo in
                Sampler.Branch(upTo: upTo, later: 0, sampler: sampler(branch))
            }
            branches += row
            return .oneOf(first: Int32(branches.count - row.count), count: Int32(row.count))
        case .shifted(let later, let other):
            branches.append(Sampler.Branch(upTo: 1, later: later, sampler: sampler(other)))
            return .shifted(Int32(branches.count - 1))
        }
    }

    private func localHours() -> [LocalHour] {
        let night = (from: scenario.costs.nightFrom.secondOfDay, to: scenario.costs.nightTo.secondOfDay)
        return clock.hours().map { hour in
            let weekday = clock.weekday(ofDay: hour.day)
            let time = hour.hour * 3_600
            let isNight =
                night.from < night.to
                ? night.from <= time && time < night.to : time < night.to || night.from <= time
            return LocalHour(
                end: hour.end, day: Int32(hour.day), hourOfWeek: Int32(weekday.rawValue * 24 + hour.hour),
                isOffHours: isNight || scenario.calendar.weekend.contains(weekday))
        }
    }

    /// When each day ends, from hours in order.
    private static func dayEnds(_ hours: [LocalHour]) -> [Double] {
        var ends: [Double] = []
        for hour in hours {
            if Int(hour.day) < ends.count { ends[Int(hour.day)] = hour.end } else { ends.append(hour.end) }
        }
        return ends
    }

    private func nights() -> [Double] {
        let costs = scenario.costs
        return OpeningPlan.moments(
            of: OpeningHours.Span(from: costs.nightFrom, to: costs.nightTo), clock: clock)
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
