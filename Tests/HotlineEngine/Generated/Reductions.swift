import DiscreteEvents
import HotlineModel

/// Ways to make a scenario smaller: each leaves one thing out.
enum Reductions {
    /// Smaller scenarios that are still without errors, the largest cuts first.
    static func all(of scenario: Scenario) -> [Scenario] {
        var smaller: [Scenario] = []
        func add(_ change: (inout Scenario) -> Void) {
            var changed = scenario
            change(&changed)
            if changed != scenario && !changed.issues().contains(where: \.isError) { smaller.append(changed) }
        }
        for group in scenario.callers.indices where scenario.callers.count > 1 {
            add {
                $0.callers.remove(at: group)
                let names = $0.callers.map(\.name)
                for campaign in $0.campaigns.indices {
                    $0.campaigns[campaign].audience.removeAll { !names.contains($0.callers) }
                }
            }
        }
        for hotline in scenario.hotlines.indices where scenario.hotlines.count > 1 {
            add { $0.hotlines.remove(at: hotline) }
        }
        for team in scenario.teams.indices where scenario.teams.count > 1 {
            add {
                let name = $0.teams.remove(at: team).name
                for hotline in $0.hotlines.indices {
                    for rung in $0.hotlines[hotline].ladder.indices {
                        $0.hotlines[hotline].ladder[rung].teams.removeAll { $0 == name }
                    }
                }
            }
        }
        for service in scenario.services.indices {
            add {
                let name = $0.services.remove(at: service).name
                for group in $0.callers.indices {
                    $0.callers[group].afterwards.referrals.removeAll { $0.service == name }
                }
                for other in $0.services.indices where $0.services[other].diverts == name {
                    $0.services[other].diverts = nil
                }
            }
        }
        for pool in scenario.interpreters.indices { add { $0.interpreters.remove(at: pool) } }
        add { $0.campaigns = [] }
        add { $0.surges = [] }
        add { $0.calendar.warmUpSeconds = 0 }
        add { $0.calendar.ending = .cut }
        for index in scenario.callers.indices { addGroup(index, add) }
        for index in scenario.hotlines.indices { addHotline(index, scenario, add) }
        for index in scenario.teams.indices { addTeam(index, add) }
        for index in scenario.services.indices { addService(index, add) }
        return smaller
    }

    private static func addGroup(_ index: Int, _ add: ((inout Scenario) -> Void) -> Void) {
        add { $0.callers[index].redial = nil }
        add { $0.callers[index].interruption = nil }
        add { $0.callers[index].prefers = nil }
        add { $0.callers[index].interpreterPatience = nil }
        add { $0.callers[index].afterwards = Afterwards() }
        add { $0.callers[index].afterwards.transfers = [] }
        add { $0.callers[index].afterwards.followUp = nil }
        add { $0.callers[index].priorityPerAttempt = 0 }
        add { $0.callers[index].calls.dayVariation = 0 }
        add { $0.callers[index].dials = Array($0.callers[index].dials.prefix(1)) }
        add { $0.callers[index].talk = .seconds(100) }
        add { $0.callers[index].patience = nil }
    }

    private static func addHotline(
        _ index: Int, _ scenario: Scenario, _ add: ((inout Scenario) -> Void) -> Void
    ) {
        add { $0.hotlines[index].greeting = nil }
        add { $0.hotlines[index].announcement = nil }
        add { $0.hotlines[index].callback = CallbackRule() }
        add { $0.hotlines[index].triage = nil }
        add { $0.hotlines[index].queueLimit = nil }
        add { $0.hotlines[index].lines = nil }
        add { $0.hotlines[index].open = .always }
        add { $0.hotlines[index].openDuring = [] }
        add { $0.hotlines[index].afterHours = .lost }
        add { $0.hotlines[index].others = .decline }
        add { $0.hotlines[index].serves = Eligibility() }
        add { $0.hotlines[index].choice = .ranked }
        for rung in scenario.hotlines[index].ladder.indices where scenario.hotlines[index].ladder.count > 1 {
            add { $0.hotlines[index].ladder.remove(at: rung) }
        }
    }

    private static func addTeam(_ index: Int, _ add: ((inout Scenario) -> Void) -> Void) {
        add { $0.teams[index].staffing = .always(1) }
        add { $0.teams[index].wrapUp = WrapUp() }
        add { $0.teams[index].recovery = nil }
        add { $0.teams[index].rest = nil }
        add { $0.teams[index].shrinkage = [] }
        add { $0.teams[index].absence = 0 }
        add { $0.teams[index].onCall = nil }
        add { $0.teams[index].paceVariation = 0 }
        add { $0.teams[index].takes = .priority }
    }

    private static func addService(_ index: Int, _ add: ((inout Scenario) -> Void) -> Void) {
        add { $0.services[index].closures = [] }
        add { $0.services[index].callsAgainEvery = nil }
        add { $0.services[index].reserved = 0 }
        add { $0.services[index].familySizes = [1] }
        add { $0.services[index].diverts = nil }
        add { $0.services[index].occupied = 0 }
    }
}
