import DiscreteEvents

/// The hotlines, their callers and their counsellors: the model that the event loop drives.
///
/// The steps of a call's life stand in the folder LifeOfACall, in the order in which a call takes them: dialling,
/// joining a queue, being matched with a counsellor, conversation, giving up. This file holds the state and says
/// which event starts which step.
struct HotlineSystem<Watcher: Observer & ~Copyable>: ~Copyable, SimulationModel {
    let scenario: CompiledScenario
    /// The key of each group's random streams in this replication.
    let keys: [UInt64]
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
    /// For each shift worked, its first counsellor, or -1.
    var blocks: Slab<Int32>
    var nextDuty = 0
    var nextTicket: UInt64 = 0
    /// Calls in all queues.
    var waiting = 0
    var events: UInt64 = 0

    var cells: Slab<CellTally>
    var persons: Slab<PersonTally>
    var teamTallies: Slab<TeamTally>
    var waits: [LogLinearHistogram]
    var timesToCounsellor: [LogLinearHistogram]
    var watcher: Watcher

    init(_ scenario: CompiledScenario, seed: UInt64, replication: UInt64, watcher: consuming Watcher) {
        self.scenario = scenario
        self.watcher = watcher
        let root = StreamKey(seed: seed, replication: replication)
        keys = scenario.groupNames.map { root.derived($0).value }
        countedFrom = scenario.warmUpSeconds
        countedUntil = scenario.horizonSeconds
        calls = Slab(repeating: .unused, count: 0)
        counsellors = Slab(repeating: .unused, count: 0)
        let processes = zip(scenario.groups, keys).map { group, key in
            var seeds = CounterStream(
                key: key, entity: 0, purpose: DrawPurpose.arrivals.rawValue, occasion: 0)
            return ArrivalProcess(
                stream: Xoshiro256PlusPlus(seededFrom: &seeds), piece: group.firstRate,
                endPiece: group.firstRate + group.rateCount)
        }
        arrivals = Slab(processes)
        hotlines = Slab(repeating: HotlineState(), count: scenario.hotlines.count)
        queues = Slab(repeating: QueueState(), count: scenario.queues.count)
        teams = Slab(repeating: TeamState(), count: scenario.teams.count)
        blocks = Slab(repeating: -1, count: scenario.blockCount)
        // The last cell and the last person entry take what is not counted.
        cells = Slab(repeating: CellTally(), count: scenario.cellCount + 1)
        persons = Slab(repeating: PersonTally(), count: scenario.groups.count + 1)
        teamTallies = Slab(repeating: TeamTally(), count: scenario.teams.count)
        waits = Array(repeating: LogLinearHistogram(), count: scenario.cellCount + 1)
        timesToCounsellor = Array(repeating: LogLinearHistogram(), count: scenario.groups.count + 1)
    }

    mutating func start(_ calendar: inout EventCalendar<HotlineEvent>) {
        scheduleDuty(&calendar)
        for group in 0..<Int32(scenario.groups.count) { scheduleFirstDial(of: group, after: 0, &calendar) }
    }

    @inline(__always)
    mutating func handle(
        _ event: HotlineEvent, at now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        events &+= 1
        switch event {
        case .personCalls(let group): personCalls(group, now, &calendar)
        case .callerRedials(let call): dial(call, at: calls[Int(call)].hotline, now, &calendar)
        case .patienceEnds(let call): abandon(call, now, &calendar)
        case .rungOpens(let queue): openRung(of: queue, now, &calendar)
        case .talkEnds(let call): endConversation(call, now, &calendar)
        case .wrapUpEnds(let counsellor): endWrapUp(counsellor, now, &calendar)
        case .dutyChanges: changeDuty(now, &calendar)
        }
    }

    @inline(__always)
    func schedule(
        _ event: HotlineEvent, at seconds: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) -> EventHandle {
        calendar.schedule(event, at: seconds, priority: event.priority)
    }

    /// The part of a stretch of time that lies in the counted part of the horizon, in seconds.
    @inline(__always)
    func counted(from start: Double, to end: Double) -> Double {
        max(0, min(end, countedUntil) - max(start, countedFrom))
    }

    /// Tells the watcher, if it watches, about a step in a call's life.
    @inline(__always)
    mutating func note(_ step: TraceEntry.Step, of call: Int32, at now: Double, counsellor: Int32 = -1) {
        if Watcher.watches {
            let subject = calls[Int(call)]
            watcher.note(
                TraceEntry(
                    seconds: now, step: step, group: Int(subject.group), person: Int(subject.person),
                    attempt: Int(subject.attempt), hotline: Int(subject.hotline),
                    team: counsellor < 0 ? -1 : Int(counsellors[Int(counsellor)].team),
                    counsellor: Int(counsellor)))
        }
    }

    /// Tells the watcher, if it watches, about a counsellor.
    @inline(__always)
    mutating func note(_ step: TraceEntry.Step, ofCounsellor counsellor: Int32, at now: Double) {
        if Watcher.watches {
            watcher.note(
                TraceEntry(
                    seconds: now, step: step, team: Int(counsellors[Int(counsellor)].team),
                    counsellor: Int(counsellor)))
        }
    }
}
