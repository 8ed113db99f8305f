import DiscreteEvents

// Persons start to call.
extension HotlineSystem where Watcher: ~Copyable {
    /// A person of a group dials for the first time.
    @inline(__always)
    mutating func personCalls(
        _ group: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let person = arrivals[group].nextPerson
        arrivals[group].nextPerson &+= 1
        scheduleFirstDial(of: group, after: now, &calendar)

        let call = newCall()
        calls[call].belong(to: person, of: group)
        drawPreference(of: call)
        beginCall(call, at: firstHotline(of: group, person: person), now, &calendar)
    }

    /// A person begins a call: the chain of attempts that one need causes.
    @inline(__always)
    mutating func beginCall(
        _ call: Int32, at hotline: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let counts = now >= countedFrom && now < countedUntil
        // Persons by day on weekdays, persons at night or at the weekend, later calls.
        let part: Int32 = calls[call].traits.contains(.isFollowUp) ? 2 : isOffHours ? 1 : 0
        let entry = counts ? calls[call].group &+ part &* groupCount : uncountedPerson
        calls[call].begin(at: now, personCell: entry)
        persons[entry].persons &+= 1
        dial(call, at: hotline, now, &calendar)
    }

    /// Whether the person wants a counsellor of a gender: the same in all calls.
    @inline(__always)
    mutating func drawPreference(of call: Int32) {
        let group = calls[call].group
        let share = scenario.groups[group].preferenceShare
        if share == 0 { return }
        var stream = draws(.preference, group: group, person: calls[call].person, occasion: 0)
        if stream.nextUnitUniform() < share {
            calls[call].traits.insert(.prefers)
        }
    }

    /// Schedules the group's next person, if the horizon has one.
    @inline(__always)
    mutating func scheduleFirstDial(
        of group: Int32, after now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let seconds =
            scenario.groups[group].recordedCount > 0
            ? nextOfBoth(Int(group), after: now) : nextRandomDial(of: Int(group), after: now)
        if seconds < .infinity { _ = schedule(.personCalls(group: group), at: seconds, &calendar) }
    }

    /// The next of the moments that were given and the random ones.
    private mutating func nextOfBoth(_ group: Int, after now: Double) -> Double {
        if arrivals[group].pending.isNaN { arrivals[group].pending = nextRandomDial(of: group, after: now) }
        let random = arrivals[group].pending
        if arrivals[group].recorded < arrivals[group].endRecorded {
            let given = scenario.recorded[arrivals[group].recorded]
            if given <= random {
                arrivals[group].recorded &+= 1
                return given
            }
        }
        if random < .infinity { arrivals[group].pending = nextRandomDial(of: group, after: random) }
        return random
    }

    /// The time of the group's next first dial by the Poisson process; infinite when the horizon has none left.
    @inline(__always)
    private mutating func nextRandomDial(of group: Int, after now: Double) -> Double {
        var work = Ziggurat.exponential(using: &arrivals[group].stream, table: exponentials)
        var start = now
        while arrivals[group].piece < arrivals[group].endPiece {
            let piece = scenario.rates[arrivals[group].piece]
            let rate =
                scenario.groups[group].dayVariation > 0
                ? piece.rate * dayFactor(of: group, day: piece.day) : piece.rate
            let room = (piece.end - start) * rate
            if work < room { return start + work / rate }
            work -= room
            start = piece.end
            arrivals[group].piece &+= 1
        }
        return .infinity
    }

    /// The random factor of a local day: gamma with mean 1.
    private mutating func dayFactor(of group: Int, day: Int32) -> Double {
        if arrivals[group].day != day {
            arrivals[group].day = day
            let variation = scenario.groups[group].dayVariation
            let shape = 1 / (variation * variation)
            let common = scenario.dayCorrelation
            // A gamma variate is the sum of two with the shape divided between them; groups that vary alike share one.
            var factor = 0.0
            if common > 0 { factor += gamma(key: sharedKey, day: day, shape: common * shape) }
            if common < 1 { factor += gamma(key: keys[group], day: day, shape: (1 - common) * shape) }
            arrivals[group].dayFactor = factor / shape
        }
        return arrivals[group].dayFactor
    }

    private func gamma(key: UInt64, day: Int32, shape: Double) -> Double {
        var stream = CounterStream(
            key: key, entity: UInt64(day), purpose: DrawPurpose.dayFactor.rawValue, occasion: 0)
        return Gamma.sample(shape: shape, scale: 1, using: &stream)
    }

    /// The hotline that a person dials first.
    @inline(__always)
    func firstHotline(of group: Int32, person: UInt64) -> Int32 {
        let first = Int(scenario.groups[group].firstDial)
        let count = Int(scenario.groups[group].dialCount)
        if count == 1 { return scenario.dials[first].hotline }
        var stream = draws(.firstDial, group: group, person: person, occasion: 0)
        let uniform = stream.nextUnitUniform()
        var entry = first
        while entry < first + count - 1 && uniform >= scenario.dials[entry].upTo { entry &+= 1 }
        return scenario.dials[entry].hotline
    }

    /// A free slot for a call.
    @inline(__always)
    mutating func newCall() -> Int32 {
        if freeCall < 0 {
            calls.append(.unused)
            return Int32(calls.count - 1)
        }
        let call = freeCall
        freeCall = calls[call].next
        return call
    }

    /// Frees the slot of a call whose life has ended.
    @inline(__always)
    mutating func release(_ call: Int32) {
        calls[call].stage = .free
        calls[call].next = freeCall
        freeCall = call
    }
}
