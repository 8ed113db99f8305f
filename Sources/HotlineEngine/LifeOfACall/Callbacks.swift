import DiscreteEvents
import HotlineModel

// Announced waits, offers of a callback, messages.
extension HotlineSystem where Watcher: ~Copyable {
    /// Tells a caller how long the wait will probably be. The caller may accept to be called back, keeping the place in the
    /// queue, or hang up.
    ///
    /// - Returns: whether the call has left.
    mutating func leavesAtAnnouncement(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) -> Bool {
        let hotline = scenario.hotlines[calls[call].hotline]
        let expected = expectedWait(at: Int(calls[call].hotline))
        let cell = Int(calls[call].cell)
        // Whoever is not served here is told so by a counsellor now, not called back.
        if expected >= hotline.offerFromSeconds, calls[call].redirection < 0, acceptsCallback(call) {
            promiseCallback(to: call, now, &calendar)
            return false
        }
        var share = 0.0
        for place in hotline.firstBalkStep..<(hotline.firstBalkStep + hotline.balkStepCount) {
            let step = scenario.balkSteps[place]
            if expected >= step.fromSeconds { share = step.share }
        }
        var stream = draws(.announcement, of: call)
        guard stream.nextUnitUniform() < share else { return false }
        cells[cell].balked &+= 1
        intervals[calls[call].interval].left &+= 1
        releaseLine(of: call, now)
        note(.balked, of: call, at: now)
        tryAgain(call, after: .balked, now, &calendar)
        return true
    }

    /// A caller has waited so long that a callback is offered. Whoever does not accept waits on as before.
    mutating func offerCallback(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].patienceEnd = .none
        if acceptsCallback(call) {
            promiseCallback(to: call, now, &calendar)
            return
        }
        let end = endOfPatience(of: call)
        if end < .infinity {
            calls[call].patienceEnd = schedule(.patienceEnds(call: call), at: end, &calendar)
        }
    }

    /// The call keeps its place, without a line and without an end of patience.
    private mutating func promiseCallback(
        to call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        cells[calls[call].cell].callbackTaken &+= 1
        intervals[calls[call].interval].left &+= 1
        releaseLine(of: call, now)
        calls[call].traits.insert(.isCallback)
        dropCompanion(of: call, now, &calendar)
        note(.acceptedCallback, of: call, at: now)
    }

    /// See `Announcement`: infinite where nobody is on duty.
    private mutating func expectedWait(at hotline: Int) -> Double {
        let subject = scenario.hotlines[hotline]
        var onDuty: Int32 = 0
        for place in subject.firstLadderTeam..<(subject.firstLadderTeam + subject.ladderTeamCount) {
            onDuty += teams[scenario.ladderTeams[place]].onDuty
        }
        if onDuty == 0 { return .infinity }
        return Double(hotlines[hotline].waiting + 1) * subject.meanHandlingSeconds / Double(onDuty)
    }

    /// Whether a caller can safely be called back and wants to be.
    mutating func acceptsCallback(_ call: Int32) -> Bool {
        let isSafe = scenario.groups[calls[call].group].safeToCallBack
        let accepts = scenario.hotlines[calls[call].hotline].callbackAccept
        var stream = draws(.callback, of: call)
        return stream.nextUnitUniform() < isSafe * accepts
    }

    /// The hotline has opened: whoever left a message stands in the queue, without a line.
    mutating func answerMessage(
        _ call: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        calls[call].traits.insert(.isCallback)
        guard case .admitted(let queue) = access(of: call) else { return }
        join(queue, call, now, &calendar)
    }

    /// A counsellor calls somebody back. Where nobody answers she is busy for as long as it rings.
    ///
    /// - Returns: whether the person answers.
    mutating func reaches(
        _ call: Int32, _ counsellor: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) -> Bool {
        calls[call].traits.remove(.isCallback)
        calls[call].hangUpBy = .infinity
        let hotline = scenario.hotlines[calls[call].hotline]
        let cell = Int(calls[call].cell)
        var stream = draws(.callback, of: call)
        _ = stream.next()
        if stream.nextUnitUniform() < hotline.callbackReach {
            cells[cell].callbacksKept &+= 1
            note(.calledBack, of: call, at: now, counsellor: counsellor)
            return true
        }
        cells[cell].callbacksFailed &+= 1
        counsellors[counsellor].state = .ringing
        teamTallies[counsellors[counsellor].team].talkSeconds += counted(
            from: now, to: now + hotline.ringSeconds)
        _ = schedule(.afterCallEnds(counsellor: counsellor), at: now + hotline.ringSeconds, &calendar)
        note(.callbackFailed, of: call, at: now, counsellor: counsellor)
        tryAgain(call, after: .callback, now, &calendar)
        return false
    }
}
