import DiscreteEvents

// Steps 1 to 5 of a call's life: dialled, closed?, busy?, eligible?
extension HotlineSystem where Watcher: ~Copyable {
    /// A caller dials a hotline.
    @inline(__always)
    mutating func dial(
        _ call: Int32, at hotline: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[Int(call)].attempt &+= 1
        arrive(call, at: hotline, now)
        if calls[Int(call)].attempt == 1 { cells[Int(calls[Int(call)].cell)].firstAttempts += 1 }
        note(.dialled, of: call, at: now)
        connect(call, now, &calendar)
    }

    /// Counts a call as offered to a hotline.
    @inline(__always)
    private mutating func arrive(_ call: Int32, at hotline: Int32, _ now: Double) {
        let group = calls[Int(call)].group
        calls[Int(call)].hotline = hotline
        // Attempts made while a drained simulation is followed past its horizon belong to persons who dialled inside it.
        let counts = now >= countedFrom && calls[Int(call)].firstDialSeconds < countedUntil
        calls[Int(call)].cell =
            counts ? hotline * Int32(scenario.groups.count) + group : Int32(scenario.cellCount)
        cells[Int(calls[Int(call)].cell)].offered += 1
    }

    /// Tries to get through to the hotline that the call has come to.
    @inline(__always)
    private mutating func connect(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let hotline = Int(calls[Int(call)].hotline)
        let group = Int(calls[Int(call)].group)
        let cell = Int(calls[Int(call)].cell)
        let access = scenario.access[hotline * scenario.groups.count + group]
        if case .admitted = access { calls[Int(call)].reachedServingHotline = true }

        guard isOpen(hotline, at: now) else {
            cells[cell].closed += 1
            note(.closed, of: call, at: now)
            tryAgain(call, after: .closed, now, &calendar)
            return
        }
        guard hotlines[hotline].held < scenario.hotlines[hotline].lines else {
            cells[cell].blocked += 1
            note(.blocked, of: call, at: now)
            tryAgain(call, after: .blocked, now, &calendar)
            return
        }
        switch access {
        case .admitted(let queue):
            hotlines[hotline].held += 1
            join(queue, call, now, &calendar)
        case .declined:
            cells[cell].declined += 1
            note(.declined, of: call, at: now)
            lose(call, .declined, now)
        case .referred(let other, let chance, let after):
            cells[cell].referred += 1
            note(.referred, of: call, at: now)
            follow(call, to: other, chance: chance, after: after, now, &calendar)
        case .transferred(let other):
            // The line here is seized and given back at one moment, so it is never held.
            cells[cell].transferredOut += 1
            note(.transferred, of: call, at: now)
            arrive(call, at: other, now)
            cells[Int(calls[Int(call)].cell)].transferredIn += 1
            connect(call, now, &calendar)
        }
    }

    /// A caller who was told another number dials it, or does not.
    private mutating func follow(
        _ call: Int32, to other: Int32, chance: Double, after: Sampler, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = calls[Int(call)]
        var stream = draws(
            .referral, group: subject.group, person: subject.person, attempt: subject.attempt)
        guard stream.nextUnitUniform() < chance, subject.attempt < UInt16.max else {
            lose(call, .referred, now)
            return
        }
        calls[Int(call)].hotline = other
        calls[Int(call)].stage = .away
        let delay = sample(after, using: &stream)
        _ = schedule(.callerRedials(call: call), at: now + delay, &calendar)
        note(.willRedial, of: call, at: now)
    }

    /// Whether a hotline is within its opening hours.
    @inline(__always)
    private mutating func isOpen(_ hotline: Int, at now: Double) -> Bool {
        let first = scenario.hotlines[hotline].firstOpening
        let count = scenario.hotlines[hotline].openingCount
        var passed = hotlines[hotline].openingsPassed
        while passed < count && scenario.openings[Int(first + passed)] <= now { passed += 1 }
        hotlines[hotline].openingsPassed = passed
        return passed & 1 == 1
    }
}
