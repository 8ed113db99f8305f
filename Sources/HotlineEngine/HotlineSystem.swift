import DiscreteEvents

/// The hotlines, their callers and their counsellors: the model that the event loop drives.
///
/// The steps of a call's life stand in the folder LifeOfACall, in the order in which a call takes them: dialling, the
/// greeting, the queue, being matched with a counsellor, conversation, what follows it, giving up; beside it, in
/// Resources, counsellors, interpreters and services. This file holds the state and says which event starts which step.
///
/// Steps that only read are `mutating` as well unless they are inlined: the compiler lends a reading method a copy of the whole
/// state, a mutating one the state itself.
///
/// What is counted one by one is added without a look at overflow: the calendar ends a simulation after 2^36 events.
struct HotlineSystem<Watcher: Observer & ~Copyable>: ~Copyable, SimulationModel {
    let scenario: CompiledScenario
    /// The keys of the random streams of each group, team and service in this replication, and of what all share.
    let keys: FixedRow<UInt64>
    let teamKeys: FixedRow<UInt64>
    let serviceKeys: FixedRow<UInt64>
    let sharedKey: UInt64
    /// How many caller groups there are, and the last entries of the tallies, which take what is not counted.
    let groupCount: Int32
    let uncountedCell: Int32
    let uncountedInterval: Int32
    let uncountedPerson: Int32
    /// At hand, because every call draws from them.
    let exponentials = Ziggurat.exponentialTable
    let normals = Ziggurat.normalTable
    /// Times are counted from here to `countedUntil`.
    let countedFrom: Double
    let countedUntil: Double

    var calls: Slab<Call>
    var freeCall: Int32 = -1
    var counsellors: Slab<Counsellor>
    var freeCounsellor: Int32 = -1
    var arrivals: Slab<ArrivalProcess>
    var hotlines: Slab<HotlineState>
    var queues: Slab<QueueState>
    var teams: Slab<TeamState>
    var pools: Slab<PoolState>
    var services: Slab<ServiceState>
    var cases: Slab<ServiceCase>
    var freeCase: Int32 = -1
    /// For each shift worked, its first counsellor, or -1.
    var blocks: Slab<Int32>
    /// For each rung, how often it has appeared and vanished so far.
    var windowsPassed: Slab<Int32>
    /// The local hour that has come; its end; its hour of the week and day.
    var hour = 0
    var hourEnd: Double
    var hourOfWeek: Int32
    var day: Int32
    var isOffHours: Bool
    var nextDuty = 0
    var nextTicket: UInt64 = 0
    /// Calls in all queues.
    var waiting = 0
    var events: UInt64 = 0

    var cells: Slab<CellTally>
    var persons: Slab<PersonTally>
    var teamTallies: Slab<TeamTally>
    var poolTallies: Slab<PoolTally>
    var serviceTallies: Slab<ServiceTally>
    var intervals: Slab<IntervalTally>
    /// For each team and hour of the week, counsellor-seconds on duty.
    var dutyHours: Slab<Double>
    /// For each service and local day, place-seconds taken.
    var placeDays: Slab<Double>
    var days: Slab<DayTally>
    var waits: [LogLinearHistogram]
    var abandonedWaits: [LogLinearHistogram]
    var timesToCounsellor: [LogLinearHistogram]
    var watcher: Watcher

    init(_ scenario: CompiledScenario, seed: UInt64, replication: UInt64, watcher: consuming Watcher) {
        self.scenario = scenario
        self.watcher = watcher
        let root = StreamKey(seed: seed, replication: replication)
        keys = FixedRow(scenario.groupNames.map { root.derived($0).value })
        teamKeys = FixedRow(scenario.teamNames.map { root.derived("team").derived($0).value })
        serviceKeys = FixedRow(scenario.serviceNames.map { root.derived("service").derived($0).value })
        groupCount = Int32(scenario.groups.count)
        uncountedCell = Int32(scenario.cellCount)
        uncountedInterval = Int32(scenario.hotlines.count * 168)
        uncountedPerson = Int32(scenario.uncountedPerson)
        sharedKey = root.value
        countedFrom = scenario.warmUpSeconds
        countedUntil = scenario.horizonSeconds
        calls = Slab(repeating: .unused, count: 0)
        counsellors = Slab(repeating: .unused, count: 0)
        let processes = zip(scenario.groups, keys).map { group, key in
            var seeds = CounterStream(
                key: key, entity: 0, purpose: DrawPurpose.arrivals.rawValue, occasion: 0)
            return ArrivalProcess(
                stream: Xoshiro256PlusPlus(seededFrom: &seeds), piece: group.firstRate,
                endPiece: group.firstRate + group.rateCount, recorded: group.firstRecorded,
                endRecorded: group.firstRecorded + group.recordedCount)
        }
        arrivals = Slab(processes)
        hotlines = Slab(repeating: HotlineState(), count: scenario.hotlines.count)
        queues = Slab(repeating: QueueState(), count: scenario.queues.count)
        teams = Slab(repeating: TeamState(), count: scenario.teams.count)
        pools = Slab(repeating: PoolState(), count: scenario.pools.count)
        services = Slab(repeating: ServiceState(), count: scenario.services.count)
        cases = Slab(repeating: .unused, count: 0)
        blocks = Slab(repeating: -1, count: scenario.blockCount)
        windowsPassed = Slab(repeating: 0, count: scenario.rungs.count)
        hourEnd = scenario.hours.first?.end ?? .infinity
        hourOfWeek = scenario.hours.first?.hourOfWeek ?? 0
        day = scenario.hours.first?.day ?? 0
        isOffHours = scenario.hours.first?.isOffHours ?? false
        // The last cell, person entry, service entry and interval take what is not counted.
        cells = Slab(repeating: CellTally(), count: scenario.cellCount + 1)
        persons = Slab(repeating: PersonTally(), count: scenario.uncountedPerson + 1)
        teamTallies = Slab(repeating: TeamTally(), count: scenario.teams.count)
        poolTallies = Slab(repeating: PoolTally(), count: scenario.pools.count)
        serviceTallies = Slab(
            repeating: ServiceTally(), count: scenario.services.count * (scenario.groups.count + 1) + 1)
        intervals = Slab(repeating: IntervalTally(), count: Int(uncountedInterval) + 1)
        dutyHours = Slab(repeating: 0, count: scenario.teams.count * 168)
        placeDays = Slab(repeating: 0, count: scenario.services.count * scenario.dayEnds.count)
        days = Slab(repeating: DayTally(), count: scenario.hotlines.count)
        waits = Array(repeating: LogLinearHistogram(), count: scenario.cellCount + 1)
        abandonedWaits = Array(repeating: LogLinearHistogram(), count: scenario.cellCount + 1)
        timesToCounsellor = Array(repeating: LogLinearHistogram(), count: scenario.groups.count + 1)
    }

    mutating func start(_ calendar: inout EventCalendar<HotlineEvent>) {
        fillServices(&calendar)
        scheduleDuty(&calendar)
        for group in 0..<groupCount { scheduleFirstDial(of: group, after: 0, &calendar) }
    }

    @inline(__always)
    mutating func handle(
        _ event: HotlineEvent, at now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        events &+= 1
        if now >= hourEnd { turnHour(now) }
        switch event {
        case .personCalls(let group): personCalls(group, now, &calendar)
        case .patienceEnds(let call): patienceEnds(call, now, &calendar)
        case .talkEnds(let call): endConversation(call, now, &calendar)
        case .afterCallEnds(let counsellor): endAfterCall(counsellor, now, &calendar)
        case .callerRedials(let call): redial(call, now, &calendar)
        case .offerDue(let call): offerCallback(call, now, &calendar)
        case .rungOpens(let queue): openRung(of: queue, now, &calendar)
        case .greetingEnds(let call): endGreeting(call, now, &calendar)
        case .messageDue(let call): answerMessage(call, now, &calendar)
        case .interpreterFails(let call): failInterpretation(call, now, &calendar)
        case .pauseDue(let counsellor, let pause): makeDue(pause, of: counsellor, now, &calendar)
        case .pauseEnds(let counsellor): endPause(counsellor, now, &calendar)
        case .onCallDue(let team): callIn(team, now, &calendar)
        case .onCallArrives(let team): arriveOnCall(team, now, &calendar)
        case .onCallLeaves(let team): leaveOnCall(team, now, &calendar)
        case .stayEnds(let stay): endStay(stay, now, &calendar)
        case .serviceWaitEnds(let wait): giveUpService(wait, now, &calendar)
        case .waiterCalls(let wait): callWhileWaiting(wait, now, &calendar)
        case .dutyChanges: changeDuty(now, &calendar)
        }
        assertInvariants(now, &calendar)
    }

    @inline(__always)
    func schedule(
        _ event: HotlineEvent, at seconds: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) -> EventHandle {
        calendar.schedule(event, at: seconds, priority: event.priority)
    }

    /// Where in a table of one entry for each team (or hotline, or service) and group the entry of two of them stands.
    @inline(__always)
    func pair(_ subject: Int32, _ group: Int32) -> Int32 { subject &* groupCount &+ group }

    /// The part of a stretch of time that lies in the counted part of the horizon, in seconds.
    @inline(__always)
    func counted(from start: Double, to end: Double) -> Double {
        if start >= countedFrom && end <= countedUntil { return max(0, end - start) }
        return max(0, min(end, countedUntil) - max(start, countedFrom))
    }

    /// Tells the watcher, if it watches, about a step in a call's life.
    @inline(__always)
    mutating func note(_ step: TraceEntry.Step, of call: Int32, at now: Double, counsellor: Int32 = -1) {
        if Watcher.watches {
            let subject = calls[call]
            watcher.note(
                TraceEntry(
                    seconds: now, step: step, group: Int(subject.group), person: Int(subject.person),
                    attempt: Int(subject.attempt), hotline: Int(subject.hotline),
                    team: counsellor < 0 ? -1 : Int(counsellors[counsellor].team),
                    counsellor: Int(counsellor)))
        }
    }

    /// Tells the watcher, if it watches, about a counsellor.
    @inline(__always)
    mutating func note(_ step: TraceEntry.Step, ofCounsellor counsellor: Int32, at now: Double) {
        if Watcher.watches {
            watcher.note(
                TraceEntry(
                    seconds: now, step: step, team: Int(counsellors[counsellor].team),
                    counsellor: Int(counsellor)))
        }
    }
}
