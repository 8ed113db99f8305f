import HotlineModel

extension Scenario {
    /// The parts of a scenario that make one week differ from another, in a planner's words; none where it can settle.
    var changesOverTime: [String] {
        var parts: [String] = []
        if !periods.isEmpty { parts.append("periods") }
        if !campaigns.isEmpty { parts.append("campaigns") }
        if !surges.isEmpty { parts.append("surges") }
        for group in callers {
            switch group.calls.rate {
            case .perDay, .perHour: continue
            case .expected: parts.append("expected calls of \"\(group.name)\" interval by interval")
            case .recorded: parts.append("recorded calls of \"\(group.name)\"")
            }
        }
        for team in teams {
            if case .intervals = team.staffing {
                parts.append("staffing of \"\(team.name)\" interval by interval")
            }
        }
        for service in services where !service.closures.isEmpty {
            parts.append("closures of \"\(service.name)\"")
        }
        return parts
    }

    /// Whether hours of the week differ.
    var differsByHour: Bool {
        let callersDiffer = callers.contains {
            if case .perDay(_, .some) = $0.calls.rate { true } else { false }
        }
        let hotlinesDiffer = hotlines.contains { $0.open != .always }
        let teamsDiffer = teams.contains {
            if case .shifts = $0.staffing { true } else { false }
        }
        return callersDiffer || hotlinesDiffer || teamsDiffer
    }
}
