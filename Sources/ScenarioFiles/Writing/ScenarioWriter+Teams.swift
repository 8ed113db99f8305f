import HotlineModel

// Teams and interpreter pools.
extension ScenarioWriter {
    func node(_ team: Team) -> JSONSyntax {
        let path = "teams.\(team.name)"
        let paces = team.pace.exceptions.map { ($0.name, JSONSyntax?.some(.number($0.factor))) }
        let times = team.wrapUp.exceptions.map {
            ($0.name, JSONSyntax?.some(DistributionWriter.node($0.time)))
        }
        let wrapUp = team.wrapUp.usual.map(DistributionWriter.node)
        return .object([
            ("hotline", team.hotline.map { .text($0) }), ("languages", team.languages.map { .texts($0) }),
            ("needs", team.needs.map { .texts($0) }), ("gender", team.gender.map { .text($0.rawValue) }),
            ("takes", team.takes == .priority ? nil : .text(team.takes.rawValue)),
            ("usesInterpreters", team.usesInterpreters ? nil : .flag(false)),
            ("pace", usualOr(.number(team.pace.usual), paces, path: path + ".pace")),
            ("paceVariation", team.paceVariation == 0 ? nil : .number(team.paceVariation)),
            ("wrapUp", usualOr(wrapUp, times, path: path + ".wrapUp")),
            ("recovery", team.recovery.map(node)), ("rest", team.rest.map(node)),
            ("shrinkage", node(team.shrinkage, path: path + ".shrinkage")),
            ("absence", team.absence == 0 ? nil : .number(team.absence)),
            ("onCall", team.onCall.map(node)),
            ("costPerHour", team.costPerHour == 0 ? nil : .number(team.costPerHour)),
            member(team.staffing, people: "counsellors"),
        ])
    }

    private func node(_ recovery: Recovery) -> JSONSyntax {
        .object([
            ("chance", .number(recovery.chance)), ("time", DistributionWriter.node(recovery.time)),
            ("needs", recovery.needs.map { .texts($0) }),
        ])
    }

    private func node(_ rest: RestRule) -> JSONSyntax {
        .object([("afterCalls", .number(rest.afterCalls)), ("time", .seconds(rest.seconds))])
    }

    /// One share, where that is how it was given, or shares by category.
    private func node(_ shrinkage: [Shrinkage], path: String) -> JSONSyntax? {
        if shrinkage.isEmpty { return nil }
        if shrinkage.count == 1, shrinkage[0].category == "shrinkage", !isCited(path + ".shrinkage") {
            return .number(shrinkage[0].share)
        }
        return .object(shrinkage.map { ($0.category, .number($0.share)) })
    }

    private func node(_ rule: OnCall) -> JSONSyntax {
        .object([
            ("counsellors", .number(rule.counsellors)), ("whenWaiting", .number(rule.whenWaiting)),
            ("for", .seconds(rule.forSeconds)), ("arriveAfter", .seconds(rule.arriveAfterSeconds)),
            ("stay", .seconds(rule.staySeconds)),
        ])
    }

    func node(_ pool: InterpreterPool) -> JSONSyntax {
        .object([
            ("languages", .texts(pool.languages)), ("connect", DistributionWriter.node(pool.connect)),
            ("stretch", .number(pool.stretch)), ("found", .number(pool.found)),
            member(pool.staffing, people: "interpreters"),
        ])
    }
}
