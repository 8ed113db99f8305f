import DiscreteEvents

// Step 6 of a call's life: the queue.
extension HotlineSystem where Watcher: ~Copyable {
    /// A call joins a queue, and is answered at once where a counsellor may.
    @inline(__always)
    mutating func join(
        _ queue: Int32, _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[Int(call)].joinSeconds = now
        calls[Int(call)].queue = queue
        calls[Int(call)].stage = .waiting
        note(.queued, of: call, at: now)

        // Whoever joins a queue that is not empty stands behind a call that no counsellor may answer yet.
        if queues[Int(queue)].first < 0 {
            let open = rungsOpen(of: queue, forCallJoinedAt: now, now)
            let counsellor = idleCounsellor(for: queue, openRungs: open)
            if counsellor >= 0 {
                converse(call, counsellor, now, &calendar)
                return
            }
            queues[Int(queue)].openRungs = open
        }
        calls[Int(call)].ticket = nextTicket
        nextTicket &+= 1
        calls[Int(call)].next = -1
        calls[Int(call)].previous = queues[Int(queue)].last
        if queues[Int(queue)].last >= 0 {
            calls[Int(queues[Int(queue)].last)].next = call
        } else {
            queues[Int(queue)].first = call
            scheduleRung(of: queue, now, &calendar)
        }
        queues[Int(queue)].last = call
        waiting += 1
        beginPatience(call, now, &calendar)
    }

    @inline(__always)
    private mutating func beginPatience(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[Int(call)].patienceEnd = .none
        let group = calls[Int(call)].group
        let sampler = scenario.groups[Int(group)].patience
        if case .never = sampler { return }
        var stream = draws(
            .patience, group: group, person: calls[Int(call)].person, attempt: calls[Int(call)].attempt)
        let patience = sample(sampler, using: &stream)
        if patience < .infinity {
            calls[Int(call)].patienceEnd = schedule(.patienceEnds(call: call), at: now + patience, &calendar)
        }
    }

    /// Takes a call out of its queue, wherever in it the call stands.
    @inline(__always)
    mutating func leaveQueue(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let queue = Int(calls[Int(call)].queue)
        let next = calls[Int(call)].next
        let previous = calls[Int(call)].previous
        if next >= 0 { calls[Int(next)].previous = previous } else { queues[queue].last = previous }
        if previous >= 0 {
            calls[Int(previous)].next = next
        } else {
            queues[queue].first = next
            headChanged(of: Int32(queue), now, &calendar)
        }
        waiting -= 1
    }

    /// A waiting caller's patience has run out.
    @inline(__always)
    mutating func abandon(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        leaveQueue(call, now, &calendar)
        let hotline = Int(calls[Int(call)].hotline)
        let joined = calls[Int(call)].joinSeconds
        let cell = Int(calls[Int(call)].cell)
        let wait = now - joined
        let limits = scenario.hotlines[hotline]
        if wait <= limits.shortAbandonSeconds {
            cells[cell].abandonedShort += 1
        } else {
            cells[cell].abandoned += 1
        }
        if wait <= limits.serviceLevelSeconds { cells[cell].abandonedWithin += 1 }
        cells[cell].abandonedWaitSeconds += wait
        let held = counted(from: joined, to: now)
        cells[cell].queueSeconds += held
        cells[cell].lineSeconds += held
        hotlines[hotline].held -= 1
        note(.abandoned, of: call, at: now)
        tryAgain(call, after: .abandoned, now, &calendar)
    }
}
