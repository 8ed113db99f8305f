// Names that refer to nothing.
extension ScenarioCheck {
    mutating func checkReferences() {
        for group in scenario.callers {
            for dial in group.dials {
                refer(.hotline, dial.hotline, at: .name("callers.\(group.name).dials.\(dial.hotline)"))
            }
            if case .perDay(_, let profile?) = group.calls.rate {
                refer(.profile, profile, at: .value("callers.\(group.name).calls.profile"))
            }
            checkRedial(of: group)
        }
        for hotline in scenario.hotlines {
            let path = "hotlines.\(hotline.name)"
            for rung in hotline.ladder {
                for (place, team) in rung.teams.enumerated() {
                    refer(.team, team, at: .value("\(path).ladder.\(rung.name).teams.\(place)"))
                }
            }
            switch hotline.others {
            case .refer(let to, _, _): refer(.hotline, to, at: .value("\(path).others.refer"))
            case .transfer(let to): refer(.hotline, to, at: .value("\(path).others.transfer"))
            case .decline: break
            }
            for (place, name) in (hotline.serves.callers ?? []).enumerated() {
                refer(.callers, name, at: .value("\(path).serves.callers.\(place)"))
            }
            checkFit(.language, hotline.serves.languages, at: "\(path).serves.language")
            checkFit(.need, hotline.serves.needs, at: "\(path).serves.need")
        }
        for team in scenario.teams {
            checkFit(.need, team.needs, at: "teams.\(team.name).needs")
            for exception in team.pace.exceptions where !names.callers.all.contains(exception.name) {
                checkFit(.need, exception.name, at: .name("teams.\(team.name).pace.\(exception.name)"))
            }
        }
    }

    mutating func checkTargets() {
        for target in scenario.targets {
            let path = "targets.\(target.name)"
            switch target.scope {
            case .system: break
            case .hotline(let name): refer(.hotline, name, at: .value("\(path).hotline"))
            case .callers(let name): refer(.callers, name, at: .value("\(path).callers"))
            case .team(let name): refer(.team, name, at: .value("\(path).team"))
            case .language(let name): refer(.language, name, at: .value("\(path).language"))
            case .gender(let gender): refer(.gender, gender.rawValue, at: .value("\(path).gender"))
            }
            if case .serviceLevel(let seconds) = target.measure {
                checkServiceLevel(seconds, of: target, at: .value("\(path).serviceLevel.within"))
            }
        }
    }

    /// A hotline counts the calls answered within one limit; a target cannot be judged by another.
    private mutating func checkServiceLevel(
        _ seconds: Double, of target: Target, at place: ScenarioIssue.Place
    ) {
        for hotline in scenario.hotlines {
            if case .hotline(let name) = target.scope, name != hotline.name { continue }
            guard hotline.serviceLevelSeconds != seconds else { continue }
            add(
                .otherServiceLevel(
                    targetSeconds: seconds, hotline: hotline.name, hotlineSeconds: hotline.serviceLevelSeconds
                ),
                at: place)
            return
        }
    }

    private mutating func checkRedial(of group: CallerGroup) {
        guard let redial = group.redial, redial.attempts <= 1 else { return }
        if Redial.Cause.allCases.contains(where: { redial.chances[$0] ?? 0 > 0 }) {
            add(.pointlessRedial, at: .value("callers.\(group.name).redial.attempts"))
        }
    }

    /// Reports a name that no entry has.
    private mutating func refer(
        _ kind: ScenarioIssue.Reference, _ name: String, at place: ScenarioIssue.Place
    ) {
        guard let known = names[kind], !known.all.contains(name) else { return }
        // Where no entry could be read at all, that is the mistake to mend first.
        if known.listed.isEmpty && !gaps.isEmpty { return }
        add(.unknownName(kind, name, known: known.listed), at: place)
    }

    private mutating func checkFit(_ kind: ScenarioIssue.Reference, _ list: [String]?, at path: String) {
        for (place, name) in (list ?? []).enumerated() {
            checkFit(kind, name, at: .value("\(path).\(place)"))
        }
    }

    /// Reports a language or need that no caller group has, where groups state theirs.
    private mutating func checkFit(
        _ kind: ScenarioIssue.Reference, _ name: String, at place: ScenarioIssue.Place
    ) {
        guard let known = names[kind], !known.listed.isEmpty, !known.all.contains(name) else { return }
        add(.fitsNobody(kind, name, known: known.listed), at: place)
    }
}
