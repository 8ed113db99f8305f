import DiscreteEvents

// Step 11 of a call's life: another attempt, or none.
extension HotlineSystem where Watcher: ~Copyable {
    /// How an attempt failed, for the caller's decision to try again.
    enum Failure { case abandoned, blocked, closed }

    /// Why a person was lost.
    enum Loss { case abandoned, blocked, closed, declined, referred }

    /// After an attempt that failed the caller tries again, or is lost.
    @inline(__always)
    mutating func tryAgain(
        _ call: Int32, after failure: Failure, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = calls[Int(call)]
        let group = scenario.groups[Int(subject.group)]
        let chance =
            switch failure {
            case .abandoned: group.redialChance.abandoned
            case .blocked: group.redialChance.blocked
            case .closed: group.redialChance.closed
            }
        if chance > 0 && subject.attempt < group.attempts {
            var stream = draws(
                .redial, group: subject.group, person: subject.person, attempt: subject.attempt)
            if stream.nextUnitUniform() < chance {
                let delay = sample(group.redialAfter, using: &stream)
                calls[Int(call)].stage = .away
                _ = schedule(.callerRedials(call: call), at: now + delay, &calendar)
                note(.willRedial, of: call, at: now)
                return
            }
        }
        switch failure {
        case .abandoned: lose(call, .abandoned, now)
        case .blocked: lose(call, .blocked, now)
        case .closed: lose(call, .closed, now)
        }
    }

    /// The person gives up for good.
    @inline(__always)
    mutating func lose(_ call: Int32, _ loss: Loss, _ now: Double) {
        let subject = calls[Int(call)]
        let person = Int(subject.personCell)
        persons[person].lost += 1
        persons[person].attempts += Int(subject.attempt)
        if !subject.reachedServingHotline { persons[person].unserved += 1 }
        // Charged where the last attempt ended, unless the person dialled first before counting began.
        let cell = person < scenario.groups.count ? Int(subject.cell) : scenario.cellCount
        switch loss {
        case .abandoned: cells[cell].lost.abandoned += 1
        case .blocked: cells[cell].lost.blocked += 1
        case .closed: cells[cell].lost.closed += 1
        case .declined: cells[cell].lost.declined += 1
        case .referred: cells[cell].lost.referred += 1
        }
        note(.lost, of: call, at: now)
        release(call)
    }
}
