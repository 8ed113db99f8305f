import DiscreteEvents

// Steps 8 and 9 of a call's life: conversation, wrap-up.
extension HotlineSystem where Watcher: ~Copyable {
    /// An idle counsellor and a caller begin to talk.
    @inline(__always)
    mutating func converse(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let team = counsellors[Int(counsellor)].team
        let group = calls[Int(call)].group
        countAnswer(call, team: Int(team), now)
        leaveIdle(counsellor, now)
        counsellors[Int(counsellor)].state = .talking
        calls[Int(call)].stage = .talking
        calls[Int(call)].counsellor = counsellor
        note(.answered, of: call, at: now, counsellor: counsellor)

        var stream = draws(
            .talk, group: group, person: calls[Int(call)].person, attempt: calls[Int(call)].attempt)
        let pace = scenario.paces[Int(team) * scenario.groups.count + Int(group)]
        let talk = sample(scenario.groups[Int(group)].talk, using: &stream) * pace
        teamTallies[Int(team)].talkSeconds += counted(from: now, to: now + talk)
        cells[Int(calls[Int(call)].cell)].lineSeconds += counted(from: now, to: now + talk)
        _ = schedule(.talkEnds(call: call), at: now + talk, &calendar)
    }

    @inline(__always)
    private mutating func countAnswer(_ call: Int32, team: Int, _ now: Double) {
        let subject = calls[Int(call)]
        let cell = Int(subject.cell)
        let wait = now - subject.joinSeconds
        cells[cell].answered += 1
        if wait <= scenario.hotlines[Int(subject.hotline)].serviceLevelSeconds {
            cells[cell].answeredWithin += 1
        }
        cells[cell].answeredWaitSeconds += wait
        if wait > 0 {
            let held = counted(from: subject.joinSeconds, to: now)
            cells[cell].queueSeconds += held
            cells[cell].lineSeconds += held
        }
        waits[cell].add(wait)
        if cell < scenario.cellCount { teamTallies[team].answered += 1 }

        let person = Int(subject.personCell)
        let sinceFirstDial = now - subject.firstDialSeconds
        persons[person].reached += 1
        persons[person].attempts += Int(subject.attempt)
        if subject.attempt == 1 { persons[person].reachedFirst += 1 }
        persons[person].secondsToCounsellor += sinceFirstDial
        timesToCounsellor[person].add(sinceFirstDial)
    }

    /// The caller hangs up; the counsellor documents the call.
    @inline(__always)
    mutating func endConversation(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = calls[Int(call)]
        let counsellor = subject.counsellor
        hotlines[Int(subject.hotline)].held -= 1
        note(.ended, of: call, at: now, counsellor: counsellor)
        release(call)

        let team = Int(counsellors[Int(counsellor)].team)
        let sampler = scenario.teams[team].wrapUp
        if case .constant(0) = sampler {
            becomeFree(counsellor, now, &calendar)
            return
        }
        var stream = draws(
            .wrapUp, group: subject.group, person: subject.person, attempt: subject.attempt)
        let wrapUp = sample(sampler, using: &stream)
        counsellors[Int(counsellor)].state = .wrappingUp
        teamTallies[team].wrapUpSeconds += counted(from: now, to: now + wrapUp)
        _ = schedule(.wrapUpEnds(counsellor: counsellor), at: now + wrapUp, &calendar)
    }

    /// The documentation is done.
    @inline(__always)
    mutating func endWrapUp(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        note(.wrappedUp, ofCounsellor: counsellor, at: now)
        becomeFree(counsellor, now, &calendar)
    }

    /// A counsellor has finished a call: she leaves if she has to, else she takes the next one or waits for it.
    @inline(__always)
    private mutating func becomeFree(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let team = counsellors[Int(counsellor)].team
        if counsellors[Int(counsellor)].leaving {
            goOffDuty(counsellor, now)
            return
        }
        if teams[Int(team)].surplus > 0 {
            changeSurplus(of: Int(team), by: -1, now)
            goOffDuty(counsellor, now)
            return
        }
        becomeIdle(counsellor, now)
        serveWaiting(team, now, &calendar)
    }

    /// Puts a counsellor at the end of her team's idle row.
    @inline(__always)
    mutating func becomeIdle(_ counsellor: Int32, _ now: Double) {
        let team = Int(counsellors[Int(counsellor)].team)
        counsellors[Int(counsellor)].state = .idle
        counsellors[Int(counsellor)].idleSince = now
        counsellors[Int(counsellor)].next = -1
        counsellors[Int(counsellor)].previous = teams[team].lastIdle
        if teams[team].lastIdle >= 0 {
            counsellors[Int(teams[team].lastIdle)].next = counsellor
        } else {
            teams[team].firstIdle = counsellor
        }
        teams[team].lastIdle = counsellor
        teams[team].idle += 1
    }

    /// Takes a counsellor out of her team's idle row.
    @inline(__always)
    mutating func leaveIdle(_ counsellor: Int32, _ now: Double) {
        let subject = counsellors[Int(counsellor)]
        let team = Int(subject.team)
        if subject.next >= 0 {
            counsellors[Int(subject.next)].previous = subject.previous
        } else {
            teams[team].lastIdle = subject.previous
        }
        if subject.previous >= 0 {
            counsellors[Int(subject.previous)].next = subject.next
        } else {
            teams[team].firstIdle = subject.next
        }
        teams[team].idle -= 1
        teamTallies[team].idleSeconds += counted(from: subject.idleSince, to: now)
    }
}
