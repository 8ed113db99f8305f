import DiscreteEvents
import HotlineModel

// Step 7 of a call's life: the routing ladder, seen from a waiting call and from a counsellor who becomes free.
extension HotlineSystem where Watcher: ~Copyable {
    /// How many rungs a call has reached.
    @inline(__always)
    func rungsOpen(of queue: Int32, forCallJoinedAt joined: Double, _ now: Double) -> Int32 {
        let first = scenario.queues[queue].firstRung
        let count = scenario.queues[queue].rungCount
        var open: Int32 = 0
        // The same sum as in `scheduleRung`, so that a rung is open from the very moment of its timer.
        while open < count && joined + scenario.rungs[first + open].afterSeconds <= now { open &+= 1 }
        return open
    }

    /// The counsellor who answers a call that has reached some rungs: of the earliest rung that has any, by the hotline's
    /// choice. -1 where none may.
    @inline(__always)
    mutating func idleCounsellor(
        for queue: Int32, openRungs: Int32, call: Int32, _ now: Double
    ) -> Int32 {
        let first = scenario.queues[queue].firstRung
        for number in 0..<openRungs {
            let rung = scenario.rungs[first + number]
            if rung.isConditional, !isThere(first + number, of: queue, now) { continue }
            if scenario.queues[queue].looksAtTeams {
                for place in rung.firstTeam..<(rung.firstTeam + rung.teamCount) {
                    let team = Int(scenario.rungTeams[place])
                    if teams[team].idle > rung.keepIdle { return teams[team].firstIdle }
                }
            } else {
                let counsellor = chosen(scenario.queues[queue].choice, on: rung, for: call)
                if counsellor >= 0 { return counsellor }
            }
        }
        return -1
    }

    /// Whether a rung of limited hours or queue length is there now.
    mutating func isThere(_ rung: Int32, of queue: Int32, _ now: Double) -> Bool {
        let subject = scenario.rungs[rung]
        let hotline = Int(scenario.queues[queue].hotline)
        if hotlines[hotline].waiting < subject.whenWaiting { return false }
        if subject.windowCount == 0 { return true }
        let passed = momentsPassed(
            scenario.windows, first: subject.firstWindow, count: subject.windowCount,
            since: windowsPassed[rung], now)
        windowsPassed[rung] = passed
        return passed & 1 == 1
    }

    /// The one of a rung's idle counsellors who stands first by a rule; -1 where none may answer.
    private mutating func chosen(_ choice: CounsellorChoice, on rung: CompiledRung, for call: Int32) -> Int32
    {
        var best: Int32 = -1
        var least = Double.infinity
        var chance = draws(.choice, of: call)
        let looksAtEveryone = choice.view == .everyone
        for place in rung.firstTeam..<(rung.firstTeam + rung.teamCount) {
            let number = Int(scenario.rungTeams[place])
            if teams[number].idle <= rung.keepIdle { continue }
            var counsellor = teams[number].firstIdle
            while counsellor >= 0 {
                let subject = counsellors[counsellor]
                let candidate = CounsellorChoice.Candidate(
                    skills: Int(scenario.teams[number].skills), idleSince: subject.since,
                    busySeconds: subject.busySeconds, hardRun: Int(subject.hardRun))
                let standing = choice.standing(of: candidate, using: &chance)
                if standing < least {
                    least = standing
                    best = counsellor
                }
                counsellor = looksAtEveryone ? subject.next : -1
            }
        }
        return best
    }

    /// The queue has a new first call, or none: its rungs and its timer follow.
    @inline(__always)
    mutating func headChanged(
        of queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        if scenario.queues[queue].rungCount > 1 || queues[queue].rungTimer != .none {
            calendar.cancel(queues[queue].rungTimer)
            queues[queue].rungTimer = .none
        }
        let head = queues[queue].first
        if head < 0 { return }
        // Who comes next has reached no more rungs than who left. Where both joined at one moment and reach a rung just now, its
        // timer has yet to open it: it opens for who comes next.
        let open = rungsOpen(of: queue, forCallJoinedAt: calls[head].joinSeconds, now)
        queues[queue].openRungs = min(queues[queue].openRungs, open)
        scheduleRung(of: queue, now, &calendar)
    }

    /// Sets the timer for the next rung of the queue's first call.
    @inline(__always)
    mutating func scheduleRung(
        of queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let open = queues[queue].openRungs
        if open == scenario.queues[queue].rungCount { return }
        let head = queues[queue].first
        let rung = scenario.rungs[scenario.queues[queue].firstRung + open]
        queues[queue].rungTimer = schedule(
            .rungOpens(queue: queue), at: calls[head].joinSeconds + rung.afterSeconds, &calendar)
    }

    /// The queue's first call has reached its next rung.
    mutating func openRung(of queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        queues[queue].rungTimer = .none
        let head = queues[queue].first
        if head < 0 { return }
        queues[queue].openRungs = rungsOpen(
            of: queue, forCallJoinedAt: calls[head].joinSeconds, now)
        note(.rungOpened, of: head, at: now)
        scheduleRung(of: queue, now, &calendar)
        serveQueue(queue, now, &calendar)
        if scenario.hasPreferences { notePreferences(now) }
    }

    /// Answers calls of a queue, first come first, as long as an idle counsellor may.
    mutating func serveQueue(
        _ queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        while queues[queue].first >= 0 {
            let counsellor = idleCounsellor(
                for: queue, openRungs: queues[queue].openRungs, call: queues[queue].first, now)
            if counsellor < 0 { return }
            answer(queues[queue].first, counsellor, now, &calendar)
        }
    }

    /// Answers calls of all queues of a hotline, as long as an idle counsellor may.
    mutating func serveHotline(
        _ hotline: Int, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let first = scenario.hotlines[hotline].firstQueue
        for queue in first..<(first + scenario.hotlines[hotline].queueCount) {
            serveQueue(queue, now, &calendar)
        }
    }

    /// Gives waiting calls to a team's idle counsellors, as long as one may answer one.
    @inline(__always)
    mutating func serveWaiting(
        _ team: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        while waiting > 0 && teams[team].idle > 0 {
            let queue =
                scenario.teams[team].weighsWaits
                ? weightiestQueue(for: team, now) : queueToServe(team, now)
            if queue < 0 {
                if scenario.hasPreferences { notePreferences(now) }
                return
            }
            answer(queues[queue].first, teams[team].firstIdle, now, &calendar)
        }
    }

    /// Of the queues whose first call a team may answer now, the one of the highest rank, then of the longest wait.
    /// -1 where there is none.
    @inline(__always)
    private mutating func queueToServe(_ team: Int32, _ now: Double) -> Int32 {
        let own = scenario.teams[team]
        let idle = teams[team].idle
        var best: Int32 = -1
        var bestRank = Int64.min
        var bestTicket = UInt64.max
        for place in own.firstAssignment..<(own.firstAssignment + own.assignmentCount) {
            let assignment = scenario.assignments[place]
            // Sorted by rank: what follows is lower than the best found.
            if best >= 0 && assignment.rank < bestRank { break }
            let head = queues[assignment.queue].first
            if head < 0 || !allows(assignment, idle: idle, now) { continue }
            let ticket = calls[head].ticket
            if ticket < bestTicket {
                best = assignment.queue
                bestRank = assignment.rank
                bestTicket = ticket
            }
        }
        return best
    }

    /// Of the queues whose first call a team may answer now, the one whose first call has the largest product of wait
    /// and weight; of equals, the longest wait. -1 where there is none.
    private mutating func weightiestQueue(for team: Int32, _ now: Double) -> Int32 {
        let own = scenario.teams[team]
        let idle = teams[team].idle
        var best: Int32 = -1
        var bestWeight = -1.0
        var bestTicket = UInt64.max
        for place in own.firstAssignment..<(own.firstAssignment + own.assignmentCount) {
            let assignment = scenario.assignments[place]
            let head = queues[assignment.queue].first
            if head < 0 || !allows(assignment, idle: idle, now) { continue }
            let weight =
                (now - calls[head].joinSeconds) * scenario.queues[assignment.queue].weight
            let ticket = calls[head].ticket
            if weight > bestWeight || weight == bestWeight && ticket < bestTicket {
                best = assignment.queue
                bestWeight = weight
                bestTicket = ticket
            }
        }
        return best
    }

    /// Whether a queue's first call has reached a team's rung, and the rung gives a counsellor of the team away.
    @inline(__always)
    mutating func allows(_ assignment: Assignment, idle: Int32, _ now: Double) -> Bool {
        if queues[assignment.queue].openRungs <= assignment.rung || idle <= assignment.keepIdle {
            return false
        }
        let rung = scenario.queues[assignment.queue].firstRung + assignment.rung
        return !scenario.rungs[rung].isConditional || isThere(rung, of: assignment.queue, now)
    }

    /// A waiting call is answered.
    @inline(__always)
    private mutating func answer(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        leaveQueue(call, now, &calendar)
        calendar.cancel(calls[call].patienceEnd)
        converse(call, counsellor, now, &calendar)
    }
}
