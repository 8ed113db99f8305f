import DiscreteEvents

// Counsellors come on duty and leave; the other moments of the duty plan.
extension HotlineSystem where Watcher: ~Copyable {
    /// Schedules the next entry of the duty plan.
    mutating func scheduleDuty(_ calendar: inout EventCalendar<HotlineEvent>) {
        if nextDuty < scenario.duties.count {
            _ = schedule(.dutyChanges, at: max(calendar.now, scenario.duties[nextDuty].seconds), &calendar)
        }
    }

    /// Carries out every entry of the duty plan that is due.
    mutating func changeDuty(_ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        while nextDuty < scenario.duties.count && scenario.duties[nextDuty].seconds <= now {
            let change = scenario.duties[nextDuty]
            nextDuty &+= 1
            switch change.kind {
            case .shiftStarts: startShift(change, now, &calendar)
            case .shiftEnds(let block): endShift(block, now, &calendar)
            case .level(let count):
                setLevel(of: change.subject, to: count, now, &calendar)
                serveWaiting(change.subject, now, &calendar)
            case .interpreters(let number): changeInterpreters(change.subject, by: number, now, &calendar)
            case .rungAppears(let queue): serveQueue(queue, now, &calendar)
            case .serviceOpens: admitWaiting(to: change.subject, now, &calendar)
            }
        }
        scheduleDuty(&calendar)
    }

    /// The counsellors of a shift come, without those who are absent, and their breaks are planned.
    private mutating func startShift(
        _ change: DutyChange, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        guard
            case .shiftStarts(
                let block, let count, let end, let shift, let day, let firstPause, let pauseCount) =
                change.kind
        else { return }
        let team = Int(change.subject)
        let rules = scenario.teams[team]
        for number in 0..<count {
            if rules.absence > 0 {
                var stream = CounterStream(
                    key: teamKeys[team] ^ shift, entity: UInt64(bitPattern: Int64(day)),
                    purpose: DrawPurpose.absence.rawValue, occasion: UInt16(clamping: number))
                if stream.nextUnitUniform() < rules.absence {
                    teamTallies[team].absentSeconds += counted(from: now, to: end)
                    if counted(from: now, to: end) > 0 { teamTallies[team].absences &+= 1 }
                    continue
                }
            }
            let counsellor = comeOnDuty(change.subject, block: block, until: end, now)
            if rules.paceSigma > 0 { drawPace(of: counsellor, shift: shift, number: number) }
            for place in firstPause..<(firstPause + pauseCount) {
                planPause(place, of: counsellor, number: number, of: count, now, &calendar)
            }
        }
        serveWaiting(change.subject, now, &calendar)
    }

    /// A counsellor's own pace is that of her place in the shift, every day the same.
    private mutating func drawPace(of counsellor: Int32, shift: UInt64, number: Int32) {
        let team = Int(counsellors[counsellor].team)
        var stream = CounterStream(
            key: teamKeys[team] ^ shift, entity: 0, purpose: DrawPurpose.pace.rawValue,
            occasion: UInt16(clamping: number))
        counsellors[counsellor].pace = PortableMath.exp(
            scenario.teams[team].paceMu + scenario.teams[team].paceSigma * Ziggurat.normal(using: &stream))
    }

    /// A counsellor comes on duty, idle.
    @discardableResult
    mutating func comeOnDuty(_ team: Int32, block: Int32, until end: Double, _ now: Double) -> Int32 {
        var counsellor = freeCounsellor
        if counsellor >= 0 {
            freeCounsellor = counsellors[counsellor].next
        } else {
            counsellors.append(.unused)
            counsellor = Int32(counsellors.count - 1)
        }
        counsellors[counsellor] = .unused
        counsellors[counsellor].team = team
        counsellors[counsellor].block = block
        counsellors[counsellor].onDutySince = now
        counsellors[counsellor].spellSince = now
        counsellors[counsellor].shiftEnd = end
        if block >= 0 {
            counsellors[counsellor].nextInBlock = blocks[block]
            blocks[block] = counsellor
        }
        teams[team].onDuty &+= 1
        changePresent(team, by: 1, now)
        note(.cameOnDuty, ofCounsellor: counsellor, at: now)
        becomeIdle(counsellor, now)
        return counsellor
    }

    /// A shift ends: the idle and those on a pause leave, the busy finish their call and its documentation first.
    mutating func endShift(_ block: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        var counsellor = blocks[block]
        while counsellor >= 0 {
            let next = counsellors[counsellor].nextInBlock
            switch counsellors[counsellor].state {
            case .idle:
                leaveIdle(counsellor, now)
                goOffDuty(counsellor, now)
            case .paused:
                calendar.cancel(counsellors[counsellor].pauseEnd)
                returnFromPause(counsellor, now)
                goOffDuty(counsellor, now)
            default:
                counsellors[counsellor].leaving = true
            }
            counsellor = next
        }
        blocks[block] = -1
    }

    /// Sets how many of a team are on duty, where the scenario only counts them.
    private mutating func setLevel(
        of team: Int32, to count: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = Int(team)
        // Who has been called in beyond the plan does not count.
        let called = onCallPresent(team)
        // Who had to leave but has not yet may stay.
        while teams[subject].onDuty - called - teams[subject].surplus < count && teams[subject].surplus > 0 {
            changeSurplus(of: subject, by: -1, now)
        }
        while teams[subject].onDuty - called < count {
            comeOnDuty(team, block: -1, until: .infinity, now)
        }
        var counsellor = teams[subject].firstIdle
        while counsellor >= 0 && teams[subject].onDuty - called - teams[subject].surplus > count {
            let next = counsellors[counsellor].next
            if counsellors[counsellor].block < 0 {
                leaveIdle(counsellor, now)
                goOffDuty(counsellor, now)
            }
            counsellor = next
        }
        let tooMany = teams[subject].onDuty - called - teams[subject].surplus - count
        if tooMany > 0 { changeSurplus(of: subject, by: tooMany, now) }
    }

    /// Changes how many busy counsellors have to leave as they finish; the time until they do is overtime.
    @inline(__always)
    mutating func changeSurplus(of team: Int, by change: Int32, _ now: Double) {
        teamTallies[team].overtimeSeconds +=
            Double(teams[team].surplus) * counted(from: teams[team].surplusSince, to: now)
        teams[team].surplus += change
        teams[team].surplusSince = now
    }

    /// Changes how many of a team are on duty and not on a pause; called at the end of every local hour as well.
    mutating func changePresent(_ team: Int32, by change: Int32, _ now: Double) {
        let subject = Int(team)
        dutyHours[subject * 168 + Int(hourOfWeek)] +=
            Double(teams[subject].present) * counted(from: teams[subject].presentSince, to: now)
        teams[subject].present += change
        teams[subject].presentSince = now
    }

    /// A counsellor leaves.
    @inline(__always)
    mutating func goOffDuty(_ counsellor: Int32, _ now: Double) {
        note(.left, ofCounsellor: counsellor, at: now)
        endSpell(of: counsellor, now, nextFrom: now)
        countDuty(of: counsellor, until: now)
        teams[counsellors[counsellor].team].onDuty &-= 1
        changePresent(counsellors[counsellor].team, by: -1, now)
        counsellors[counsellor].state = .away
        counsellors[counsellor].next = freeCounsellor
        freeCounsellor = counsellor
    }

    /// Counts a counsellor's time on duty since she came, or came back from a pause.
    mutating func countDuty(of counsellor: Int32, until now: Double) {
        let subject = counsellors[counsellor]
        let team = Int(subject.team)
        teamTallies[team].dutySeconds += counted(from: subject.onDutySince, to: now)
        teamTallies[team].nightSeconds += nightSeconds(from: subject.onDutySince, to: now)
        if now > subject.shiftEnd {
            teamTallies[team].overtimeSeconds += counted(
                from: max(subject.shiftEnd, subject.onDutySince), to: now)
        }
    }

    /// The part of a stretch of time that is counted and paid as night.
    mutating func nightSeconds(from start: Double, to end: Double) -> Double {
        let nights = scenario.nights
        // The first night that has not ended by the start.
        var low = 0
        var high = nights.count / 2
        while low < high {
            let middle = (low + high) / 2
            if nights[2 * middle + 1] <= start { low = middle + 1 } else { high = middle }
        }
        var seconds = 0.0
        while 2 * low + 1 < nights.count && nights[2 * low] < end {
            seconds += counted(from: max(start, nights[2 * low]), to: min(end, nights[2 * low + 1]))
            low &+= 1
        }
        return seconds
    }
}
