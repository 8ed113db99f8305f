import DiscreteEvents
import HotlineEngine
import HotlineModel

// What counsellors do: the steps say when something begins or ends, the scenario what follows.
extension Trace {
    /// Every change of a counsellor's state, counsellor by counsellor.
    var counsellorChanges: [ReplayChange] {
        let slots = (steps.map(\.counsellor).max() ?? -1) + 1
        var own: [[TraceEntry]] = Array(repeating: [], count: slots)
        for step in steps where step.counsellor >= 0 { own[step.counsellor].append(step) }
        return own.flatMap(changes)
    }

    private func changes(_ own: [TraceEntry]) -> [ReplayChange] {
        var changes: [ReplayChange] = []
        var state: CounsellorState?
        var callsSinceRest = 0
        func go(to next: CounsellorState?, at seconds: Double, _ team: Int) {
            if next == state { return }
            changes.append(
                ReplayChange(seconds: seconds, effect: .counsellor(team: team, from: state, to: next)))
            state = next
        }
        for (index, step) in own.enumerated() {
            let following = index + 1 < own.count ? own[index + 1] : nil
            func finish(documented: Bool) {
                if !documented, documents(step) { return go(to: .documenting, at: step.seconds, step.team) }
                if following?.step == .recovered { return go(to: .away, at: step.seconds, step.team) }
                rest()
            }
            func rest() {
                let rule = team(step)?.rest
                guard let rule, callsSinceRest >= rule.afterCalls, following?.seconds != step.seconds else {
                    return go(to: .free, at: step.seconds, step.team)
                }
                callsSinceRest = 0
                go(to: .away, at: step.seconds, step.team)
                let end = min(step.seconds + rule.seconds, following?.seconds ?? .infinity)
                if end.isFinite { go(to: .free, at: end, step.team) }
            }
            switch step.step {
            case .cameOnDuty, .pauseEnded: go(to: .free, at: step.seconds, step.team)
            case .answered, .calledBack, .triaged: go(to: .withCaller, at: step.seconds, step.team)
            case .callbackFailed:
                go(to: .withCaller, at: step.seconds, step.team)
                let ring = hotline(step)?.callback.ringSeconds ?? 0
                go(to: .free, at: min(step.seconds + ring, following?.seconds ?? .infinity), step.team)
            case .interpreterFailed: go(to: .free, at: step.seconds, step.team)
            case .ended:
                if index > 0, own[index - 1].step == .triaged {
                    go(to: .free, at: step.seconds, step.team)
                } else {
                    callsSinceRest += 1
                    finish(documented: false)
                }
            case .wrappedUp: finish(documented: true)
            case .recovered: rest()
            case .pauseBegan: go(to: .away, at: step.seconds, step.team)
            case .left: go(to: nil, at: step.seconds, step.team)
            default: break
            }
        }
        return changes
    }

    /// Whether documentation follows a call.
    private func documents(_ step: TraceEntry) -> Bool {
        guard let group = group(step), let time = team(step)?.wrapUp.time(for: group) else { return false }
        return time != .seconds(0)
    }
}
