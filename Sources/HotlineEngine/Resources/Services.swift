import DiscreteEvents

// Where persons are referred to: places, stays, waiting.
extension HotlineSystem where Watcher: ~Copyable {
    /// A person who was answered is referred to services, each by its own chance; only after the first call, and by the first
    /// counsellor of those whom it is passed on to.
    mutating func referToServices(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        if calls[call].traits.contains(.isFollowUp) || calls[call].passes > 0 { return }
        let group = calls[call].group
        let firstReferral = scenario.groups[group].firstReferral
        for place in firstReferral..<(firstReferral + scenario.groups[group].referralCount) {
            let referral = scenario.referrals[place]
            var stream = serviceDraws(
                referral.service, group: group, person: calls[call].person, occasion: calls[call].dials)
            if stream.nextUnitUniform() < referral.chance {
                note(.referredToService, of: call, at: now)
                refer(call, to: referral.service, now, &calendar)
            }
        }
    }

    private func serviceDraws(
        _ service: Int32, group: Int32, person: UInt64, occasion: UInt16
    ) -> CounterStream {
        CounterStream(
            key: keys[group] ^ serviceKeys[service], entity: person,
            purpose: DrawPurpose.service.rawValue, occasion: occasion)
    }

    /// Where a group's referrals to a service are counted.
    private func tallyPlace(_ service: Int32, group: Int32, _ now: Double) -> Int32 {
        if now < countedFrom || now >= countedUntil { return Int32(serviceTallies.count - 1) }
        return service * (groupCount + 1) + group
    }

    /// A person is referred to a service, and where it has no place to the one it diverts to.
    private mutating func refer(
        _ call: Int32, to first: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let group = calls[call].group
        var service = first
        var isServed = false
        // Services that divert to each other in a circle are left after each has been asked.
        for _ in 0...scenario.services.count {
            let tally = Int(tallyPlace(service, group: group, now))
            let rules = scenario.services[service]
            serviceTallies[tally].referred &+= 1
            if scenario.servesGroup[pair(service, group)] {
                isServed = true
                if !needsDiversion(call, at: service, tally: tally, now, &calendar) { return }
            } else {
                serviceTallies[tally].ineligible &+= 1
            }
            guard rules.diverts >= 0, rules.diverts != first else { break }
            serviceTallies[tally].diverted &+= 1
            service = rules.diverts
        }
        if !isServed { serviceTallies[Int(tallyPlace(first, group: group, now))].withoutService &+= 1 }
    }

    /// What becomes of a referral to a service that serves the person.
    ///
    /// - Returns: whether there is neither a place nor room to wait for one.
    private mutating func needsDiversion(
        _ call: Int32, at service: Int32, tally: Int, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) -> Bool {
        let rules = scenario.services[service]
        let subject = calls[call]
        var stream = serviceDraws(
            service, group: subject.group, person: subject.person, occasion: subject.dials)
        _ = stream.next()
        let suits = stream.nextUnitUniform() < rules.suitable
        let accepts = stream.nextUnitUniform() < rules.accept
        let size = stream.nextUnitUniform()
        if !suits {
            serviceTallies[tally].unsuitable &+= 1
            return false
        }
        if !accepts {
            serviceTallies[tally].unwilling &+= 1
            return false
        }
        var places: Int32 = 1
        while places < rules.familySizeCount
            && size >= scenario.familySizes[rules.firstFamilySize + places - 1]
        {
            places &+= 1
        }
        // A family that is larger than the service would wait for ever, and hold up everybody behind it.
        let kept =
            scenario.mayUseReserve[pair(service, subject.group)]
            ? 0 : rules.reserved
        if rules.places < .max && places > rules.places - kept {
            serviceTallies[tally].full &+= 1
            return true
        }
        let new = newCase()
        cases[new].service = service
        cases[new].group = subject.group
        cases[new].person = subject.person
        cases[new].dials = subject.dials
        cases[new].places = places
        cases[new].since = now
        cases[new].tally = Int32(tally)
        // Whoever waits goes first, but has no claim to places that are kept for others.
        let takesReserve =
            mayUseReserve(cases[new]) && services[service].takenFromReserve < rules.reserved
        if services[service].waiting == 0 || takesReserve, hasRoom(for: new, now) {
            serviceTallies[tally].admitted &+= 1
            beginStay(new, now, &calendar)
            return false
        }
        if services[service].waiting >= rules.waitingLimit || rules.waitsAtMostSeconds <= 0 {
            serviceTallies[tally].full &+= 1
            releaseCase(new)
            return true
        }
        waitForService(new, now, &calendar)
        return false
    }

    /// Whether a service admits somebody now: it is open and has enough places that are not kept for others.
    private mutating func hasRoom(for person: Int32, _ now: Double) -> Bool {
        let subject = cases[person]
        let service = Int(subject.service)
        let rules = scenario.services[service]
        let passed = momentsPassed(
            scenario.closures, first: rules.firstClosure, count: rules.closureCount,
            since: services[service].closuresPassed, now)
        services[service].closuresPassed = passed
        if passed & 1 == 1 { return false }
        if rules.places == .max { return true }
        let kept = mayUseReserve(subject) ? 0 : max(0, rules.reserved - services[service].takenFromReserve)
        return services[service].taken + subject.places <= rules.places - kept
    }

    private func mayUseReserve(_ subject: ServiceCase) -> Bool {
        subject.group >= 0
            && scenario.mayUseReserve[pair(subject.service, subject.group)]
    }

    /// Somebody takes places.
    private mutating func beginStay(
        _ person: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = cases[person]
        let rules = scenario.services[subject.service]
        var stream = serviceDraws(
            subject.service, group: subject.group, person: subject.person, occasion: subject.dials)
        _ = (stream.next(), stream.next(), stream.next(), stream.next())
        let withdraws = stream.nextUnitUniform() < rules.withdraw
        let early = stream.nextUnitUniform()
        let stay = sample(rules.stay, using: &stream) * (withdraws ? early : 1)
        cases[person].endsEarly = withdraws
        takePlaces(person, for: stay, now, &calendar)
    }

    private mutating func takePlaces(
        _ person: Int32, for stay: Double, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = cases[person]
        services[subject.service].taken += subject.places
        if mayUseReserve(subject) { services[subject.service].takenFromReserve += subject.places }
        serviceTallies[subject.tally].placeSeconds +=
            Double(subject.places) * counted(from: now, to: now + stay)
        countPlaces(subject, from: now, to: now + stay)
        _ = schedule(.stayEnds(case: person), at: now + stay, &calendar)
    }

    /// Spreads a stay over the local days that it touches.
    private mutating func countPlaces(_ subject: ServiceCase, from start: Double, to end: Double) {
        let days = scenario.dayEnds.count
        let first = Int(subject.service) * days
        var day = Int(self.day)
        var dayStart = start
        while day < days && dayStart < end {
            let dayEnd = min(end, scenario.dayEnds[day])
            placeDays[first + day] += Double(subject.places) * counted(from: dayStart, to: dayEnd)
            dayStart = dayEnd
            day &+= 1
        }
    }

    /// A stay ends: those who wait move up.
    mutating func endStay(_ person: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        let subject = cases[person]
        services[subject.service].taken -= subject.places
        if mayUseReserve(subject) { services[subject.service].takenFromReserve -= subject.places }
        if subject.endsEarly {
            serviceTallies[subject.tally].withdrawn &+= 1
        } else {
            serviceTallies[subject.tally].completed &+= 1
        }
        releaseCase(person)
        admitWaiting(to: subject.service, now, &calendar)
    }

    /// Admits those who wait, first come first; whoever needs more places than are free lets nobody pass but those for
    /// whom places are kept.
    mutating func admitWaiting(
        to service: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        var person = services[service].first
        var isHeldUp = false
        while person >= 0 {
            let next = cases[person].next
            if (!isHeldUp || mayUseReserve(cases[person])) && hasRoom(for: person, now) {
                let tally = Int(cases[person].tally)
                serviceTallies[tally].admittedLater &+= 1
                serviceTallies[tally].waitSeconds += now - cases[person].since
                stopWaiting(person, &calendar)
                beginStay(person, now, &calendar)
            } else {
                isHeldUp = true
            }
            person = next
        }
    }

    /// Those who were in a service's places when the horizon began, each for some time already.
    mutating func fillServices(_ calendar: inout EventCalendar<HotlineEvent>) {
        for service in 0..<Int32(scenario.services.count) {
            for number in 0..<scenario.services[service].occupied {
                let person = newCase()
                cases[person].service = service
                cases[person].tally = service * (groupCount + 1) + groupCount
                takePlaces(person, for: residualStay(service, number), 0, &calendar)
            }
        }
    }

    /// How much longer somebody stays who has been there for some time: what is left of the stay that is under way when
    /// stays have followed each other for long (Cox 1962, chapter 5).
    private func residualStay(_ service: Int32, _ number: Int32) -> Double {
        var stream = CounterStream(
            key: serviceKeys[service], entity: UInt64(number), purpose: DrawPurpose.occupancy.rawValue,
            occasion: 0)
        let sampler = scenario.services[service].stay
        var mean = 0.0
        for _ in 0..<32 { mean += sample(sampler, using: &stream) / 32 }
        guard mean > 0, mean < .infinity else { return mean }
        var left = mean * (20 + 10 * stream.nextUnitUniform())
        while left >= 0 { left -= max(1e-3 * mean, sample(sampler, using: &stream)) }
        return -left
    }

    // MARK: Waiting

    private mutating func waitForService(
        _ person: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let service = Int(cases[person].service)
        let rules = scenario.services[service]
        cases[person].next = -1
        cases[person].previous = services[service].last
        if services[service].last >= 0 {
            cases[services[service].last].next = person
        } else {
            services[service].first = person
        }
        services[service].last = person
        services[service].waiting &+= 1
        if rules.waitsAtMostSeconds < .infinity {
            cases[person].waitEnd = schedule(
                .serviceWaitEnds(case: person), at: now + rules.waitsAtMostSeconds, &calendar)
        }
        planCall(of: person, now, &calendar)
    }

    private mutating func stopWaiting(_ person: Int32, _ calendar: inout EventCalendar<HotlineEvent>) {
        let service = Int(cases[person].service)
        let next = cases[person].next
        let previous = cases[person].previous
        if next >= 0 { cases[next].previous = previous } else { services[service].last = previous }
        if previous >= 0 { cases[previous].next = next } else { services[service].first = next }
        services[service].waiting &-= 1
        calendar.cancel(cases[person].waitEnd)
        calendar.cancel(cases[person].nextCall)
    }

    /// Somebody gives up waiting; there may be room for whoever stood behind.
    mutating func giveUpService(
        _ person: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let service = cases[person].service
        serviceTallies[cases[person].tally].gaveUp &+= 1
        stopWaiting(person, &calendar)
        releaseCase(person)
        admitWaiting(to: service, now, &calendar)
    }

    /// Plans the next call of somebody who waits.
    private mutating func planCall(
        of person: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = cases[person]
        let every = scenario.services[subject.service].callsAgainEvery
        if case .never = every { return }
        // The upper half of the numbers: the lower one belongs to the person's other calls.
        var stream = CounterStream(
            key: keys[subject.group] ^ serviceKeys[subject.service], entity: subject.person,
            purpose: DrawPurpose.waiting.rawValue, occasion: subject.waitingCalls)
        let delay = sample(every, using: &stream)
        if delay < .infinity {
            cases[person].nextCall = schedule(
                .waiterCalls(case: person), at: now + max(1, delay), &calendar)
        }
    }

    /// Somebody who waits for a service calls the hotline again.
    mutating func callWhileWaiting(
        _ person: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        cases[person].waitingCalls &+= 1
        let subject = cases[person]
        let call = newCall()
        calls[call].belong(to: subject.person, of: subject.group)
        // The upper half of the numbers: the lower one belongs to the person's other calls. Eight services and 256 calls to each
        // are told apart, with sixteen attempts of each call.
        let service = UInt16(truncatingIfNeeded: subject.service) & 7
        calls[call].dials = 0x8000 | service << 12 | (subject.waitingCalls & 0xFF) << 4
        calls[call].traits = .isFollowUp
        drawPreference(of: call)
        planCall(of: person, now, &calendar)
        beginCall(call, at: firstHotline(of: subject.group, person: subject.person), now, &calendar)
    }

    // MARK: Slots

    private mutating func newCase() -> Int32 {
        if freeCase < 0 {
            cases.append(.unused)
            return Int32(cases.count - 1)
        }
        let new = freeCase
        freeCase = cases[new].next
        cases[new] = .unused
        return new
    }

    private mutating func releaseCase(_ person: Int32) {
        cases[person].next = freeCase
        cases[person].service = -1
        freeCase = person
    }
}
