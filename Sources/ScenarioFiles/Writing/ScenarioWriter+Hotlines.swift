import HotlineModel

// Hotlines, teams and targets.
extension ScenarioWriter {
    func node(_ hotline: Hotline) -> JSONSyntax {
        .object([
            ("operator", hotline.operatedBy.map { node($0) }), ("number", hotline.number.map { .text($0) }),
            ("lines", hotline.lines.map { .number($0) }), ("open", node(hotline.open)),
            ("serves", node(hotline.serves)), ("others", node(hotline.others)),
            ("priority", .number(hotline.priority)), ("shortAbandon", .seconds(hotline.shortAbandonSeconds)),
            ("serviceLevelWithin", .seconds(hotline.serviceLevelSeconds)),
            ("ladder", .object(hotline.ladder.map { ($0.name, node($0)) })),
        ])
    }

    private func node(_ rung: Rung) -> JSONSyntax {
        .object([
            ("after", .seconds(rung.afterSeconds)), ("teams", .texts(rung.teams)),
            ("keepIdle", .number(rung.keepIdle)),
        ])
    }

    private func node(_ serves: Eligibility) -> JSONSyntax {
        .object([
            ("gender", serves.genders.map { .texts($0.map(\.rawValue)) }),
            ("language", serves.languages.map { .texts($0) }), ("need", serves.needs.map { .texts($0) }),
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

    func node(_ team: Team) -> JSONSyntax {
        let path = "teams.\(team.name)"
        let staffing: (String, JSONSyntax?)
        switch team.staffing {
        case .always(let count): staffing = ("counsellors", .number(count))
        case .intervals(let seconds, let counts):
            staffing = ("counsellors", row(every: seconds, counts.map(Double.init)))
        case .shifts(let shifts): staffing = ("shifts", .object(shifts.map { ($0.name, node($0)) }))
        }
        return .object([
            ("languages", team.languages.map { .texts($0) }), ("needs", team.needs.map { .texts($0) }),
            ("gender", team.gender.map { .text($0.rawValue) }),
            ("pace", node(team.pace, path: path + ".pace")),
            ("wrapUp", team.wrapUp.usual.map(DistributionWriter.node)), staffing,
        ])
    }

    private func node(_ pace: Pace, path: String) -> JSONSyntax {
        if pace.exceptions.isEmpty, !isCited(path + ".usual") { return .number(pace.usual) }
        return .object(
            [("usual", .number(pace.usual))] + pace.exceptions.map { ($0.name, .number($0.factor)) })
    }

    func node(_ target: Target) -> JSONSyntax {
        let (key, within, isShare) = Self.words(for: target.measure)
        func limit(_ value: Double) -> JSONSyntax { isShare ? .number(value) : .seconds(value) }
        let bound: (String, JSONSyntax?) =
            switch target.bound {
            case .atLeast(let value): ("atLeast", limit(value))
            case .atMost(let value): ("atMost", limit(value))
            }
        let scope = target.scope.key.map { ($0, target.scope.name.map { JSONSyntax.text($0) }) }
        return .object(
            (scope.map { [$0] } ?? []) + [(key, .object([("within", within.map { .seconds($0) }), bound]))])
    }

    /// How a file calls a measure, the limit of a service level, and whether its bound is a share or a duration.
    private static func words(for measure: Target.Measure) -> (key: String, within: Double?, isShare: Bool) {
        switch measure {
        case .serviceLevel(let seconds): ("serviceLevel", seconds, true)
        case .abandonmentRate: ("abandonment", nil, true)
        case .blocked: ("blocked", nil, true)
        case .averageSpeedOfAnswer: ("averageSpeedOfAnswer", nil, false)
        case .meanWait: ("meanWait", nil, false)
        case .waitPercentile(let percent): ("waitP\(percent)", nil, false)
        case .unserved: ("unserved", nil, true)
        case .lostCallers: ("lostCallers", nil, true)
        case .occupancy: ("occupancy", nil, true)
        }
    }
}
