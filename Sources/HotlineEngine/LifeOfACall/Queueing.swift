import DiscreteEvents
import HotlineModel

// Step 6 of a call's life: the queue.
extension HotlineSystem where Watcher: ~Copyable {
    /// A call joins a queue, and is answered at once where a counsellor may.
    @inline(__always)
    mutating func join(
        _ queue: Int32, _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].join(queue, at: now)
        note(.queued, of: call, at: now)

        // Whoever joins a queue that is not empty stands behind a call that no counsellor may answer yet.
        var open = queues[queue].openRungs
        if queues[queue].first < 0 {
            open = rungsOpen(of: queue, forCallJoinedAt: now, now)
            let counsellor = idleCounsellor(for: queue, openRungs: open, call: call, now)
            if counsellor >= 0 {
                converse(call, counsellor, now, &calendar)
                return
            }
        }
        let hotline = Int(calls[call].hotline)
        if !calls[call].traits.contains(.isCallback) {
            if hotlines[hotline].waiting >= scenario.hotlines[hotline].queueLimit {
                block(call, now, &calendar)
                return
            }
            if scenario.hotlines[hotline].announces, leavesAtAnnouncement(call, now, &calendar) { return }
        }
        if scenario.queues[queue].withoutPreference >= 0 {
            calls[call].traits.remove(.waitsForPreference)
            notePreference(of: call, in: queue, now)
        }
        if queues[queue].first < 0 { queues[queue].openRungs = open }
        append(call, to: queue, now, &calendar)
        if calls[call].traits.contains(.isCallback) {
            calls[call].patienceEnd = .none
        } else {
            beginPatience(call, now, &calendar)
        }
        if scenario.hotlines[hotline].hasQueueConditions { serveHotline(hotline, now, &calendar) }
    }

    /// Puts a call at the end of its queue.
    @inline(__always)
    private mutating func append(
        _ call: Int32, to queue: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].ticket = nextTicket
        nextTicket &+= 1
        calls[call].next = -1
        calls[call].previous = queues[queue].last
        if queues[queue].last >= 0 {
            calls[queues[queue].last].next = call
        } else {
            queues[queue].first = call
            scheduleRung(of: queue, now, &calendar)
        }
        queues[queue].last = call
        waiting &+= 1
        let hotline = Int(calls[call].hotline)
        hotlines[hotline].waiting &+= 1
        if scenario.hotlines[hotline].watcherCount > 0 { watch(hotline, change: 1, now, &calendar) }
    }

    @inline(__always)
    private mutating func beginPatience(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].patienceEnd = .none
        let end = endOfPatience(of: call)
        let offer = now + scenario.hotlines[calls[call].hotline].offerAfterSeconds
        if offer <= end && offer < .infinity && calls[call].redirection < 0 {
            calls[call].patienceEnd = schedule(.offerDue(call: call), at: offer, &calendar)
        } else if end < .infinity {
            calls[call].patienceEnd = schedule(.patienceEnds(call: call), at: end, &calendar)
        }
    }

    /// When a waiting caller hangs up; infinite for never. The same however often it is asked.
    @inline(__always)
    func endOfPatience(of call: Int32) -> Double {
        let sampler = scenario.groups[calls[call].group].patience
        let end = calls[call].hangUpBy
        if case .never = sampler { return end }
        var stream = draws(.patience, of: call)
        return min(end, calls[call].joinSeconds + sample(sampler, using: &stream))
    }

    /// Takes a call out of its queue, wherever in it the call stands.
    @inline(__always)
    mutating func leaveQueue(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let queue = Int(calls[call].queue)
        let next = calls[call].next
        let previous = calls[call].previous
        if next >= 0 { calls[next].previous = previous } else { queues[queue].last = previous }
        if previous >= 0 {
            calls[previous].next = next
        } else {
            queues[queue].first = next
            headChanged(of: Int32(queue), now, &calendar)
        }
        waiting &-= 1
        let hotline = Int(calls[call].hotline)
        hotlines[hotline].waiting &-= 1
        if scenario.hotlines[hotline].watcherCount > 0 { watch(hotline, change: -1, now, &calendar) }
        cells[calls[call].cell].queueSeconds += counted(from: calls[call].joinSeconds, to: now)
    }

    /// A waiting caller hangs up: patience has run out, or it is no longer safe to speak.
    @inline(__always)
    mutating func patienceEnds(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        leaveQueue(call, now, &calendar)
        if now >= calls[call].hangUpBy {
            interrupt(call, now, &calendar)
            return
        }
        let hotline = Int(calls[call].hotline)
        let cell = Int(calls[call].cell)
        let wait = now - calls[call].joinSeconds
        cells[cell].countAbandonment(
            after: wait, isShort: wait <= scenario.hotlines[hotline].shortAbandonSeconds,
            serviceLevelSeconds: scenario.hotlines[hotline].serviceLevelSeconds)
        abandonedWaits[cell].add(wait)
        intervals[calls[call].interval].abandoned &+= 1
        if cell < scenario.cellCount { hotlines[hotline].queuedToday &+= 1 }
        releaseLine(of: call, now)
        note(.abandoned, of: call, at: now)
        tryAgain(call, after: .abandoned, now, &calendar)
    }

    /// A caller has to hang up before an answer, because it is no longer safe to speak.
    mutating func interrupt(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        releaseLine(of: call, now)
        calls[call].traits.insert(.wasInterrupted)
        cells[calls[call].cell].interrupted &+= 1
        intervals[calls[call].interval].left &+= 1
        note(.interrupted, of: call, at: now)
        tryAgain(call, after: .interrupted, now, &calendar)
    }

    /// Notes that a call waits although a counsellor is idle whom the caller does not want.
    private mutating func notePreference(of call: Int32, in queue: Int32, _ now: Double) {
        let other = scenario.queues[queue].withoutPreference
        let open = rungsOpen(of: other, forCallJoinedAt: calls[call].joinSeconds, now)
        guard idleCounsellor(for: other, openRungs: open, call: call, now) >= 0 else { return }
        calls[call].traits.insert(.waitsForPreference)
        calls[call].preferenceSince = now
    }

    /// A counsellor is idle although calls wait: those that wait on for the gender that they prefer are noted from now on.
    mutating func notePreferences(_ now: Double) {
        for queue in 0..<Int32(queues.count) where scenario.queues[queue].withoutPreference >= 0 {
            var call = queues[queue].first
            while call >= 0 {
                if !calls[call].traits.contains(.waitsForPreference) {
                    notePreference(of: call, in: queue, now)
                }
                call = calls[call].next
            }
        }
    }
}
