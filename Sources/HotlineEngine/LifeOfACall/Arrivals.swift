import DiscreteEvents

// Persons start to call.
extension HotlineSystem where Watcher: ~Copyable {
    /// A person of a group dials for the first time.
    @inline(__always)
    mutating func personCalls(
        _ group: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let person = arrivals[Int(group)].nextPerson
        arrivals[Int(group)].nextPerson += 1
        scheduleFirstDial(of: group, after: now, &calendar)

        let call = newCall()
        let counts = now >= countedFrom && now < countedUntil
        calls[Int(call)].person = person
        calls[Int(call)].group = group
        calls[Int(call)].firstDialSeconds = now
        calls[Int(call)].attempt = 0
        calls[Int(call)].reachedServingHotline = false
        calls[Int(call)].personCell = counts ? group : Int32(scenario.groups.count)
        persons[Int(calls[Int(call)].personCell)].persons += 1
        dial(call, at: firstHotline(of: group, person: person), now, &calendar)
    }

    /// Schedules the group's next person, if the horizon has one.
    @inline(__always)
    mutating func scheduleFirstDial(
        of group: Int32, after now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let seconds = nextFirstDial(of: Int(group), after: now)
        if seconds < .infinity { _ = schedule(.personCalls(group: group), at: seconds, &calendar) }
    }

    /// The time of the group's next first dial; infinite when the horizon has none left.
    @inline(__always)
    private mutating func nextFirstDial(of group: Int, after now: Double) -> Double {
        var work = Ziggurat.exponential(using: &arrivals[group].stream)
        var start = now
        while arrivals[group].piece < arrivals[group].endPiece {
            let piece = scenario.rates[Int(arrivals[group].piece)]
            let rate =
                scenario.groups[group].dayVariation > 0
                ? piece.rate * dayFactor(of: group, day: piece.day) : piece.rate
            let room = (piece.end - start) * rate
            if work < room { return start + work / rate }
            work -= room
            start = piece.end
            arrivals[group].piece += 1
        }
        return .infinity
    }

    /// The random factor of a local day: gamma with mean 1.
    private mutating func dayFactor(of group: Int, day: Int32) -> Double {
        if arrivals[group].day != day {
            arrivals[group].day = day
            let variation = scenario.groups[group].dayVariation
            var stream = CounterStream(
                key: keys[group], entity: UInt64(day), purpose: DrawPurpose.dayFactor.rawValue, occasion: 0)
            let shape = 1 / (variation * variation)
            arrivals[group].dayFactor = Gamma.sample(shape: shape, scale: 1 / shape, using: &stream)
        }
        return arrivals[group].dayFactor
    }

    /// The hotline that a person dials first.
    @inline(__always)
    private func firstHotline(of group: Int32, person: UInt64) -> Int32 {
        let first = Int(scenario.groups[Int(group)].firstDial)
        let count = Int(scenario.groups[Int(group)].dialCount)
        if count == 1 { return scenario.dials[first].hotline }
        var stream = draws(.firstDial, group: group, person: person, attempt: 0)
        let uniform = stream.nextUnitUniform()
        var entry = first
        while entry < first + count - 1 && uniform >= scenario.dials[entry].upTo { entry += 1 }
        return scenario.dials[entry].hotline
    }

    /// The stream of one person's draws for one purpose and attempt.
    @inline(__always)
    func draws(_ purpose: DrawPurpose, group: Int32, person: UInt64, attempt: UInt16) -> CounterStream {
        CounterStream(
            key: keys[Int(group)], entity: person, purpose: purpose.rawValue, occasion: attempt)
    }

    /// A draw from a distribution; infinite for one that never ends.
    @inline(__always)
    func sample(_ sampler: Sampler, using stream: inout CounterStream) -> Double {
        switch sampler {
        case .never: .infinity
        case .constant(let seconds): seconds
        case .exponential(let mean): mean * Ziggurat.exponential(using: &stream)
        case .lognormal(let mu, let sigma):
            PortableMath.exp(mu + sigma * Ziggurat.normal(using: &stream))
        case .other(let index): scenario.distributions[Int(index)].sample(using: &stream)
        }
    }

    /// A free slot for a call.
    @inline(__always)
    private mutating func newCall() -> Int32 {
        if freeCall < 0 {
            calls.append(.unused)
            return Int32(calls.count - 1)
        }
        let call = freeCall
        freeCall = calls[Int(call)].next
        return call
    }

    /// Frees the slot of a call whose life has ended.
    @inline(__always)
    mutating func release(_ call: Int32) {
        calls[Int(call)].stage = .free
        calls[Int(call)].next = freeCall
        freeCall = call
    }
}
