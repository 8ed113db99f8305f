import HotlineModel

// Caller groups.
extension ScenarioWriter {
    func node(_ group: CallerGroup) -> JSONSyntax {
        let path = "callers.\(group.name)"
        return .object([
            ("gender", group.gender.map { .text($0.rawValue) }),
            ("language", group.language.map { .text($0) }),
            ("need", group.need.map { .text($0) }), ("nationality", group.nationality.map { .text($0) }),
            ("urgency", .text(group.urgency.rawValue)), ("priority", .number(group.priority)),
            ("priorityPerAttempt", group.priorityPerAttempt == 0 ? nil : .number(group.priorityPerAttempt)),
            ("weight", group.weight == 1 ? nil : .number(group.weight)), ("calls", node(group.calls)),
            ("dials", .object(group.dials.map { ($0.hotline, .number($0.share)) })),
            ("patience", group.patience.map(DistributionWriter.node)),
            ("interpreterPatience", group.interpreterPatience.map(DistributionWriter.node)),
            ("interruption", group.interruption.map(DistributionWriter.node)),
            ("safeToCallBack", group.safeToCallBack == 1 ? nil : .number(group.safeToCallBack)),
            ("prefers", group.prefers.map(node)), ("talk", DistributionWriter.node(group.talk)),
            ("redial", group.redial.map { node($0, path: path + ".redial") }),
            ("afterwards", node(group.afterwards, path: path + ".afterwards")),
        ])
    }

    private func node(_ calls: CallVolume) -> JSONSyntax {
        let variation = ("dayVariation", JSONSyntax?.some(.number(calls.dayVariation)))
        switch calls.rate {
        case .perDay(let calls, let profile):
            return .object([("perDay", .number(calls)), ("profile", profile.map { .text($0) }), variation])
        case .perHour(let calls): return .object([("perHour", .number(calls)), variation])
        case .expected(let seconds, let counts):
            return .object([("expected", row(every: seconds, counts)), variation])
        case .recorded(let seconds): return .object([("at", moments(seconds))])
        }
    }

    private func node(_ preference: CounsellorPreference) -> JSONSyntax {
        .object([
            ("counsellor", .text(preference.gender.rawValue)), ("share", .number(preference.share)),
            ("waitsAtMost", preference.waitsAtMostSeconds.map { .seconds($0) }),
        ])
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

    private func node(_ afterwards: Afterwards, path: String) -> JSONSyntax? {
        if afterwards == Afterwards() { return nil }
        let transfers = afterwards.transfers.map { transfer in
            let chance = JSONSyntax.number(transfer.chance)
            let plain = transfer.handover == nil && !isCited("\(path).transfers.\(transfer.to).chance")
            let warm = transfer.handover.map(DistributionWriter.node)
            return (transfer.to, plain ? chance : .object([("chance", chance), ("warm", warm)]))
        }
        let referrals = afterwards.referrals.map { ($0.service, JSONSyntax?.some(.number($0.chance))) }
        let followUp = afterwards.followUp.map { rule in
            JSONSyntax.object([
                ("chance", .number(rule.chance)), ("after", DistributionWriter.node(rule.after)),
            ])
        }
        return .object([
            ("transfers", transfers.isEmpty ? nil : .object(transfers)),
            ("referrals", referrals.isEmpty ? nil : .object(referrals)), ("followUp", followUp),
        ])
    }
}
