import DiscreteEvents

// Step 8 of a call's life: conversation.
extension HotlineSystem where Watcher: ~Copyable {
    /// An idle counsellor takes a call.
    @inline(__always)
    mutating func converse(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        leaveIdle(counsellor, now)
        if calls[Int(call)].traits.contains(.isCallback) {
            if !reaches(call, counsellor, now, &calendar) { return }
            beginTalk(call, counsellor, now, &calendar)
            return
        }
        if calls[Int(call)].redirection >= 0 {
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
        let team = Int(counsellors[Int(counsellor)].team)
        let group = Int(calls[Int(call)].group)
        calls[Int(call)].counsellor = counsellor
        note(.answered, of: call, at: now, counsellor: counsellor)
        let needsHandover = calls[Int(call)].companion >= 0
        let handover = needsHandover ? handOver(call, now, &calendar) : 0
        let pool = scenario.interpreters[team * scenario.groups.count + group]
        if pool >= 0 {
            callInterpreter(pool, call, now, &calendar)
            return
        }
        countReached(call, now)
        var stream = draws(.talk, of: call)
        let pace =
            scenario.paces[team * scenario.groups.count + group] * counsellors[Int(counsellor)].pace
        let talk = handover + sample(scenario.groups[group].talk, using: &stream) * pace
        let end = min(now + talk, calls[Int(call)].hangUpBy)
        cells[Int(calls[Int(call)].cell)].handlingSeconds += end - now
        talkUntil(end, call, now, &calendar)
    }

    /// The conversation goes on until a moment, or until the caller has to hang up.
    @inline(__always)
    mutating func talkUntil(
        _ end: Double, _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let counsellor = Int(calls[Int(call)].counsellor)
        counsellors[counsellor].state = .talking
        counsellors[counsellor].busySeconds += end - now
        calls[Int(call)].stage = .talking
        teamTallies[Int(counsellors[counsellor].team)].talkSeconds += counted(from: now, to: end)
        _ = schedule(.talkEnds(call: call), at: end, &calendar)
    }

    /// A counsellor finds out what a caller wants whom the hotline does not serve.
    private mutating func triage(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[Int(call)].counsellor = counsellor
        cells[Int(calls[Int(call)].cell)].triaged += 1
        note(.triaged, of: call, at: now, counsellor: counsellor)
        var stream = draws(.triage, of: call)
        let triage = scenario.hotlines[Int(calls[Int(call)].hotline)].triage
        let end = min(now + sample(triage, using: &stream), calls[Int(call)].hangUpBy)
        talkUntil(end, call, now, &calendar)
    }

    @inline(__always)
    private mutating func countAnswer(_ call: Int32, _ counsellor: Int32, _ now: Double) {
        let cell = Int(calls[Int(call)].cell)
        let interval = Int(calls[Int(call)].interval)
        let hotline = Int(calls[Int(call)].hotline)
        let wait = now - calls[Int(call)].joinSeconds
        let inTime = wait <= scenario.hotlines[hotline].serviceLevelSeconds
        cells[cell].answered += 1
        intervals[interval].answered += 1
        if inTime {
            cells[cell].answeredWithin += 1
            intervals[interval].answeredWithin += 1
        }
        if wait > 0 {
            cells[cell].answeredWaitSeconds += wait
            intervals[interval].waitSeconds += wait
            cells[cell].longestWaitSeconds = max(cells[cell].longestWaitSeconds, wait)
            cells[cell].delayed += 1
            if !inTime {
                cells[cell].excessWaitSeconds += wait - scenario.hotlines[hotline].serviceLevelSeconds
            }
        }
        if calls[Int(call)].hops > 0 || calls[Int(call)].passes > 0 { cells[cell].answeredAfterTransfer += 1 }
        cells[cell].answeredSinceDialSeconds += now - calls[Int(call)].dialSeconds
        waits[cell].add(wait)
        if cell < scenario.cellCount {
            teamTallies[Int(counsellors[Int(counsellor)].team)].answered += 1
            hotlines[hotline].queuedToday += 1
            if inTime { hotlines[hotline].answeredInTimeToday += 1 }
        }
        if calls[Int(call)].traits.contains(.prefers) { countPreference(call, counsellor, wait: wait) }
    }

    /// A caller who wants a counsellor of a gender is answered.
    private mutating func countPreference(_ call: Int32, _ counsellor: Int32, wait: Double) {
        let wanted = scenario.queues[Int(calls[Int(call)].queue)].preferredGender
        if wanted < 0 { return }
        let cell = Int(calls[Int(call)].cell)
        if scenario.teams[Int(counsellors[Int(counsellor)].team)].gender == wanted {
            cells[cell].preferenceMet += 1
        } else {
            cells[cell].preferenceMissed += 1
        }
        if wait > 0 && calls[Int(call)].traits.contains(.waitsForPreference) {
            cells[cell].preferenceWaits += 1
            cells[cell].preferenceWaitSeconds += wait
        }
    }

    /// The person has reached a counsellor who serves them, for the first time in this call.
    @inline(__always)
    mutating func countReached(_ call: Int32, _ now: Double) {
        if calls[Int(call)].traits.contains(.reached) { return }
        calls[Int(call)].traits.insert(.reached)
        let person = Int(calls[Int(call)].personCell)
        let sinceFirstDial = now - calls[Int(call)].firstDialSeconds
        persons[person].reached += 1
        persons[person].attempts += Int(calls[Int(call)].attempt)
        if calls[Int(call)].attempt == 1 { persons[person].reachedFirst += 1 }
        persons[person].secondsToCounsellor += sinceFirstDial
        if sinceFirstDial <= 3_600 { persons[person].reachedWithinHour += 1 }
        if sinceFirstDial <= 86_400 { persons[person].reachedWithinDay += 1 }
        if sinceFirstDial <= 604_800 { persons[person].reachedWithinWeek += 1 }
        if calls[Int(call)].traits.contains(.wasInterrupted) {
            persons[person].interrupted += 1
            persons[person].reachedAfterInterruption += 1
        }
        let group = Int(calls[Int(call)].group)
        let isFirstCall = person < 2 * scenario.groups.count
        timesToCounsellor[isFirstCall ? group : scenario.groups.count].add(sinceFirstDial)
    }

    /// A conversation ends: the caller hangs up, or goes on to another hotline; the counsellor documents the call.
    @inline(__always)
    mutating func endConversation(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let counsellor = calls[Int(call)].counsellor
        let group = calls[Int(call)].group
        note(.ended, of: call, at: now, counsellor: counsellor)
        releaseLine(of: call, now)
        if calls[Int(call)].pool >= 0 { freeInterpreter(of: call, now, &calendar) }
        let redirection = calls[Int(call)].redirection
        if redirection >= 0 {
            endTriage(call, redirection, now, &calendar)
            becomeFree(counsellor, now, &calendar)
            return
        }
        let person = calls[Int(call)].person
        let dials = calls[Int(call)].dials
        let cell = calls[Int(call)].cell
        let passes = calls[Int(call)].passes
        let wasCut = now >= calls[Int(call)].hangUpBy
        if wasCut || scenario.groups[Int(group)].hasAfterwards {
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
        calls[Int(call)].redirection = -1
        if now >= calls[Int(call)].hangUpBy {
            interrupt(call, now, &calendar)
        } else {
            redirect(call, redirection, now, &calendar)
        }
    }
}
