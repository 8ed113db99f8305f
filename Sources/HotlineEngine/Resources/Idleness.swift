import DiscreteEvents

// Counsellors become free, idle, and busy again.
extension HotlineSystem where Watcher: ~Copyable {
    /// A counsellor has finished a call: she leaves if she has to, takes a pause that is due, or takes the next call or waits
    /// for it.
    @inline(__always)
    mutating func becomeFree(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let team = counsellors[counsellor].team
        if counsellors[counsellor].leaving {
            goOffDuty(counsellor, now)
            return
        }
        if teams[team].surplus > 0, counsellors[counsellor].block < 0 {
            changeSurplus(of: Int(team), by: -1, now)
            goOffDuty(counsellor, now)
            return
        }
        if counsellors[counsellor].dueBreakSeconds + counsellors[counsellor].dueOtherSeconds > 0 {
            beginPause(counsellor, now, &calendar)
            return
        }
        becomeIdle(counsellor, now)
        serveWaiting(team, now, &calendar)
    }

    /// Puts a counsellor at the end of her team's idle row.
    @inline(__always)
    mutating func becomeIdle(_ counsellor: Int32, _ now: Double) {
        let last = teams[counsellors[counsellor].team].append(counsellor)
        counsellors[counsellor].becomeIdle(at: now, behind: last)
        if last >= 0 { counsellors[last].next = counsellor }
    }

    /// Takes a counsellor out of her team's idle row.
    @inline(__always)
    mutating func leaveIdle(_ counsellor: Int32, _ now: Double) {
        let next = counsellors[counsellor].next
        let previous = counsellors[counsellor].previous
        let team = Int(counsellors[counsellor].team)
        if next >= 0 { counsellors[next].previous = previous }
        if previous >= 0 { counsellors[previous].next = next }
        teams[team].remove(between: previous, and: next)
        let since = counsellors[counsellor].since
        // Between two calls that follow each other at once she is idle for no time.
        if now > since {
            teamTallies[team].idleSeconds += counted(from: since, to: now)
            endSpell(of: counsellor, since, nextFrom: now)
        }
    }

    /// A counsellor is no longer on calls: idle, on a pause, recovering, resting, or gone.
    ///
    /// - Parameters:
    ///   - end: since when.
    ///   - next: when she can be on calls again at the earliest.
    @inline(__always)
    mutating func endSpell(of counsellor: Int32, _ end: Double, nextFrom next: Double) {
        let team = Int(counsellors[counsellor].team)
        let spell = counted(from: counsellors[counsellor].spellSince, to: end)
        if spell > teamTallies[team].longestSpellSeconds { teamTallies[team].longestSpellSeconds = spell }
        counsellors[counsellor].spellSince = next
    }
}
