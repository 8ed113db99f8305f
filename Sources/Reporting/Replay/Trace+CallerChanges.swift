import HotlineEngine

// Where callers are: on a line, waiting, or gone.
extension Trace {
    /// Every change of lines held and callers waiting, and every outcome.
    var callerChanges: [ReplayChange] {
        var changes: [ReplayChange] = []
        /// Where each person is, by number.
        var places = Array(repeating: Place(), count: callerCount + 1)
        for (index, step) in steps.enumerated() where callers[index] > 0 {
            let number = callers[index]
            func add(_ effect: ReplayChange.Effect) {
                changes.append(ReplayChange(seconds: step.seconds, effect: effect))
            }
            if let outcome = ReplayTimeline.outcomes.firstIndex(of: step.step) { add(.outcome(outcome)) }
            var place = places[number]
            switch step.step {
            case .dialled, .transferred: place = Place(line: step.hotline, queue: nil)
            case .queued: place.queue = step.hotline
            case .answered, .calledBack, .triaged: place.queue = nil
            case .closed, .blocked, .declined, .referred, .leftMessage, .hungUp, .contained, .interrupted,
                .balked, .acceptedCallback, .callbackFailed, .interpreterFailed, .passedToPartner,
                .abandoned, .willRedial, .willCallAgain, .lost, .ended:
                place = Place()
            case .greeted, .rungOpened, .interpreterCalled, .interpreterJoined, .referredToService,
                .wrappedUp, .recovered, .pauseBegan, .pauseEnded, .cameOnDuty, .left:
                break
            }
            let before = places[number]
            if before.line != place.line {
                if let line = before.line { add(.lines(hotline: line, by: -1)) }
                if let line = place.line { add(.lines(hotline: line, by: 1)) }
            }
            if before.queue != place.queue {
                if let queue = before.queue { add(.waiting(hotline: queue, by: -1)) }
                if let queue = place.queue { add(.waiting(hotline: queue, by: 1)) }
            }
            places[number] = place
        }
        return changes
    }

    private struct Place {
        var line: Int?
        var queue: Int?
    }
}
