public import DiscreteEvents
public import HotlineEngine
public import HotlineModel

/// Which tallies of a replication belong to a scope.
public struct ScopePlan: Sendable {
    /// The scope.
    public let scope: Scope
    /// Indices of the hotlines' and groups' cells.
    let cells: [Int]
    /// Indices of the caller groups whose persons belong to the scope.
    let groups: [Int]
    /// Which of these persons belong to it, where it asks when they dialled first.
    let dialled: DialTime?
    /// Indices of the teams; for an hour of the week, those of the hotline's ladder.
    let teams: [Int]
    /// Indices of the interpreter pools.
    let pools: [Int]
    /// Indices of the services' entries, with the service of each.
    let services: [(entry: Int, service: Int)]
    /// Places that the services have.
    let places: Int
    /// Indices of the hotlines whose lines are paid.
    let lines: [Int]
    /// The index of the hotline whose days are judged and whose hours are counted.
    let judged: Int?
    /// For an hour of the week, its index among the intervals.
    let interval: Int?
    let prices: PriceList
    /// Whether the points of curves are counted too.
    public var countsCurves = false

    init(
        _ scope: Scope, _ prices: PriceList, cells: [Int] = [], groups: [Int] = [],
        dialled: DialTime? = nil, teams: [Int] = [],
        pools: [Int] = [], services: [(entry: Int, service: Int)] = [], places: Int = 0, lines: [Int] = [],
        judged: Int? = nil, interval: Int? = nil
    ) {
        self.scope = scope
        self.prices = prices
        self.cells = cells
        self.groups = groups
        self.dialled = dialled
        self.teams = teams
        self.pools = pools
        self.services = services
        self.places = places
        self.lines = lines
        self.judged = judged
        self.interval = interval
    }

    /// The sums of one replication.
    public func counts(in tally: ReplicationTally) -> ScopedCounts {
        var counts = ScopedCounts()
        for cell in cells { counts.attempts += tally.cells[cell] }
        let handled = counts.attempts.answered + counts.attempts.callbacksKept
        if handled > 0 {
            counts.handlingSecondsPerCall = counts.attempts.handlingSeconds / Double(handled)
        }
        if let interval {
            count(interval, of: tally, &counts)
            return counts
        }
        counts.countedSeconds = tally.countedSeconds
        counts.fullTimeSeconds = prices.fullTime(tally.countedSeconds)
        for group in groups {
            switch dialled {
            case .weekdays: counts.persons += tally.weekdays[group]
            case .offHours: counts.persons += tally.offHours[group]
            case nil:
                counts.persons += tally.persons[group]
                counts.followUps += tally.followUps[group]
            }
        }
        for team in teams {
            counts.teams += tally.teams[team]
            counts.costs.wages += prices.wages(team, tally.teams[team])
        }
        for pool in pools {
            counts.pools += tally.pools[pool]
            counts.costs.interpreters += prices.interpreters(tally.pools[pool])
        }
        for place in services {
            counts.services += tally.services[place.entry]
            counts.costs.places += prices.places(place.service, tally.services[place.entry])
        }
        for hotline in lines {
            counts.costs.lines += prices.lines(hotline, seconds: tally.countedSeconds)
        }
        if scope == .system { counts.costs.campaigns = prices.campaigns }
        counts.offeredPlaceSeconds = Double(places) * tally.countedSeconds
        if let judged {
            counts.days = tally.days[judged]
            counts.openSeconds = tally.openSeconds[judged]
        }
        if countsCurves { countCurves(in: tally, &counts) }
        return counts
    }

    private func countCurves(in tally: ReplicationTally, _ counts: inout ScopedCounts) {
        if case .hotline = scope {
            var waits = LogLinearHistogram()
            for cell in cells {
                waits.merge(tally.waits[cell])
                waits.merge(tally.abandonedWaits[cell])
            }
            counts.waitsFrom = waits.counts(from: MetricRegistry.waitSteps)
        }
        if case .service = scope, let service = services.first?.service {
            let days = tally.daySeconds.count
            counts.placeDays = Array(tally.placeDays[service * days..<(service + 1) * days])
            counts.daySeconds = tally.daySeconds
        }
    }

    private func count(_ interval: Int, of tally: ReplicationTally, _ counts: inout ScopedCounts) {
        let calls = tally.intervals[interval]
        counts.attempts = CellTally()
        counts.attempts.offered = calls.offered
        counts.attempts.answered = calls.answered
        counts.attempts.answeredWithin = calls.answeredWithin
        counts.attempts.abandoned = calls.abandoned
        counts.attempts.blocked = calls.blocked
        counts.attempts.closed = calls.closed
        counts.attempts.answeredWaitSeconds = calls.waitSeconds
        counts.leftOtherwise = calls.left
        let hour = interval % 168
        for team in teams { counts.teams.dutySeconds += tally.dutyHours[team * 168 + hour] }
        counts.countedSeconds = tally.hourSeconds[hour]
    }

    /// The scope's distribution of a duration in one replication.
    public func histogram(_ kind: DurationKind, in tally: ReplicationTally) -> LogLinearHistogram {
        var sum = LogLinearHistogram()
        switch kind {
        case .wait: for cell in cells { sum.merge(tally.waits[cell]) }
        case .abandonedWait: for cell in cells { sum.merge(tally.abandonedWaits[cell]) }
        case .timeToCounsellor: for group in groups { sum.merge(tally.timesToCounsellor[group]) }
        }
        return sum
    }
}
