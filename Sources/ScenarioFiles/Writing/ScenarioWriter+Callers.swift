import HotlineModel

// Caller groups.
extension ScenarioWriter {
    func node(_ group: CallerGroup) -> JSONSyntax {
        .object([
            ("gender", group.gender.map { .text($0.rawValue) }),
            ("language", group.language.map { .text($0) }),
            ("need", group.need.map { .text($0) }), ("urgency", .text(group.urgency.rawValue)),
            ("priority", .number(group.priority)), ("calls", node(group.calls)),
            ("dials", .object(group.dials.map { ($0.hotline, .number($0.share)) })),
            ("patience", group.patience.map(DistributionWriter.node)),
            ("talk", DistributionWriter.node(group.talk)),
            ("redial", group.redial.map { node($0, path: "callers.\(group.name).redial") }),
        ])
    }

    private func node(_ calls: CallVolume) -> JSONSyntax {
        let variation = ("dayVariation", JSONSyntax.number(calls.dayVariation))
        switch calls.rate {
        case .perDay(let calls, let profile):
            return .object([("perDay", .number(calls)), ("profile", profile.map { .text($0) }), variation])
        case .perHour(let calls): return .object([("perHour", .number(calls)), variation])
        case .expected(let seconds, let counts):
            return .object([("expected", row(every: seconds, counts)), variation])
        case .recorded(let moments):
            return .object([("recorded", .texts(moments.map { "\($0)s" })), variation])
        }
    }

    private func node(_ redial: Redial, path: String) -> JSONSyntax {
        let causes = Redial.Cause.allCases
        let chances = causes.map { redial.chances[$0] }
        var chance = JSONSyntax.object(
            zip(causes, chances).map { cause, chance in (cause.rawValue, chance.map { .number($0) }) })
        // One number for all, unless each rests on something of its own.
        if let first = chances[0], chances.allSatisfy({ $0 == first }),
            !causes.contains(where: { isCited("\(path).chance.\($0.rawValue)") })
        {
            chance = .number(first)
        }
        return .object([
            ("chance", chance), ("after", DistributionWriter.node(redial.after)),
            ("attempts", .number(redial.attempts)),
        ])
    }
}
