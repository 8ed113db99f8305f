import DiscreteEvents

// Counsellors come on duty and leave.
extension HotlineSystem where Watcher: ~Copyable {
    /// Schedules the next entry of the duty plan.
    mutating func scheduleDuty(_ calendar: inout EventCalendar<HotlineEvent>) {
        if nextDuty < scenario.duties.count {
            _ = schedule(.dutyChanges, at: scenario.duties[nextDuty].seconds, &calendar)
        }
    }

    /// Carries out every entry of the duty plan that is due.
    mutating func changeDuty(_ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        while nextDuty < scenario.duties.count && scenario.duties[nextDuty].seconds <= now {
            let change = scenario.duties[nextDuty]
            nextDuty += 1
            switch change.kind {
            case .shiftStarts(let block, let count, let end):
                for _ in 0..<count { comeOnDuty(change.team, block: block, until: end, now) }
                serveWaiting(change.team, now, &calendar)
            case .shiftEnds(let block):
                endShift(block, now)
            case .level(let count):
                setLevel(of: change.team, to: count, now)
                serveWaiting(change.team, now, &calendar)
            }
        }
        scheduleDuty(&calendar)
    }

    private mutating func comeOnDuty(_ team: Int32, block: Int32, until end: Double, _ now: Double) {
        var counsellor = freeCounsellor
        if counsellor >= 0 {
            freeCounsellor = counsellors[Int(counsellor)].next
        } else {
            counsellors.append(.unused)
            counsellor = Int32(counsellors.count - 1)
        }
        counsellors[Int(counsellor)] = .unused
        counsellors[Int(counsellor)].team = team
        counsellors[Int(counsellor)].block = block
        counsellors[Int(counsellor)].onDutySince = now
        counsellors[Int(counsellor)].shiftEnd = end
        if block >= 0 {
            counsellors[Int(counsellor)].nextInBlock = blocks[Int(block)]
            blocks[Int(block)] = counsellor
        }
        teams[Int(team)].onDuty += 1
        note(.cameOnDuty, ofCounsellor: counsellor, at: now)
        becomeIdle(counsellor, now)
    }

    /// A shift ends: the idle leave, the busy finish their call and its documentation first.
    private mutating func endShift(_ block: Int32, _ now: Double) {
        var counsellor = blocks[Int(block)]
        while counsellor >= 0 {
            let next = counsellors[Int(counsellor)].nextInBlock
            if counsellors[Int(counsellor)].state == .idle {
                leaveIdle(counsellor, now)
                goOffDuty(counsellor, now)
            } else {
                counsellors[Int(counsellor)].leaving = true
            }
            counsellor = next
        }
        blocks[Int(block)] = -1
    }

    /// Sets how many of a team are on duty, where the scenario only counts them.
    private mutating func setLevel(of team: Int32, to count: Int32, _ now: Double) {
        let subject = Int(team)
        // Who had to leave but has not yet may stay.
        while teams[subject].onDuty - teams[subject].surplus < count && teams[subject].surplus > 0 {
            changeSurplus(of: subject, by: -1, now)
        }
        while teams[subject].onDuty < count { comeOnDuty(team, block: -1, until: .infinity, now) }
        while teams[subject].onDuty - teams[subject].surplus > count && teams[subject].idle > 0 {
            let counsellor = teams[subject].firstIdle
            leaveIdle(counsellor, now)
            goOffDuty(counsellor, now)
        }
        let tooMany = teams[subject].onDuty - teams[subject].surplus - count
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

    /// A counsellor leaves.
    @inline(__always)
    mutating func goOffDuty(_ counsellor: Int32, _ now: Double) {
        note(.left, ofCounsellor: counsellor, at: now)
        let subject = counsellors[Int(counsellor)]
        let team = Int(subject.team)
        teamTallies[team].dutySeconds += counted(from: subject.onDutySince, to: now)
        if now > subject.shiftEnd {
            teamTallies[team].overtimeSeconds += counted(from: subject.shiftEnd, to: now)
        }
        teams[team].onDuty -= 1
        counsellors[Int(counsellor)].state = .away
        counsellors[Int(counsellor)].next = freeCounsellor
        freeCounsellor = counsellor
    }
}
