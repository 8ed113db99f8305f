import DiscreteEvents
import HotlineModel

// Conversations in which counsellor and caller share no language.
extension HotlineSystem where Watcher: ~Copyable {
    /// The pool that is asked for an interpreter: the first that has somebody free, else the first that has somebody on duty.
    mutating func pool(from first: Int32, count: Int32) -> Int32 {
        let choices = first..<(first + count)
        for place in choices {
            let pool = scenario.poolChoices[place]
            if pools[pool].busy < pools[pool].onDuty { return pool }
        }
        for place in choices where pools[scenario.poolChoices[place]].onDuty > 0 {
            return scenario.poolChoices[place]
        }
        return scenario.poolChoices[first]
    }

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
        let search = interpreterSearch(of: call)
        if !search.finds {
            // Nobody is found, which takes as long as it would have taken to connect.
            calls[call].queue = -1
            let end = min(now + search.connect, search.patienceEnd)
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
        if search.patienceEnd < .infinity {
            calls[call].patienceEnd = schedule(
                .interpreterFails(call: call), at: search.patienceEnd, &calendar)
        }
    }

    /// How long an interpreter takes to join, whether one is found at all, and when a caller hangs up who has none by then, out of
    /// patience or because it is no longer safe to speak; infinite for never. The same however often it is asked.
    private mutating func interpreterSearch(
        of call: Int32
    ) -> (connect: Double, finds: Bool, patienceEnd: Double) {
        let pool = calls[call].pool
        var stream = draws(.interpreter, of: call)
        let connect = sample(scenario.pools[pool].connect, using: &stream)
        let finds = stream.nextUnitUniform() < scenario.pools[pool].found
        let patience = sample(scenario.groups[calls[call].group].interpreterPatience, using: &stream)
        return (connect, finds, min(calls[call].hangUpBy, calls[call].joinSeconds + patience))
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
        let search = interpreterSearch(of: call)
        let (connected, patienceEnd) = (now + search.connect, search.patienceEnd)
        poolTallies[pool].waitSeconds += counted(from: calls[call].joinSeconds, to: now)
        if patienceEnd < connected || calls[call].hangUpBy <= connected {
            // The caller does not wait so long; the interpreter is taken up until then.
            calls[call].stage = .connecting
            poolTallies[pool].busySeconds += counted(from: now, to: patienceEnd)
            _ = schedule(.interpreterFails(call: call), at: patienceEnd, &calendar)
            return
        }
        var talkStream = draws(.talk, of: call)
        let handling = scenario.handling[pair(counsellors[counsellor].team, calls[call].group)]
        let pace = handling.pace * counsellors[counsellor].pace
        let talk =
            sample(scenario.groups[group].talk, using: &talkStream) * pace * scenario.pools[pool].stretch
        let end = min(connected + talk, calls[call].hangUpBy)
        teamTallies[team].interpreterSeconds += counted(from: counsellors[counsellor].since, to: connected)
        poolTallies[pool].busySeconds += counted(from: now, to: end)
        if now >= countedFrom && now < countedUntil { poolTallies[pool].interpreted &+= 1 }
        cells[calls[call].cell].interpreted &+= 1
        cells[calls[call].cell].handlingSeconds += end - counsellors[counsellor].since
        cells[calls[call].cell].interpreterWaitSeconds += connected - calls[call].joinSeconds
        countReached(call, connected)
        note(.interpreterJoined, of: call, at: now, counsellor: Int32(counsellor))
        counsellors[counsellor].state = .talking
        counsellors[counsellor].busySeconds += end - now
        calls[call].stage = .talking
        teamTallies[team].talkSeconds += counted(from: connected, to: end)
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

    /// No interpreter came in time, or none was found, or it is no longer safe to speak: the caller hangs up, and has not been
    /// served.
    mutating func failInterpretation(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let pool = Int(calls[call].pool)
        let counsellor = calls[call].counsellor
        let team = Int(counsellors[counsellor].team)
        teamTallies[team].interpreterSeconds += counted(from: counsellors[counsellor].since, to: now)
        cells[calls[call].cell].handlingSeconds += now - counsellors[counsellor].since
        let isUnsafe = now >= calls[call].hangUpBy
        if isUnsafe {
            calls[call].traits.insert(.wasInterrupted)
            cells[calls[call].cell].cutShort &+= 1
            note(.interrupted, of: call, at: now, counsellor: counsellor)
        } else {
            if now >= countedFrom && now < countedUntil { poolTallies[pool].failed &+= 1 }
            cells[calls[call].cell].interpreterFailed &+= 1
            note(.interpreterFailed, of: call, at: now, counsellor: counsellor)
        }
        if calls[call].stage == .connecting {
            freeInterpreter(of: call, now, &calendar)
        } else {
            poolTallies[pool].waitSeconds += counted(from: calls[call].joinSeconds, to: now)
            // Whoever waited for nobody stands in no pool's queue.
            if calls[call].queue >= 0 { leaveInterpreterQueue(call) }
            calls[call].pool = -1
        }
        releaseLine(of: call, now)
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
