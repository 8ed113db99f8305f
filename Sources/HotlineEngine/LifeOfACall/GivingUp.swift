import DiscreteEvents
import HotlineModel

// Step 11 of a call's life: another attempt, or none.
extension HotlineSystem where Watcher: ~Copyable {
    /// Why a person was lost who has no say in trying again.
    enum Refusal { case declined, referred }

    /// After an attempt that failed the caller tries again, or is lost.
    @inline(__always)
    mutating func tryAgain(
        _ call: Int32, after cause: Redial.Cause, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let group = calls[call].group
        let chance = scenario.groups[group].redialChances[cause]
        if chance > 0 && calls[call].attempt < scenario.groups[group].attempts
            && calls[call].dials < UInt16.max
        {
            var stream = draws(.redial, of: call)
            if stream.nextUnitUniform() < chance {
                let delay = sample(scenario.groups[group].redialAfter, using: &stream)
                calls[call].stage = .away
                calls[call].hangUpBy = .infinity
                calls[call].redirection = -1
                dropCompanion(of: call, now, &calendar)
                _ = schedule(.callerRedials(call: call), at: now + delay, &calendar)
                note(.willRedial, of: call, at: now)
                return
            }
        }
        let cell = giveUp(call)
        switch cause {
        case .abandoned:
            if lacksSkill(call) { cells[cell].lost.skill &+= 1 } else { cells[cell].lost.abandoned &+= 1 }
        case .blocked: cells[cell].lost.blocked &+= 1
        case .closed: cells[cell].lost.closed &+= 1
        case .interrupted: cells[cell].lost.interrupted &+= 1
        case .balked: cells[cell].lost.balked &+= 1
        case .interpreter: cells[cell].lost.interpreter &+= 1
        case .callback: cells[cell].lost.callback &+= 1
        }
        end(call, now, &calendar)
    }

    /// The person is not served and gives up.
    mutating func lose(
        _ call: Int32, _ refusal: Refusal, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let cell = giveUp(call)
        switch refusal {
        case .declined: cells[cell].lost.declined &+= 1
        case .referred: cells[cell].lost.referred &+= 1
        }
        end(call, now, &calendar)
    }

    /// Counts a person who gives up for good, unless a counsellor has been reached in this call.
    ///
    /// - Returns: the cell to which the loss is charged: that of the last attempt, or the one that counts for nothing where
    ///   the person was reached or dialled first before counting began.
    @inline(__always)
    private mutating func giveUp(_ call: Int32) -> Int {
        let subject = calls[call]
        if subject.traits.contains(.reached) { return scenario.cellCount }
        let person = Int(subject.personCell)
        persons[person].lost &+= 1
        persons[person].attempts += Int(subject.attempt)
        if subject.traits.contains(.wasInterrupted) { persons[person].interrupted &+= 1 }
        if !subject.traits.contains(.reachedServingHotline) { persons[person].unserved &+= 1 }
        return person < 2 * Int(groupCount) ? Int(subject.cell) : scenario.cellCount
    }

    @inline(__always)
    private mutating func end(_ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        if !calls[call].traits.contains(.reached) { note(.lost, of: call, at: now) }
        dropCompanion(of: call, now, &calendar)
        release(call)
    }

    /// Whether counsellors of the hotline's ladder are on duty, none of whom can ever help the caller.
    private mutating func lacksSkill(_ call: Int32) -> Bool {
        let hotline = scenario.hotlines[calls[call].hotline]
        let queue = Int(calls[call].queue)
        if queue < 0 { return false }
        var others = false
        for place in hotline.firstLadderTeam..<(hotline.firstLadderTeam + hotline.ladderTeamCount) {
            let team = scenario.ladderTeams[place]
            if teams[team].onDuty == 0 { continue }
            if mayEverAnswer(team, queue) { return false }
            others = true
        }
        return others
    }

    private mutating func mayEverAnswer(_ team: Int32, _ queue: Int) -> Bool {
        let first = scenario.queues[queue].firstRung
        for number in first..<(first + scenario.queues[queue].rungCount) {
            let rung = scenario.rungs[number]
            for place in rung.firstTeam..<(rung.firstTeam + rung.teamCount)
            where scenario.rungTeams[place] == team {
                return true
            }
        }
        return false
    }
}
