import DiscreteEvents
import HotlineModel

// Teams and what they need for each caller group.
extension ScenarioCompiler {
    /// The teams, and for each the queues that it may answer.
    mutating func compiledTeams() -> ([CompiledTeam], [Assignment]) {
        var teams: [CompiledTeam] = []
        var assignments: [Assignment] = []
        for (number, team) in scenario.teams.enumerated() {
            let own = self.assignments(of: team, number: number)
            // A factor of mean 1: the logarithm's mean is half its variance below 0.
            let paceVariance = PortableMath.log(1 + team.paceVariation * team.paceVariation)
            teams.append(
                CompiledTeam(
                    weighsWaits: team.takes.weighsWaits, skills: Int32(clamping: Self.skills(of: team)),
                    gender: team.gender.map { Self.number(of: $0) } ?? -1,
                    recovery: team.recovery.map { sampler($0.time) } ?? .constant(0),
                    restAfterCalls: Int32(clamping: team.rest?.afterCalls ?? 0),
                    restSeconds: team.rest?.seconds ?? 0, paceMu: -paceVariance / 2,
                    paceSigma: paceVariance.squareRoot(), absence: team.absence,
                    onCallCount: Int32(clamping: team.onCall?.counsellors ?? 0),
                    onCallWhenWaiting: Int32(clamping: team.onCall?.whenWaiting ?? 0),
                    onCallForSeconds: team.onCall?.forSeconds ?? 0,
                    onCallArriveSeconds: team.onCall?.arriveAfterSeconds ?? 0,
                    onCallStaySeconds: team.onCall?.staySeconds ?? 0,
                    onCallBlock: Int32(duties.blockCount + number),
                    firstAssignment: Int32(assignments.count), assignmentCount: Int32(own.count)))
            assignments += own
        }
        return (teams, assignments)
    }

    /// For each team and caller group, in that order, how the one handles the other's calls, and the pools that interpret them.
    mutating func handlingTable() -> (table: [Handling], poolChoices: [Int32]) {
        var table: [Handling] = []
        var choices: [Int32] = []
        for team in scenario.teams {
            for group in scenario.callers {
                let pools = team.speaks(group) ? [] : interpreterPools(for: team, group)
                choices += pools.map(Int32.init)
                table.append(
                    Handling(
                        firstPool: Int32(choices.count - pools.count), poolCount: Int32(pools.count),
                        pace: team.pace.factor(for: group),
                        wrapUp: team.wrapUp.time(for: group).map { sampler($0) } ?? .constant(0),
                        recoveryChance: Self.recoveryChance(of: team, after: group)))
            }
        }
        return (table, choices)
    }

    private static func recoveryChance(of team: Team, after group: CallerGroup) -> Double {
        guard let recovery = team.recovery else { return 0 }
        guard let needs = recovery.needs else { return recovery.chance }
        return group.need.map(needs.contains) ?? false ? recovery.chance : 0
    }

    /// The pools that interpret a group's language for a team, in the order in which the scenario names them.
    func interpreterPools(for team: Team, _ group: CallerGroup) -> [Int] {
        guard team.usesInterpreters, let language = group.language else { return [] }
        return scenario.interpreters.indices.filter {
            scenario.interpreters[$0].languages.contains(language)
        }
    }
}
