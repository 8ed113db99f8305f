// Names that refer to nothing.
extension ScenarioCheck {
    mutating func checkReferences() {
        for group in scenario.callers { checkReferences(of: group) }
        for hotline in scenario.hotlines { checkReferences(of: hotline) }
        for team in scenario.teams {
            let path = "teams.\(team.name)"
            if let hotline = team.hotline { refer(.hotline, hotline, at: .value("\(path).hotline")) }
            checkFit(.need, team.needs, at: "\(path).needs")
            checkFit(.need, team.recovery?.needs, at: "\(path).recovery.needs")
            for exception in team.pace.exceptions {
                checkNeedOrCallers(exception.name, at: .name("\(path).pace.\(exception.name)"))
            }
            for exception in team.wrapUp.exceptions {
                checkNeedOrCallers(exception.name, at: .name("\(path).wrapUp.\(exception.name)"))
            }
            checkPeriods(of: team.staffing, at: path)
        }
        for pool in scenario.interpreters { checkPeriods(of: pool.staffing, at: "interpreters.\(pool.name)") }
    }

    private mutating func checkReferences(of group: CallerGroup) {
        let path = "callers.\(group.name)"
        for dial in group.dials { refer(.hotline, dial.hotline, at: .name("\(path).dials.\(dial.hotline)")) }
        if case .perDay(_, let profile?) = group.calls.rate {
            refer(.profile, profile, at: .value("\(path).calls.profile"))
        }
        for transfer in group.afterwards.transfers {
            let place = ScenarioIssue.Place.name("\(path).afterwards.transfers.\(transfer.to)")
            refer(.hotlineOrPartner, transfer.to, at: place)
            let dialled = group.dials.filter { $0.share > 0 }.map(\.hotline)
            if !dialled.isEmpty, dialled.allSatisfy({ $0 == transfer.to }), canOnlyBe(group, at: transfer.to)
            {
                add(.pointlessTransfer, at: place)
            }
        }
        for referral in group.afterwards.referrals {
            refer(.service, referral.service, at: .name("\(path).afterwards.referrals.\(referral.service)"))
        }
        checkRedial(of: group)
    }

    /// Whether a hotline sends callers of a group nowhere else, from where they might be passed on back to it.
    private func canOnlyBe(_ group: CallerGroup, at name: String) -> Bool {
        guard let hotline = scenario.hotlines.first(where: { $0.name == name }) else { return false }
        if case .forward = hotline.afterHours { return false }
        if case .decline = hotline.others { return true }
        return hotline.serves.admits(group)
    }

    private mutating func checkReferences(of hotline: Hotline) {
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
        if case .forward(let to) = hotline.afterHours {
            refer(.hotline, to, at: .value("\(path).afterHours.forward"))
        }
        for hours in hotline.openDuring {
            refer(.period, hours.period, at: .name("\(path).openDuring.\(hours.period)"))
        }
        for share in hotline.greeting?.containedByNeed ?? [] {
            checkNeedOrCallers(share.need, at: .name("\(path).greeting.contained.\(share.need)"))
        }
        checkReferences(of: hotline.serves, at: "\(path).serves")
    }

    /// Whom a hotline or service serves.
    mutating func checkReferences(of serves: Eligibility, at path: String) {
        for (place, name) in (serves.callers ?? []).enumerated() {
            refer(.callers, name, at: .value("\(path).callers.\(place)"))
        }
        checkFit(.language, serves.languages, at: "\(path).language")
        checkFit(.need, serves.needs, at: "\(path).need")
        checkFit(.nationality, serves.nationalities, at: "\(path).nationality")
    }

    private mutating func checkPeriods(of staffing: Staffing, at path: String) {
        guard case .shifts(let shifts) = staffing else { return }
        for shift in shifts {
            let own = "\(path).shifts.\(shift.name)"
            for (key, periods) in [("during", shift.during), ("exceptDuring", shift.exceptDuring)] {
                for (place, period) in periods.enumerated() {
                    refer(.period, period, at: .value("\(own).\(key).\(place)"))
                }
            }
        }
    }

    private mutating func checkRedial(of group: CallerGroup) {
        guard let redial = group.redial, redial.attempts <= 1 else { return }
        if Redial.Cause.allCases.contains(where: { redial.chances[$0] ?? 0 > 0 }) {
            add(.pointlessRedial, at: .value("callers.\(group.name).redial.attempts"))
        }
    }

    // MARK: Names

    /// Reports a name that no entry has.
    mutating func refer(
        _ kind: ScenarioIssue.Reference, _ name: String, at place: ScenarioIssue.Place
    ) {
        guard let known = names[kind], !known.all.contains(name) else { return }
        // Where no entry could be read at all, that is the mistake to mend first.
        if known.listed.isEmpty && !gaps.isEmpty { return }
        add(.unknownName(kind, name, known: known.listed), at: place)
    }

    /// Reports a name that is neither that of a caller group nor that of a need.
    private mutating func checkNeedOrCallers(_ name: String, at place: ScenarioIssue.Place) {
        if !names.has(.callers, name) { checkFit(.need, name, at: place) }
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
