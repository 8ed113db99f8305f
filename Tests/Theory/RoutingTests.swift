import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Routing between hotlines, teams and languages against the exact chain of the same scenario.
@Suite struct RoutingTests {
    @Test(arguments: ["two-pools-with-overflow", "n-model", "held-back-counsellors"])
    func `who waits, who talks with whom and who is blocked agrees with the chain`(file: String) throws {
        let scenario = try Textbook.scenario(file)
        let chain = try #require(RoutingChain(scenario))
        let groups = scenario.callers.count
        let tallies = try Textbook.replicate(scenario) { $0 }
        for (group, caller) in scenario.callers.enumerated() {
            let hotline = scenario.hotlines.firstIndex { $0.name == caller.dials[0].hotline } ?? 0
            let cells = tallies.map { $0.cells[hotline * groups + group] }
            let name = caller.name
            try Agreement.expect(
                zip(cells, tallies).map { $0.queueSeconds / $1.countedSeconds },
                mean: chain.meanWaiting(group: group), "\(name) waiting")
            let blocking = chain.blocking(group: group)
            try Agreement.expect(
                cells.map { Double($0.blocked) - blocking * Double($0.offered) }, mean: 0, "\(name) blocked")
            let held = scenario.teams.indices.reduce(chain.meanWaiting(group: group)) {
                $0 + chain.meanTalking(group: group, team: $1)
            }
            try Agreement.expect(
                zip(cells, tallies).map { $0.lineSeconds / $1.countedSeconds }, mean: held,
                "lines held by \(name)")
        }
        for (number, team) in scenario.teams.enumerated() {
            try Agreement.expect(
                tallies.map { $0.teams[number].talkSeconds / $0.countedSeconds },
                mean: chain.meanTalking(team: number), "\(team.name) talking")
            // Rates of answering differ by group, so this tells apart who talks with whom.
            let answers = scenario.callers.enumerated().reduce(0) { sum, entry in
                sum + chain.meanTalking(group: entry.offset, team: number) * entry.element.serviceRate
                    / team.pace.factor(for: entry.element)
            }
            try Agreement.expect(
                tallies.map { Double($0.teams[number].answered) / $0.countedSeconds }, mean: answers,
                "answers of \(team.name)")
        }
    }

    @Test func `the chains differ from each other where the rule differs`() throws {
        // Guards the comparison above: a held-back counsellor must matter to both lines.
        var scenario = try Textbook.scenario("held-back-counsellors")
        let held = try #require(RoutingChain(scenario))
        scenario.hotlines[0].ladder[1].keepIdle = 0
        let free = try #require(RoutingChain(scenario))
        #expect(held.meanWaiting(group: 0) > 1.5 * free.meanWaiting(group: 0))
        #expect(held.meanWaiting(group: 1) < 0.8 * free.meanWaiting(group: 1))
    }
}
