import DiscreteEvents
import HotlineModel

// Steps 1 to 3 of a call's life: dialled, closed?, busy?
extension HotlineSystem where Watcher: ~Copyable {
    /// A caller dials again: another attempt, or another call.
    mutating func redial(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        let hotline = calls[call].hotline
        if calls[call].stage == .between {
            beginCall(call, at: hotline, now, &calendar)
        } else {
            dial(call, at: hotline, now, &calendar)
        }
    }

    /// A caller dials a hotline.
    @inline(__always)
    mutating func dial(
        _ call: Int32, at hotline: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].dial(at: now)
        arrive(call, at: hotline, now)
        if calls[call].attempt == 1 { cells[calls[call].cell].firstAttempts &+= 1 }
        note(.dialled, of: call, at: now)
        connect(call, now, &calendar)
    }

    /// Connects a call to another hotline; it is offered there as well. A call that hotlines send round in a circle ends.
    mutating func passOn(
        _ call: Int32, to hotline: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        arrive(call, at: hotline, now)
        cells[calls[call].cell].transferredIn &+= 1
        calls[call].hops &+= 1
        note(.transferred, of: call, at: now)
        if calls[call].hops > 16 {
            cells[calls[call].cell].declined &+= 1
            lose(call, .declined, now, &calendar)
            return
        }
        connect(call, now, &calendar)
    }

    /// Counts a call as offered to a hotline.
    @inline(__always)
    private mutating func arrive(_ call: Int32, at hotline: Int32, _ now: Double) {
        // Attempts made while a drained simulation is followed past its horizon belong to persons who dialled inside it.
        let counts = now >= countedFrom && calls[call].firstDialSeconds < countedUntil
        let cell = counts ? pair(hotline, calls[call].group) : uncountedCell
        let interval = counts ? hotline &* 168 &+ hourOfWeek : uncountedInterval
        calls[call].arrive(at: hotline, cell: cell, interval: interval)
        cells[cell].offered &+= 1
        intervals[interval].offered &+= 1
    }

    /// Tries to get through to the hotline that the call has come to.
    @inline(__always)
    mutating func connect(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let hotline = Int(calls[call].hotline)
        let access = self.access(of: call)
        if case .admitted = access { calls[call].traits.insert(.reachedServingHotline) }
        guard isOpen(hotline, at: now) else {
            comeOutsideHours(call, now, &calendar)
            return
        }
        guard hotlines[hotline].held < scenario.hotlines[hotline].lines else {
            block(call, now, &calendar)
            return
        }
        let interruption = scenario.groups[calls[call].group].interruption
        if case .never = interruption {
        } else if calls[call].hangUpBy == .infinity {
            var stream = draws(.interruption, of: call)
            calls[call].hangUpBy = now + sample(interruption, using: &stream)
        }
        if scenario.hotlines[hotline].greets {
            greet(call, now, &calendar)
        } else {
            enter(call, access, now, &calendar)
        }
    }

    /// What the hotline that a call has come to does with it.
    @inline(__always)
    func access(of call: Int32) -> Access {
        let place = pair(calls[call].hotline, calls[call].group)
        if scenario.variants == 1 { return scenario.access[place] }
        let levels = Int(scenario.groups[calls[call].group].attemptLevels)
        let level = min(Int(calls[call].attempt), levels) - 1
        let variant = 2 * max(0, level) + (calls[call].traits.contains(.prefers) ? 1 : 0)
        return scenario.access[Int(place) * scenario.variants + variant]
    }

    /// The caller hears a busy tone, or finds the queue full.
    mutating func block(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        releaseLine(of: call, now)
        cells[calls[call].cell].blocked &+= 1
        intervals[calls[call].interval].blocked &+= 1
        note(.blocked, of: call, at: now)
        tryAgain(call, after: .blocked, now, &calendar)
    }

    /// Outside opening hours the call is lost, becomes a message, or goes to another hotline.
    private mutating func comeOutsideHours(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let hotline = Int(calls[call].hotline)
        let cell = Int(calls[call].cell)
        intervals[calls[call].interval].closed &+= 1
        note(.closed, of: call, at: now)
        switch scenario.hotlines[hotline].afterHours {
        case .forwarded(let other):
            cells[cell].forwarded &+= 1
            passOn(call, to: other, now, &calendar)
            return
        case .voicemail:
            let opening = nextOpening(of: hotline)
            if case .admitted = access(of: call), opening < .infinity, acceptsCallback(call) {
                cells[cell].voicemail &+= 1
                calls[call].stage = .messageLeft
                dropCompanion(of: call, now, &calendar)
                _ = schedule(.messageDue(call: call), at: opening, &calendar)
                note(.leftMessage, of: call, at: now)
                return
            }
        case .lost:
            break
        }
        cells[cell].closed &+= 1
        tryAgain(call, after: .closed, now, &calendar)
    }

    /// Whether a hotline is within its opening hours.
    @inline(__always)
    private mutating func isOpen(_ hotline: Int, at now: Double) -> Bool {
        let passed = momentsPassed(
            scenario.openings, first: scenario.hotlines[hotline].firstOpening,
            count: scenario.hotlines[hotline].openingCount, since: hotlines[hotline].openingsPassed, now)
        hotlines[hotline].openingsPassed = passed
        return passed & 1 == 1
    }

    /// When a hotline that is closed opens next; infinite for never.
    private mutating func nextOpening(of hotline: Int) -> Double {
        let passed = hotlines[hotline].openingsPassed
        return passed < scenario.hotlines[hotline].openingCount
            ? scenario.openings[scenario.hotlines[hotline].firstOpening + passed] : .infinity
    }

    /// Gives the call's line free, if it holds one.
    @inline(__always)
    mutating func releaseLine(of call: Int32, _ now: Double) {
        guard calls[call].traits.contains(.holdsLine) else { return }
        calls[call].traits.remove(.holdsLine)
        hotlines[calls[call].hotline].held &-= 1
        cells[calls[call].cell].lineSeconds += counted(from: calls[call].lineSince, to: now)
    }

    /// Takes a line for the call, if it holds none yet.
    @inline(__always)
    mutating func holdLine(for call: Int32, _ now: Double) {
        if calls[call].traits.contains(.holdsLine) { return }
        calls[call].traits.insert(.holdsLine)
        calls[call].lineSince = now
        hotlines[calls[call].hotline].held &+= 1
    }
}
