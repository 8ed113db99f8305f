import DiscreteEvents

// Step 8 of a call's life: conversation.
extension HotlineSystem where Watcher: ~Copyable {
    /// An idle counsellor takes a call.
    @inline(__always)
    mutating func converse(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        leaveIdle(counsellor, now)
        if calls[call].traits.contains(.isCallback) {
            if !reaches(call, counsellor, now, &calendar) { return }
            beginTalk(call, counsellor, now, &calendar)
            return
        }
        if calls[call].redirection >= 0 {
            triage(call, counsellor, now, &calendar)
            return
        }
        countAnswer(call, counsellor, now)
        beginTalk(call, counsellor, now, &calendar)
    }

    /// Counsellor and caller begin to talk, or wait for an interpreter.
    @inline(__always)
    private mutating func beginTalk(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let group = calls[call].group
        let handling = scenario.handling[pair(counsellors[counsellor].team, group)]
        calls[call].counsellor = counsellor
        note(.answered, of: call, at: now, counsellor: counsellor)
        let needsHandover = calls[call].companion >= 0
        let handover = needsHandover ? handOver(call, now, &calendar) : 0
        if handling.poolCount > 0 {
            callInterpreter(
                pool(from: handling.firstPool, count: handling.poolCount), call, now, &calendar)
            return
        }
        countReached(call, now)
        var stream = draws(.talk, of: call)
        let pace = handling.pace * counsellors[counsellor].pace
        let talk = handover + sample(scenario.groups[group].talk, using: &stream) * pace
        let end = min(now + talk, calls[call].hangUpBy)
        cells[calls[call].cell].handlingSeconds += end - now
        talkUntil(end, call, now, &calendar)
    }

    /// The conversation goes on until a moment, or until the caller has to hang up.
    @inline(__always)
    mutating func talkUntil(
        _ end: Double, _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let counsellor = Int(calls[call].counsellor)
        counsellors[counsellor].talk(for: end - now)
        calls[call].stage = .talking
        teamTallies[counsellors[counsellor].team].talkSeconds += counted(from: now, to: end)
        _ = schedule(.talkEnds(call: call), at: end, &calendar)
    }

    /// A counsellor finds out what a caller wants whom the hotline does not serve.
    private mutating func triage(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].counsellor = counsellor
        cells[calls[call].cell].triaged &+= 1
        note(.triaged, of: call, at: now, counsellor: counsellor)
        var stream = draws(.triage, of: call)
        let triage = scenario.hotlines[calls[call].hotline].triage
        let end = min(now + sample(triage, using: &stream), calls[call].hangUpBy)
        talkUntil(end, call, now, &calendar)
    }

    @inline(__always)
    private mutating func countAnswer(_ call: Int32, _ counsellor: Int32, _ now: Double) {
        let cell = calls[call].cell
        let interval = calls[call].interval
        let hotline = calls[call].hotline
        let wait = now - calls[call].joinSeconds
        let limit = scenario.hotlines[hotline].serviceLevelSeconds
        let inTime = wait <= limit
        cells[cell].countAnswer(
            after: wait, sinceDial: now - calls[call].dialSeconds, serviceLevelSeconds: limit,
            isTransferred: calls[call].hops > 0 || calls[call].passes > 0)
        intervals[interval].countAnswer(after: wait, inTime: inTime)
        waits[Int(cell)].add(wait)
        if cell < uncountedCell {
            teamTallies[counsellors[counsellor].team].answered &+= 1
            hotlines[hotline].queuedToday &+= 1
            if inTime { hotlines[hotline].answeredInTimeToday &+= 1 }
        }
        if calls[call].traits.contains(.prefers) { countPreference(call, counsellor, now) }
    }

    /// A caller who wants a counsellor of a gender is answered.
    private mutating func countPreference(_ call: Int32, _ counsellor: Int32, _ now: Double) {
        let wanted = scenario.queues[calls[call].queue].preferredGender
        if wanted < 0 { return }
        let cell = Int(calls[call].cell)
        if scenario.teams[counsellors[counsellor].team].gender == wanted {
            cells[cell].preferenceMet &+= 1
        } else {
            cells[cell].preferenceMissed &+= 1
        }
        if calls[call].traits.contains(.waitsForPreference), now > calls[call].preferenceSince {
            cells[cell].preferenceWaits &+= 1
            cells[cell].preferenceWaitSeconds += now - calls[call].preferenceSince
        }
    }

    /// The person has reached a counsellor who serves them, for the first time in this call.
    @inline(__always)
    mutating func countReached(_ call: Int32, _ now: Double) {
        if calls[call].traits.contains(.reached) { return }
        calls[call].traits.insert(.reached)
        let person = calls[call].personCell
        let sinceFirstDial = now - calls[call].firstDialSeconds
        persons[person].countReached(
            after: sinceFirstDial, attempts: Int(calls[call].attempt),
            wasInterrupted: calls[call].traits.contains(.wasInterrupted))
        let isFirstCall = person < 2 &* groupCount
        timesToCounsellor[Int(isFirstCall ? calls[call].group : groupCount)].add(sinceFirstDial)
    }

    /// A conversation ends: the caller hangs up, or goes on to another hotline; the counsellor documents the call.
    @inline(__always)
    mutating func endConversation(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let counsellor = calls[call].counsellor
        let group = calls[call].group
        note(.ended, of: call, at: now, counsellor: counsellor)
        releaseLine(of: call, now)
        if calls[call].pool >= 0 { freeInterpreter(of: call, now, &calendar) }
        let redirection = calls[call].redirection
        if redirection >= 0 {
            endTriage(call, redirection, now, &calendar)
            becomeFree(counsellor, now, &calendar)
            return
        }
        let person = calls[call].person
        let dials = calls[call].dials
        let cell = calls[call].cell
        let passes = calls[call].passes
        let wasCut = now >= calls[call].hangUpBy
        if wasCut || scenario.groups[group].hasAfterwards {
            if goesOn(call, wasCut: wasCut, counsellor, now, &calendar) { return }
        } else {
            release(call)
        }
        document(
            group: group, person: person, dials: dials, passes: passes, cell: cell, counsellor, now, &calendar
        )
    }

    /// The counsellor knows what a caller wants whom the hotline does not serve.
    private mutating func endTriage(
        _ call: Int32, _ redirection: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].redirection = -1
        if now >= calls[call].hangUpBy {
            interrupt(call, now, &calendar)
        } else {
            redirect(call, redirection, now, &calendar)
        }
    }
}
