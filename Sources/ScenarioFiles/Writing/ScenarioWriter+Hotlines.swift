import HotlineModel

// Hotlines.
extension ScenarioWriter {
    func node(_ hotline: Hotline) -> JSONSyntax {
        let path = "hotlines.\(hotline.name)"
        let openDuring = hotline.openDuring.map { ($0.period, JSONSyntax?.some(node($0.open))) }
        return .object([
            ("operator", hotline.operatedBy.map { node($0) }), ("number", hotline.number.map { .text($0) }),
            ("lines", hotline.lines.map { .number($0) }), ("open", node(hotline.open)),
            ("openDuring", openDuring.isEmpty ? nil : .object(openDuring)),
            ("afterHours", hotline.afterHours == .lost ? nil : node(hotline.afterHours)),
            ("greeting", hotline.greeting.map { node($0, path: path + ".greeting") }),
            ("serves", node(hotline.serves)), ("others", node(hotline.others)),
            ("triage", hotline.triage.map(DistributionWriter.node)),
            ("queueLimit", hotline.queueLimit.map { .number($0) }),
            ("announcement", hotline.announcement.map(node)),
            ("callback", hotline.callback == CallbackRule() ? nil : node(hotline.callback)),
            ("priority", .number(hotline.priority)),
            ("choice", hotline.choice == .ranked ? nil : .text(hotline.choice.rawValue)),
            ("shortAbandon", .seconds(hotline.shortAbandonSeconds)),
            ("serviceLevelWithin", .seconds(hotline.serviceLevelSeconds)),
            ("ladder", .object(hotline.ladder.map { ($0.name, node($0)) })),
        ])
    }

    private func node(_ rung: Rung) -> JSONSyntax {
        .object([
            ("after", .seconds(rung.afterSeconds)), ("teams", .texts(rung.teams)),
            ("keepIdle", .number(rung.keepIdle)),
            ("whenWaiting", rung.whenWaiting == 0 ? nil : .number(rung.whenWaiting)),
            ("between", rung.between.map { .text(text($0)) }),
        ])
    }

    /// Whom a hotline or a service serves.
    func node(_ serves: Eligibility) -> JSONSyntax {
        .object([
            ("gender", serves.genders.map { .texts($0.map(\.rawValue)) }),
            ("language", serves.languages.map { .texts($0) }), ("need", serves.needs.map { .texts($0) }),
            ("nationality", serves.nationalities.map { .texts($0) }),
            ("callers", serves.callers.map { .texts($0) }),
        ])
    }

    private func node(_ others: IneligibleRule) -> JSONSyntax {
        switch others {
        case .decline: .text("decline")
        case .transfer(let to): .object([("transfer", .text(to))])
        case .refer(let to, let chance, let after):
            .object([
                ("refer", .text(to)), ("chance", .number(chance)), ("after", DistributionWriter.node(after)),
            ])
        }
    }

    private func node(_ rule: AfterHoursRule) -> JSONSyntax {
        switch rule {
        case .lost: .text("lost")
        case .voicemail: .text("voicemail")
        case .forward(let to): .object([("forward", .text(to))])
        }
    }

    private func node(_ greeting: Greeting, path: String) -> JSONSyntax {
        let exceptions = greeting.containedByNeed.map { ($0.need, JSONSyntax?.some(.number($0.share))) }
        return .object([
            ("time", DistributionWriter.node(greeting.time)), ("hangUp", .number(greeting.hangUp)),
            ("contained", usualOr(.number(greeting.contained), exceptions, path: path + ".contained")),
        ])
    }

    private func node(_ announcement: Announcement) -> JSONSyntax {
        .object(announcement.steps.map { (Quantities.text(seconds: $0.fromSeconds), .number($0.share)) })
    }

    private func node(_ rule: CallbackRule) -> JSONSyntax {
        .object([
            ("reach", .number(rule.reach)), ("ring", .seconds(rule.ringSeconds)),
            ("offerFrom", rule.offerAfterExpectedSeconds.map { .seconds($0) }),
            ("offerAfter", rule.offerAfterWaitSeconds.map { .seconds($0) }),
            ("accept", .number(rule.accept)),
        ])
    }
}
