public import HotlineModel

// The scopes of a scenario.
extension ScopePlan {
    /// Every scope of a scenario that reports can speak of, in the order of the scenario: the whole system, each hotline, caller
    /// group, gender, language, time of the first dial, team, interpreter pool and service; and each gender at each hotline and
    /// service.
    public static func all(of scenario: Scenario) -> [ScopePlan] {
        let prices = PriceList(scenario)
        var plans = [system(of: scenario, prices)]
        let groups = scenario.callers.count
        for (index, hotline) in scenario.hotlines.enumerated() {
            plans.append(
                ScopePlan(
                    .hotline(hotline.name), prices, cells: (0..<groups).map { index * groups + $0 },
                    lines: [index], judged: index))
        }
        plans += ofCallers(scenario, prices)
        plans += DialTime.allCases.map {
            ScopePlan(.dialled($0), prices, groups: Array(scenario.callers.indices), dialled: $0)
        }
        let genders = Gender.allCases.filter { gender in scenario.callers.contains { $0.gender == gender } }
        for (index, hotline) in scenario.hotlines.enumerated() {
            plans += genders.map { gender in
                ScopePlan(
                    .hotlineGender(hotline: hotline.name, gender), prices,
                    cells: scenario.groups(of: gender).map { index * groups + $0 })
            }
        }
        for (index, team) in scenario.teams.enumerated() {
            plans.append(ScopePlan(.team(team.name), prices, teams: [index]))
        }
        for (index, pool) in scenario.interpreters.enumerated() {
            plans.append(ScopePlan(.interpreters(pool.name), prices, pools: [index]))
        }
        for (index, service) in scenario.services.enumerated() {
            plans.append(
                ScopePlan(
                    .service(service.name), prices,
                    services: entries(of: Array(0...groups), services: [index], in: scenario),
                    places: service.places ?? 0))
            plans += genders.map { gender in
                ScopePlan(
                    .serviceGender(service: service.name, gender), prices,
                    services: entries(of: scenario.groups(of: gender), services: [index], in: scenario))
            }
        }
        return plans
    }

    /// Every hour of the week at every hotline, Monday's first hour first.
    public static func hours(of scenario: Scenario) -> [ScopePlan] {
        let prices = PriceList(scenario)
        let groups = scenario.callers.count
        return scenario.hotlines.enumerated().flatMap { index, hotline in
            let ladder = hotline.ladder.flatMap(\.teams)
            let teams = scenario.teams.indices.filter { ladder.contains(scenario.teams[$0].name) }
            return (0..<168).map { hour in
                ScopePlan(
                    .interval(hotline: hotline.name, hour: hour), prices,
                    cells: (0..<groups).map { index * groups + $0 }, teams: teams,
                    interval: index * 168 + hour)
            }
        }
    }

    private static func system(of scenario: Scenario, _ prices: PriceList) -> ScopePlan {
        let groups = Array(scenario.callers.indices)
        return ScopePlan(
            .system, prices, cells: cells(of: groups, in: scenario), groups: groups,
            teams: Array(scenario.teams.indices), pools: Array(scenario.interpreters.indices),
            services: entries(
                of: groups + [groups.count], services: Array(scenario.services.indices), in: scenario),
            lines: Array(scenario.hotlines.indices))
    }

    /// Each caller group, gender and language.
    private static func ofCallers(_ scenario: Scenario, _ prices: PriceList) -> [ScopePlan] {
        let groups = scenario.callers
        func plan(_ scope: Scope, _ belongs: (CallerGroup) -> Bool) -> ScopePlan {
            let chosen = groups.indices.filter { belongs(groups[$0]) }
            return ScopePlan(
                scope, prices, cells: cells(of: chosen, in: scenario), groups: chosen,
                services: entries(
                    of: chosen, services: Array(scenario.services.indices), in: scenario))
        }
        var plans = groups.map { group in plan(.callers(group.name)) { $0.name == group.name } }
        for gender in Gender.allCases where groups.contains(where: { $0.gender == gender }) {
            plans.append(plan(.gender(gender)) { $0.gender == gender })
        }
        var languages: [String] = []
        for group in groups {
            if let language = group.language, !languages.contains(language) { languages.append(language) }
        }
        return plans + languages.map { language in plan(.language(language)) { $0.language == language } }
    }

    private static func cells(of groups: [Int], in scenario: Scenario) -> [Int] {
        scenario.hotlines.indices.flatMap { hotline in
            groups.map { hotline * scenario.callers.count + $0 }
        }
    }

    /// The entries of services; behind those of the caller groups stands that of whoever was there from the start.
    private static func entries(
        of groups: [Int], services: [Int], in scenario: Scenario
    ) -> [(entry: Int, service: Int)] {
        services.flatMap { service in
            groups.map { (service * (scenario.callers.count + 1) + $0, service) }
        }
    }
}

extension Scenario {
    /// Indices of the caller groups of a gender.
    fileprivate func groups(of gender: Gender) -> [Int] {
        callers.indices.filter { callers[$0].gender == gender }
    }
}
