// Targets, demand and services: names that refer to nothing, and limits that differ.
extension ScenarioCheck {
    mutating func checkDemand() {
        for period in scenario.periods {
            if let profile = period.profile {
                refer(.profile, profile, at: .value("periods.\(period.name).profile"))
            }
        }
        for campaign in scenario.campaigns {
            // Sessions are campaigns that stand elsewhere and name one group.
            for share in campaign.audience {
                refer(
                    .callers, share.callers, at: .name("campaigns.\(campaign.name).callers.\(share.callers)"))
            }
        }
        for surge in scenario.surges {
            for (place, name) in surge.callers.enumerated() {
                refer(.callers, name, at: .value("surges.\(surge.name).callers.\(place)"))
            }
        }
    }

    mutating func checkServices() {
        for service in scenario.services {
            let path = "services.\(service.name)"
            checkReferences(of: service.serves, at: "\(path).serves")
            checkReferences(of: service.reservedFor, at: "\(path).reserved.for")
            guard let other = service.diverts else { continue }
            refer(.service, other, at: .value("\(path).diverts"))
            let letsEverybodyWait = service.waitingLimit == nil && service.waitsAtMostSeconds ?? .infinity > 0
            if service.places != nil, letsEverybodyWait, service.serves == Eligibility(),
                !gaps.has(.service, service.name)
            {
                add(.pointlessDiversion, at: .value("\(path).diverts"))
            }
        }
    }

    mutating func checkTargets() {
        for target in scenario.targets {
            let path = "targets.\(target.name)"
            switch target.scope {
            // No file names the others as a target's scope.
            case .system, .interval, .interpreters, .dialled, .hotlineGender, .serviceGender: break
            case .service(let name): refer(.service, name, at: .value("\(path).service"))
            case .hotline(let name): refer(.hotline, name, at: .value("\(path).hotline"))
            case .callers(let name): refer(.callers, name, at: .value("\(path).callers"))
            case .team(let name): refer(.team, name, at: .value("\(path).team"))
            case .language(let name): refer(.language, name, at: .value("\(path).language"))
            case .gender(let gender): refer(.gender, gender.rawValue, at: .value("\(path).gender"))
            }
            if case .serviceLevel(let seconds) = target.measure {
                checkServiceLevel(seconds, of: target, at: .value("\(path).serviceLevel.within"))
            }
            if case .daysMet = target.measure, case .hotline(let name) = target.scope {
                checkJudgement(ofDaysOf: name, at: .value("\(path).daysMet"))
            }
        }
    }

    /// A day is judged by the hotline's own service-level target.
    private mutating func checkJudgement(ofDaysOf hotline: String, at place: ScenarioIssue.Place) {
        let isJudged = scenario.targets.contains { target in
            guard case .serviceLevel = target.measure, case .atLeast = target.bound else { return false }
            return target.scope == .hotline(hotline)
        }
        if !isJudged { add(.unjudgedDays(hotline: hotline), at: place) }
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
}
