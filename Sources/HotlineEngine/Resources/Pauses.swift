import DiscreteEvents

// Breaks, and other planned time away from the phone.
extension HotlineSystem where Watcher: ~Copyable {
    /// Plans one pause of a counsellor: those of a shift leave one after the other. What would have begun before the horizon,
    /// or after the counsellor has left, does not take place.
    mutating func planPause(
        _ place: Int32, of counsellor: Int32, number: Int32, of count: Int32, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let pause = scenario.pauses[place]
        var start = now + pause.offset + Double(number) / Double(count) * pause.spread
        // Time that is spread over a whole shift must also end within it; a break stays where it was planned.
        if !pause.isBreak { start = min(start, counsellors[counsellor].shiftEnd - pause.seconds) }
        // Planned time that is as long as the shift begins with it, whatever rounding makes of the difference.
        if !pause.isBreak && pause.offset >= 0 { start = max(now, start) }
        guard start >= now, start < counsellors[counsellor].shiftEnd else { return }
        _ = schedule(.pauseDue(counsellor: counsellor, pause: place), at: start, &calendar)
    }

    /// A pause is due: at once for the idle, after the call for the busy.
    mutating func makeDue(
        _ place: Int32, of counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let state = counsellors[counsellor].state
        if state == .away || counsellors[counsellor].leaving { return }
        let pause = scenario.pauses[place]
        if counsellors[counsellor].dueBreakSeconds + counsellors[counsellor].dueOtherSeconds == 0 {
            counsellors[counsellor].dueSince = now
        }
        if pause.isBreak {
            counsellors[counsellor].dueBreakSeconds += pause.seconds
            if pause.isPaid { counsellors[counsellor].duePaidBreakSeconds += pause.seconds }
        } else {
            counsellors[counsellor].dueOtherSeconds += pause.seconds
        }
        if state == .idle {
            leaveIdle(counsellor, now)
            beginPause(counsellor, now, &calendar)
        }
    }

    /// A counsellor goes on the pauses that are due.
    mutating func beginPause(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        countDuty(of: counsellor, until: now)
        let subject = counsellors[counsellor]
        endSpell(of: counsellor, now, nextFrom: now)
        let planned = subject.dueBreakSeconds + subject.dueOtherSeconds
        teamTallies[subject.team].displacedSeconds += counted(
            from: subject.dueSince, to: min(now, subject.dueSince + planned))
        changePresent(subject.team, by: -1, now)
        counsellors[counsellor].state = .paused
        counsellors[counsellor].since = now
        let end = now + planned
        counsellors[counsellor].pauseEnd = schedule(
            .pauseEnds(counsellor: counsellor), at: end, &calendar)
        note(.pauseBegan, ofCounsellor: counsellor, at: now)
    }

    /// A counsellor comes back.
    mutating func endPause(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        returnFromPause(counsellor, now)
        becomeFree(counsellor, now, &calendar)
    }

    /// Counts a pause that ends, perhaps early because the shift has ended: breaks came first, then other planned time.
    mutating func returnFromPause(_ counsellor: Int32, _ now: Double) {
        countPause(counsellor, until: now)
        changePresent(counsellors[counsellor].team, by: 1, now)
        counsellors[counsellor].dueBreakSeconds = 0
        counsellors[counsellor].dueOtherSeconds = 0
        counsellors[counsellor].duePaidBreakSeconds = 0
        counsellors[counsellor].onDutySince = now
        counsellors[counsellor].spellSince = now
        note(.pauseEnded, ofCounsellor: counsellor, at: now)
    }

    /// Counts a pause up to a moment.
    mutating func countPause(_ counsellor: Int32, until now: Double) {
        let subject = counsellors[counsellor]
        let team = Int(subject.team)
        let plannedEnd = subject.dueSince + subject.dueBreakSeconds + subject.dueOtherSeconds
        teamTallies[team].displacedSeconds += counted(from: max(subject.since, plannedEnd), to: now)
        let other = min(now, subject.since + subject.dueBreakSeconds)
        let breakSeconds = counted(from: subject.since, to: other)
        teamTallies[team].breakSeconds += breakSeconds
        if subject.dueBreakSeconds > 0 {
            let paid = subject.duePaidBreakSeconds / subject.dueBreakSeconds
            teamTallies[team].paidBreakSeconds += breakSeconds * paid
            teamTallies[team].nightSeconds += nightSeconds(from: subject.since, to: other) * paid
        }
        teamTallies[team].offPhoneSeconds += counted(from: other, to: now)
        teamTallies[team].nightSeconds += nightSeconds(from: other, to: now)
    }
}
