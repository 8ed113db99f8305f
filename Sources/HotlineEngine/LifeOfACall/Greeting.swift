import DiscreteEvents
import HotlineModel

// Steps 4 and 5 of a call's life: the greeting; eligible?
extension HotlineSystem where Watcher: ~Copyable {
    /// A caller hears the greeting.
    mutating func greet(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        holdLine(for: call, now)
        calls[call].stage = .greeting
        note(.greeted, of: call, at: now)
        let hotline = calls[call].hotline
        var stream = draws(.greeting, of: call)
        var length = sample(scenario.hotlines[hotline].greeting, using: &stream)
        // The caller who hangs up does so at a moment spread evenly over the greeting.
        if stream.nextUnitUniform() < scenario.hotlines[hotline].hangUpChance {
            length *= stream.nextUnitUniform()
        }
        let end = min(now + length, calls[call].hangUpBy)
        _ = schedule(.greetingEnds(call: call), at: end, &calendar)
    }

    /// The greeting ends for a caller.
    mutating func endGreeting(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        let subject = calls[call]
        let hotline = Int(subject.hotline)
        let cell = Int(subject.cell)
        if now >= subject.hangUpBy {
            interrupt(call, now, &calendar)
            return
        }
        // The same draws as in `greet`, then one more.
        var stream = draws(.greeting, of: call)
        _ = sample(scenario.hotlines[hotline].greeting, using: &stream)
        if stream.nextUnitUniform() < scenario.hotlines[hotline].hangUpChance {
            releaseLine(of: call, now)
            cells[cell].hungUp &+= 1
            note(.hungUp, of: call, at: now)
            tryAgain(call, after: .abandoned, now, &calendar)
            return
        }
        if stream.nextUnitUniform() < scenario.contained[pair(subject.hotline, subject.group)] {
            releaseLine(of: call, now)
            cells[cell].contained &+= 1
            note(.contained, of: call, at: now)
            dropCompanion(of: call, now, &calendar)
            finishContained(call)
            return
        }
        enter(call, access(of: call), now, &calendar)
    }

    /// The recorded information was all that the person needed.
    private mutating func finishContained(_ call: Int32) {
        let subject = calls[call]
        if !subject.traits.contains(.reached) {
            persons[subject.personCell].informed &+= 1
            persons[subject.personCell].attempts += Int(subject.attempt)
        }
        release(call)
    }

    /// A call has got through: it joins a queue, or the hotline does not serve the caller.
    @inline(__always)
    mutating func enter(
        _ call: Int32, _ access: Access, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        switch access {
        case .admitted(let queue):
            holdLine(for: call, now)
            join(queue, call, now, &calendar)
        case .triaged(let queue, let redirection):
            holdLine(for: call, now)
            calls[call].redirection = redirection
            join(queue, call, now, &calendar)
        case .redirected(let redirection):
            // Where there is no greeting the line is seized and given back at one moment, so it is never held.
            releaseLine(of: call, now)
            redirect(call, redirection, now, &calendar)
        }
    }

    /// Carries out the rule for callers whom the hotline does not serve.
    mutating func redirect(
        _ call: Int32, _ redirection: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let cell = Int(calls[call].cell)
        switch scenario.redirections[redirection] {
        case .declined:
            cells[cell].declined &+= 1
            note(.declined, of: call, at: now)
            lose(call, .declined, now, &calendar)
        case .referred(let other, let chance, let after):
            cells[cell].referred &+= 1
            note(.referred, of: call, at: now)
            follow(call, to: other, chance: chance, after: after, now, &calendar)
        case .transferred(let other):
            cells[cell].transferredOut &+= 1
            passOn(call, to: other, now, &calendar)
        }
    }

    /// A caller who was told another number dials it, or does not.
    private mutating func follow(
        _ call: Int32, to other: Int32, chance: Double, after: Sampler, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        var stream = draws(.referral, of: call)
        guard stream.nextUnitUniform() < chance, calls[call].dials < UInt16.max else {
            lose(call, .referred, now, &calendar)
            return
        }
        // Nobody stays on the line of a caller who has hung up.
        dropCompanion(of: call, now, &calendar)
        calls[call].hotline = other
        calls[call].stage = .away
        calls[call].hangUpBy = .infinity
        let delay = sample(after, using: &stream)
        _ = schedule(.callerRedials(call: call), at: now + delay, &calendar)
        note(.willRedial, of: call, at: now)
    }
}
