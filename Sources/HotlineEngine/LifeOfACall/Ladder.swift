import DiscreteEvents

// Step 7 of a call's life: the routing ladder, seen from a waiting call.
extension HotlineSystem where Watcher: ~Copyable {
    /// How many rungs a call has reached.
    @inline(__always)
    func rungsOpen(of queue: Int32, forCallJoinedAt joined: Double, _ now: Double) -> Int32 {
        let first = scenario.queues[Int(queue)].firstRung
        let count = scenario.queues[Int(queue)].rungCount
        var open: Int32 = 0
        // The same sum as in `scheduleRung`, so that a rung is open from the very moment of its timer.
        while open < count && joined + scenario.rungs[Int(first + open)].afterSeconds <= now { open += 1 }
        return open
    }

    /// The counsellor who answers a call that has reached some rungs: of the earliest rung, then of the first team in its
    /// order, the one idle longest. -1 where none may.
    @inline(__always)
    func idleCounsellor(for queue: Int32, openRungs: Int32) -> Int32 {
        let first = scenario.queues[Int(queue)].firstRung
        for number in 0..<openRungs {
            let rung = scenario.rungs[Int(first + number)]
            for place in rung.firstTeam..<(rung.firstTeam + rung.teamCount) {
                let team = Int(scenario.rungTeams[Int(place)])
                if teams[team].idle > rung.keepIdle { return teams[team].firstIdle }
            }
        }
        return -1
    }

    /// The queue has a new first call, or none: its rungs and its timer follow.
    @inline(__always)
    mutating func headChanged(
        of queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        if scenario.queues[Int(queue)].rungCount > 1 || queues[Int(queue)].rungTimer != .none {
            calendar.cancel(queues[Int(queue)].rungTimer)
            queues[Int(queue)].rungTimer = .none
        }
        let head = queues[Int(queue)].first
        if head < 0 { return }
        queues[Int(queue)].openRungs = rungsOpen(
            of: queue, forCallJoinedAt: calls[Int(head)].joinSeconds, now)
        scheduleRung(of: queue, now, &calendar)
    }

    /// Sets the timer for the next rung of the queue's first call.
    @inline(__always)
    mutating func scheduleRung(
        of queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let open = queues[Int(queue)].openRungs
        if open == scenario.queues[Int(queue)].rungCount { return }
        let head = queues[Int(queue)].first
        let rung = scenario.rungs[Int(scenario.queues[Int(queue)].firstRung + open)]
        queues[Int(queue)].rungTimer = schedule(
            .rungOpens(queue: queue), at: calls[Int(head)].joinSeconds + rung.afterSeconds, &calendar)
    }

    /// The queue's first call has reached its next rung.
    mutating func openRung(of queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        queues[Int(queue)].rungTimer = .none
        let head = queues[Int(queue)].first
        if head < 0 { return }
        queues[Int(queue)].openRungs = rungsOpen(
            of: queue, forCallJoinedAt: calls[Int(head)].joinSeconds, now)
        note(.rungOpened, of: head, at: now)
        scheduleRung(of: queue, now, &calendar)
        serveQueue(queue, now, &calendar)
    }

    /// Answers calls of a queue, first come first, as long as an idle counsellor may.
    mutating func serveQueue(
        _ queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        while queues[Int(queue)].first >= 0 {
            let counsellor = idleCounsellor(for: queue, openRungs: queues[Int(queue)].openRungs)
            if counsellor < 0 { return }
            answer(queues[Int(queue)].first, counsellor, now, &calendar)
        }
    }

    /// Gives waiting calls to a team's idle counsellors, as long as one may answer one.
    @inline(__always)
    mutating func serveWaiting(
        _ team: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        while waiting > 0 && teams[Int(team)].idle > 0 {
            let queue = queueToServe(team)
            if queue < 0 { return }
            answer(queues[Int(queue)].first, teams[Int(team)].firstIdle, now, &calendar)
        }
    }

    /// Of the queues whose first call a team may answer now, the one of the highest priority, then of the longest wait.
    /// -1 where there is none.
    @inline(__always)
    private func queueToServe(_ team: Int32) -> Int32 {
        let own = scenario.teams[Int(team)]
        let idle = teams[Int(team)].idle
        var best: Int32 = -1
        var bestPriority = Int32.min
        var bestTicket = UInt64.max
        for place in own.firstAssignment..<(own.firstAssignment + own.assignmentCount) {
            let assignment = scenario.assignments[Int(place)]
            // Sorted by priority: what follows is lower than the best found.
            if best >= 0 && assignment.priority < bestPriority { break }
            let head = queues[Int(assignment.queue)].first
            if head < 0 || queues[Int(assignment.queue)].openRungs <= assignment.rung
                || idle <= assignment.keepIdle
            {
                continue
            }
            let ticket = calls[Int(head)].ticket
            if ticket < bestTicket {
                best = assignment.queue
                bestPriority = assignment.priority
                bestTicket = ticket
            }
        }
        return best
    }

    /// A waiting call is answered.
    @inline(__always)
    private mutating func answer(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        leaveQueue(call, now, &calendar)
        calendar.cancel(calls[Int(call)].patienceEnd)
        converse(call, counsellor, now, &calendar)
    }
}
