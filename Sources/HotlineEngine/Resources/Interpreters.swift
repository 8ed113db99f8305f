import DiscreteEvents
import HotlineModel

// Conversations in which counsellor and caller share no language.
extension HotlineSystem where Watcher: ~Copyable {
    /// A counsellor calls an interpreter; caller and counsellor stay on the line until one has joined.
    mutating func callInterpreter(
        _ pool: Int32, _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let counsellor = calls[call].counsellor
        counsellors[counsellor].state = .awaitingInterpreter
        counsellors[counsellor].since = now
        calls[call].pool = pool
        calls[call].stage = .awaitingInterpreter
        calls[call].joinSeconds = now
        calls[call].next = -1
        calls[call].patienceEnd = .none
        note(.interpreterCalled, of: call, at: now, counsellor: counsellor)
        var stream = draws(.interpreter, of: call)
        let connect = sample(scenario.pools[pool].connect, using: &stream)
        if stream.nextUnitUniform() >= scenario.pools[pool].found {
            // Nobody is found, which takes as long as it would have taken to connect.
            calls[call].queue = -1
            let end = min(now + connect, calls[call].hangUpBy)
            _ = schedule(.interpreterFails(call: call), at: end, &calendar)
            return
        }
        if pools[pool].busy < pools[pool].onDuty {
            interpret(call, now, &calendar)
            return
        }
        calls[call].previous = pools[pool].last
        if pools[pool].last >= 0 {
            calls[pools[pool].last].next = call
        } else {
            pools[pool].first = call
        }
        pools[pool].last = call
        var end = calls[call].hangUpBy
        let patience = scenario.groups[calls[call].group].interpreterPatience
        if case .never = patience {
        } else {
            end = min(end, now + sample(patience, using: &stream))
        }
        if end < .infinity {
            calls[call].patienceEnd = schedule(.interpreterFails(call: call), at: end, &calendar)
        }
    }

    /// An interpreter joins, which takes a while, and the conversation begins.
    private mutating func interpret(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let pool = Int(calls[call].pool)
        let counsellor = Int(calls[call].counsellor)
        let team = Int(counsellors[counsellor].team)
        let group = Int(calls[call].group)
        pools[pool].busy &+= 1
        var stream = draws(.interpreter, of: call)
        let connected = now + sample(scenario.pools[pool].connect, using: &stream)
        var talkStream = draws(.talk, of: call)
        let handling = scenario.handling[pair(counsellors[counsellor].team, calls[call].group)]
        let pace = handling.pace * counsellors[counsellor].pace
        let talk =
            sample(scenario.groups[group].talk, using: &talkStream) * pace * scenario.pools[pool].stretch
        let end = min(connected + talk, calls[call].hangUpBy)
        let begin = min(connected, end)
        teamTallies[team].interpreterSeconds += counted(from: counsellors[counsellor].since, to: begin)
        poolTallies[pool].busySeconds += counted(from: now, to: end)
        poolTallies[pool].waitSeconds += counted(from: calls[call].joinSeconds, to: now)
        if now >= countedFrom && now < countedUntil { poolTallies[pool].interpreted &+= 1 }
        cells[calls[call].cell].interpreted &+= 1
        cells[calls[call].cell].handlingSeconds += end - counsellors[counsellor].since
        cells[calls[call].cell].interpreterWaitSeconds += begin - calls[call].joinSeconds
        if connected < calls[call].hangUpBy { countReached(call, connected) }
        note(.interpreterJoined, of: call, at: now, counsellor: Int32(counsellor))
        counsellors[counsellor].state = .talking
        counsellors[counsellor].busySeconds += end - now
        calls[call].stage = .talking
        teamTallies[team].talkSeconds += counted(from: begin, to: end)
        _ = schedule(.talkEnds(call: call), at: end, &calendar)
    }

    /// A conversation with an interpreter has ended: the one who waits longest is next.
    mutating func freeInterpreter(
        of call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let pool = calls[call].pool
        calls[call].pool = -1
        pools[pool].busy &-= 1
        serveInterpreterQueue(pool, now, &calendar)
    }

    /// Interpreters join the conversations that wait, as long as one is free.
    private mutating func serveInterpreterQueue(
        _ pool: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        while pools[pool].first >= 0 && pools[pool].busy < pools[pool].onDuty {
            let call = pools[pool].first
            leaveInterpreterQueue(call)
            calendar.cancel(calls[call].patienceEnd)
            interpret(call, now, &calendar)
        }
    }

    private mutating func leaveInterpreterQueue(_ call: Int32) {
        let pool = Int(calls[call].pool)
        let next = calls[call].next
        let previous = calls[call].previous
        if next >= 0 { calls[next].previous = previous } else { pools[pool].last = previous }
        if previous >= 0 { calls[previous].next = next } else { pools[pool].first = next }
    }

    /// No interpreter came in time, or none was found: the caller hangs up, and has not been served.
    mutating func failInterpretation(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        // Whoever waited for nobody stands in no pool's queue.
        if calls[call].queue >= 0 { leaveInterpreterQueue(call) }
        let pool = Int(calls[call].pool)
        calls[call].pool = -1
        let counsellor = calls[call].counsellor
        let team = Int(counsellors[counsellor].team)
        teamTallies[team].interpreterSeconds += counted(from: counsellors[counsellor].since, to: now)
        poolTallies[pool].waitSeconds += counted(from: calls[call].joinSeconds, to: now)
        if now >= countedFrom && now < countedUntil { poolTallies[pool].failed &+= 1 }
        cells[calls[call].cell].interpreterFailed &+= 1
        cells[calls[call].cell].handlingSeconds += now - counsellors[counsellor].since
        note(.interpreterFailed, of: call, at: now, counsellor: counsellor)
        releaseLine(of: call, now)
        let isUnsafe = now >= calls[call].hangUpBy
        tryAgain(call, after: isUnsafe ? .interrupted : .interpreter, now, &calendar)
        becomeFree(counsellor, now, &calendar)
    }

    /// The number of interpreters on duty changes; whoever is in a conversation finishes it.
    mutating func changeInterpreters(
        _ pool: Int32, by number: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        countInterpreters(Int(pool), until: now)
        pools[pool].onDuty += number
        serveInterpreterQueue(pool, now, &calendar)
    }

    /// Counts a pool's time on duty up to a moment.
    mutating func countInterpreters(_ pool: Int, until now: Double) {
        poolTallies[pool].dutySeconds +=
            Double(pools[pool].onDuty) * counted(from: pools[pool].since, to: now)
        pools[pool].since = now
    }
}
