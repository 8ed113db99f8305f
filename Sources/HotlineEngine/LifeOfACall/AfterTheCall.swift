import DiscreteEvents
import HotlineModel

// Steps 9 and 10 of a call's life: what follows an answered call, for the caller and for the counsellor.
extension HotlineSystem where Watcher: ~Copyable {
    /// Decides what follows for the caller: another hotline, a partner, a service, another call.
    ///
    /// - Returns: whether the counsellor stays on the line until another hotline answers.
    mutating func goesOn(
        _ call: Int32, wasCut: Bool, _ counsellor: Int32, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) -> Bool {
        let group = calls[call].group
        let cell = Int(calls[call].cell)
        if wasCut {
            cells[cell].cutShort &+= 1
            note(.interrupted, of: call, at: now)
            if !calls[call].traits.contains(.reached) {
                // The interpreter had not yet joined: the person has not been served.
                calls[call].traits.insert(.wasInterrupted)
                tryAgain(call, after: .interrupted, now, &calendar)
                return false
            }
            // Another attempt of the same need: the limit of attempts holds.
            let mayRedial = calls[call].attempt < scenario.groups[group].attempts
            callAgain(
                call, chance: mayRedial ? scenario.groups[group].redialChances.interrupted : 0,
                after: scenario.groups[group].redialAfter, .redial, now, &calendar)
            return false
        }
        referToServices(call, now, &calendar)
        var stream = draws(.afterwards, of: call)
        let uniform = stream.nextUnitUniform()
        let firstTransfer = scenario.groups[group].firstTransfer
        for place in firstTransfer..<(firstTransfer + scenario.groups[group].transferCount) {
            let transfer = scenario.transfers[place]
            if uniform >= transfer.upTo { continue }
            if transfer.hotline < 0 {
                passToPartner(call, transfer, counsellor, now, &calendar)
                mayFollowUp(call, now, &calendar)
                return transfer.isWarm
            }
            // The call is where it would be passed on to.
            if transfer.hotline == calls[call].hotline { break }
            cells[cell].passedOn &+= 1
            calls[call].companion = transfer.isWarm ? counsellor : -1
            if transfer.isWarm { stay(counsellor, with: call, now) }
            calls[call].passes &+= 1
            passOn(call, to: transfer.hotline, now, &calendar)
            return transfer.isWarm
        }
        mayFollowUp(call, now, &calendar)
        return false
    }

    /// An answered person calls again about the same need, with the group's chance.
    private mutating func mayFollowUp(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let group = calls[call].group
        callAgain(
            call, chance: scenario.groups[group].followUpChance, after: scenario.groups[group].followUpAfter,
            .afterwards, now, &calendar)
    }

    /// A partner takes the call, at once. Where the transfer is warm the counsellor speaks with both before she hangs up.
    private mutating func passToPartner(
        _ call: Int32, _ transfer: CompiledTransfer, _ counsellor: Int32, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        cells[calls[call].cell].passedToPartner &+= 1
        note(.passedToPartner, of: call, at: now)
        if !transfer.isWarm { return }
        stay(counsellor, with: call, now)
        let end = now + handoverSeconds(transfer, of: call)
        cells[calls[call].cell].handlingSeconds += end - now
        teamTallies[counsellors[counsellor].team].talkSeconds += counted(from: now, to: end)
        _ = schedule(.afterCallEnds(counsellor: counsellor), at: end, &calendar)
    }

    /// How long two counsellors speak with a caller who is passed on from one to the other.
    private mutating func handoverSeconds(_ transfer: CompiledTransfer, of call: Int32) -> Double {
        var stream = draws(.handover, of: call)
        return sample(transfer.handover, using: &stream)
    }

    /// A counsellor stays on the line until another hotline answers, and documents the call after that.
    private mutating func stay(_ counsellor: Int32, with call: Int32, _ now: Double) {
        counsellors[counsellor].state = .handingOver
        counsellors[counsellor].since = now
        counsellors[counsellor].passedOnFrom = calls[call].cell
        judge(
            group: calls[call].group, person: calls[call].person, dials: calls[call].dials,
            passes: calls[call].passes, counsellor, now)
        let place = pair(counsellors[counsellor].team, calls[call].group)
        var stream = draws(.wrapUp, of: call)
        counsellors[counsellor].wrapUpSeconds = sample(scenario.handling[place].wrapUp, using: &stream)
        cells[calls[call].cell].handlingSeconds += counsellors[counsellor].wrapUpSeconds
    }

    /// The person calls again some time later, with a chance; else the call's life has ended.
    private mutating func callAgain(
        _ call: Int32, chance: Double, after: Sampler, _ purpose: DrawPurpose, _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        var stream = draws(purpose, of: call)
        _ = stream.next()
        guard chance > 0, stream.nextUnitUniform() < chance, calls[call].dials < UInt16.max else {
            release(call)
            return
        }
        let delay = sample(after, using: &stream)
        guard delay < .infinity else {
            release(call)
            return
        }
        calls[call].traits.remove([.reached, .isCallback, .wasInterrupted])
        calls[call].traits.insert(.isFollowUp)
        calls[call].stage = .between
        calls[call].hotline = firstHotline(of: calls[call].group, person: calls[call].person)
        _ = schedule(.callerRedials(call: call), at: now + delay, &calendar)
        note(.willCallAgain, of: call, at: now)
        // Another need, or the same one again: its attempts count from 1.
        if purpose == .afterwards { calls[call].attempt = 0 }
    }

    /// Another hotline has answered a call that was passed on warm: both counsellors speak with the caller.
    ///
    /// - Returns: how long, in seconds.
    mutating func handOver(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) -> Double {
        let companion = Int(calls[call].companion)
        let group = scenario.groups[calls[call].group]
        var handover = 0.0
        for place in group.firstTransfer..<(group.firstTransfer + group.transferCount) {
            let transfer = scenario.transfers[place]
            guard transfer.isWarm, transfer.hotline == calls[call].hotline else { continue }
            handover = handoverSeconds(transfer, of: call)
            break
        }
        countStay(of: Int32(companion), until: now + handover)
        calls[call].companion = -1
        _ = schedule(.afterCallEnds(counsellor: Int32(companion)), at: now + handover, &calendar)
        return handover
    }

    /// A call that was passed on warm has ended without an answer: the counsellor who stayed is free of it.
    mutating func dropCompanion(
        of call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let companion = calls[call].companion
        if companion < 0 { return }
        calls[call].companion = -1
        countStay(of: companion, until: now)
        // At this moment, but as an event of its own: another counsellor may be in the midst of taking a call.
        _ = schedule(.afterCallEnds(counsellor: companion), at: now, &calendar)
    }

    /// Counts the time that a counsellor stays on the line of a call that she has passed on.
    mutating func countStay(of counsellor: Int32, until end: Double) {
        let since = counsellors[counsellor].since
        teamTallies[counsellors[counsellor].team].talkSeconds += counted(from: since, to: end)
        cells[counsellors[counsellor].passedOnFrom].handlingSeconds += end - since
    }

    /// Counts a call towards the counsellor's next rest, and draws whether and for how long she recovers from it.
    @inline(__always)
    private mutating func judge(
        group: Int32, person: UInt64, dials: UInt16, passes: UInt8, _ counsellor: Int32, _ now: Double
    ) {
        let team = counsellors[counsellor].team
        counsellors[counsellor].callsSinceRest &+= 1
        let chance = scenario.handling[pair(team, group)].recoveryChance
        if chance > 0 {
            var stream = draws(.recovery, group: group, person: person, occasion: dials, passes: passes)
            let isHard = stream.nextUnitUniform() < chance
            countHardness(isHard, counsellor, now)
            if isHard {
                counsellors[counsellor].recoverySeconds = sample(
                    scenario.teams[team].recovery, using: &stream)
            }
        } else if counsellors[counsellor].hardRun > 0 {
            counsellors[counsellor].hardRun = 0
        }
    }

    /// The counsellor documents a call and then, after a hard one, recovers.
    @inline(__always)
    mutating func document(
        group: Int32, person: UInt64, dials: UInt16, passes: UInt8, cell: Int32, _ counsellor: Int32,
        _ now: Double,
        _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let team = counsellors[counsellor].team
        let handling = scenario.handling[pair(team, group)]
        judge(group: group, person: person, dials: dials, passes: passes, counsellor, now)
        if case .constant(0) = handling.wrapUp {
            afterDocumentation(counsellor, now, &calendar)
            return
        }
        var stream = draws(.wrapUp, group: group, person: person, occasion: dials, passes: passes)
        let wrapUp = sample(handling.wrapUp, using: &stream)
        counsellors[counsellor].state = .wrappingUp
        cells[cell].handlingSeconds += wrapUp
        teamTallies[team].wrapUpSeconds += counted(from: now, to: now + wrapUp)
        _ = schedule(.afterCallEnds(counsellor: counsellor), at: now + wrapUp, &calendar)
    }

    /// Counts hard calls, and how many a counsellor takes in a row.
    private mutating func countHardness(_ isHard: Bool, _ counsellor: Int32, _ now: Double) {
        if !isHard {
            counsellors[counsellor].hardRun = 0
            return
        }
        counsellors[counsellor].hardRun &+= 1
        guard now >= countedFrom && now < countedUntil else { return }
        let run = Int(counsellors[counsellor].hardRun)
        let team = Int(counsellors[counsellor].team)
        teamTallies[team].hardCalls &+= 1
        if run > 1 { teamTallies[team].hardCallsInARow &+= 1 }
        teamTallies[team].longestHardRun = max(teamTallies[team].longestHardRun, run)
    }

    /// A counsellor has finished what followed a call.
    @inline(__always)
    mutating func endAfterCall(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        switch counsellors[counsellor].state {
        case .handingOver where counsellors[counsellor].wrapUpSeconds > 0:
            let end = now + counsellors[counsellor].wrapUpSeconds
            counsellors[counsellor].wrapUpSeconds = 0
            counsellors[counsellor].state = .wrappingUp
            teamTallies[counsellors[counsellor].team].wrapUpSeconds += counted(from: now, to: end)
            _ = schedule(.afterCallEnds(counsellor: counsellor), at: end, &calendar)
        case .handingOver:
            afterDocumentation(counsellor, now, &calendar)
        case .wrappingUp:
            note(.wrappedUp, ofCounsellor: counsellor, at: now)
            afterDocumentation(counsellor, now, &calendar)
        case .recovering:
            note(.recovered, ofCounsellor: counsellor, at: now)
            restOrBecomeFree(counsellor, now, &calendar)
        default:
            becomeFree(counsellor, now, &calendar)
        }
    }

    /// Recovery, if it is due and the shift has not ended.
    @inline(__always)
    private mutating func afterDocumentation(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let recovery = counsellors[counsellor].recoverySeconds
        if recovery > 0 {
            counsellors[counsellor].recoverySeconds = 0
            if !counsellors[counsellor].leaving {
                let team = Int(counsellors[counsellor].team)
                counsellors[counsellor].state = .recovering
                endSpell(of: counsellor, now, nextFrom: now + recovery)
                teamTallies[team].recoverySeconds += counted(from: now, to: now + recovery)
                _ = schedule(.afterCallEnds(counsellor: counsellor), at: now + recovery, &calendar)
                return
            }
        }
        restOrBecomeFree(counsellor, now, &calendar)
    }

    /// A rest, if the counsellor has taken as many calls as the rule says and the shift has not ended.
    @inline(__always)
    private mutating func restOrBecomeFree(
        _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let team = Int(counsellors[counsellor].team)
        let after = scenario.teams[team].restAfterCalls
        if after > 0, counsellors[counsellor].callsSinceRest >= after,
            !counsellors[counsellor].leaving
        {
            counsellors[counsellor].callsSinceRest = 0
            counsellors[counsellor].state = .resting
            let end = now + scenario.teams[team].restSeconds
            endSpell(of: counsellor, now, nextFrom: end)
            teamTallies[team].restSeconds += counted(from: now, to: end)
            _ = schedule(.afterCallEnds(counsellor: counsellor), at: end, &calendar)
            return
        }
        becomeFree(counsellor, now, &calendar)
    }
}
