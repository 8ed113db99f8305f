import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Models that others have published, told in the scenario language.
@Suite struct PeerModelTests {
    /// The balances that hold for every scenario.
    private func expectBalance(_ tallies: [ReplicationTally]) {
        for tally in tallies {
            #expect(tally.cells.allSatisfy { $0.unaccounted == 0 })
            #expect(tally.persons.allSatisfy { $0.unaccounted == 0 })
            #expect(tally.teams.allSatisfy { abs($0.unaccountedSeconds) < 1e-4 })
            #expect(tally.cells.reduce(0) { $0 + $1.answered } > 100)
        }
    }

    /// While a caller waits, the hazard of hanging up is that of an exponential patience, whatever else happens: the expected
    /// hang-ups are the expected wait over the mean patience (Little 1961; Wolff 1982).
    private func expectHangUpsFromWaits(_ scenario: Scenario, _ tallies: [ReplicationTally]) throws {
        for (group, caller) in scenario.callers.enumerated() {
            try Agreement.expect(
                tallies.map { tally in
                    let cell = tally.cells[group]
                    let waits = cell.answeredWaitSeconds + cell.abandonedWaitSeconds
                    return Double(cell.abandoned + cell.abandonedShort) - waits * caller.abandonmentRate
                }, mean: 0, "hang-ups of \(caller.name)")
        }
    }

    @Test func `a bilingual centre with forty lines and retries`() throws {
        let scenario = try Textbook.scenario("bilingual-centre")
        let tallies = try Textbook.replicate(scenario) { $0 }
        expectBalance(tallies)
        try expectHangUpsFromWaits(scenario, tallies)
        for (group, caller) in scenario.callers.enumerated() {
            let redial = try #require(caller.redial)
            // Every failed attempt is repeated with its own chance.
            try Agreement.expect(
                tallies.map { tally in
                    let cell = tally.cells[group]
                    let hangUps = Double(cell.abandoned + cell.abandonedShort)
                    let repeated = Double(cell.offered - cell.firstAttempts)
                    return repeated - (redial.chances[.abandoned] ?? 0) * hangUps
                        - (redial.chances[.blocked] ?? 0) * Double(cell.blocked)
                }, mean: 0, "repeated attempts of \(caller.name)")
        }
        // A quarter of the persons speak the minority's language.
        let persons = tallies.reduce((one: 0, other: 0)) {
            ($0.one + $1.persons[0].persons, $0.other + $1.persons[1].persons)
        }
        Agreement.expect(persons.other, of: persons.one + persons.other, chance: 0.25, "minority")
        #expect(tallies.contains { $0.cells.contains { $0.blocked > 0 } })
    }

    @Test func `a bilingual centre in which everybody speaks both is a queue with retrials`() throws {
        var scenario = try Textbook.scenario("bilingual-centre")
        scenario.calendar = ScenarioCalendar(
            zone: "UTC", length: .days(2), warmUpSeconds: 7_200, ending: .cut)
        scenario.teams[0].languages = scenario.teams[1].languages
        scenario.teams[1].takes = .priority
        // Small enough for the chain: a tenth of the centre.
        scenario.hotlines[0].lines = 4
        scenario.teams[0].staffing = .always(1)
        scenario.teams[1].staffing = .always(1)
        scenario.callers[0].calls.rate = .perHour(12)
        scenario.callers[1].calls.rate = .perHour(6)
        scenario.callers[1].talk = scenario.callers[0].talk
        let group = scenario.callers[0]
        let redial = try #require(group.redial)
        let exact = try #require(
            RetrialQueue(
                RetrialQueue.Parameters(
                    arrivalRate: 18.0 / 3_600, serviceRate: group.serviceRate,
                    abandonmentRate: group.abandonmentRate, servers: 2, lines: 4,
                    retrialRate: 1 / redial.after.mean, persistenceBlocked: redial.chances[.blocked] ?? 0,
                    persistenceAbandoned: redial.chances[.abandoned] ?? 0)))
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map { tally in
                Double(tally.cells[0].offered + tally.cells[1].offered) / tally.countedSeconds
            }, mean: exact.attemptRate, "attempts")
        try Agreement.expect(
            tallies.map { tally in
                Double(tally.cells[0].blocked + tally.cells[1].blocked) / tally.countedSeconds
            }, mean: exact.blockedRate, "blocked attempts")
    }

    @Test func `a telethon with a message after two minutes`() throws {
        let scenario = try Textbook.scenario("telethon")
        let group = scenario.callers[0]
        let servers = scenario.teams[0].size
        let exact = try #require(
            ErlangC(arrivalRate: group.arrivalRate, serviceRate: group.serviceRate, servers: servers))
        let spare = Double(servers) * group.serviceRate - group.arrivalRate
        let beyond = exact.waitProbability * exp(-spare * 120)
        #expect(beyond > 0.1)
        let tallies = try Textbook.replicate(scenario) { $0 }
        expectBalance(tallies)
        try Agreement.expect(
            tallies.map { Double($0.cells[0].callbackTaken) - beyond * Double($0.cells[0].offered) },
            mean: 0, "messages")
        try Agreement.expect(
            tallies.map { $0.cells[0].queueSeconds / $0.countedSeconds },
            mean: group.arrivalRate * exact.waitProbability / spare, "waiting, with and without a line")
        // Nobody waits on the line for longer than the message's two minutes.
        #expect(tallies.allSatisfy { $0.cells[0].longestWaitSeconds < 120.001 })
    }

    @Test func `three types of calls, two groups of counsellors and busy days`() throws {
        let scenario = try Textbook.scenario("three-types-two-groups")
        let tallies = try Textbook.replicate(scenario) { $0 }
        expectBalance(tallies)
        try expectHangUpsFromWaits(scenario, tallies)
        let days = 6.0
        for (group, caller) in scenario.callers.enumerated() {
            guard case .perDay(let mean, _) = caller.calls.rate else {
                Issue.record("not a number a day")
                return
            }
            let counts = tallies.map { Double($0.persons[group].persons) }
            try Agreement.expect(counts, mean: days * mean, "persons of \(caller.name)")
            // Negative binomial days: their variance is the mean and the square of mean times variation.
            let variance = days * (mean + mean * mean * 0.3 * 0.3)
            try Agreement.expect(
                counts.map { ($0 - days * mean) * ($0 - days * mean) }, mean: variance,
                "variance of \(caller.name)")
        }
        // Two groups share six tenths of the variance of their days.
        let (one, other) = (90.0, 70.0)
        try Agreement.expect(
            tallies.map {
                (Double($0.persons[0].persons) - days * one) * (Double($0.persons[1].persons) - days * other)
            }, mean: days * 0.6 * one * other * 0.3 * 0.3, "covariance")
        // Repairs are the technicians' alone, sales the generalists'.
        try Agreement.expect(
            tallies.map { tally in
                tally.teams[0].talkSeconds + tally.teams[1].talkSeconds
                    - zip(tally.cells, scenario.callers).reduce(0) {
                        $0 + Double($1.0.answered) * $1.1.talk.mean
                    }
            }, mean: 0, "seconds of talk")
    }

    @Test func `a bank with skill-dependent pace`() throws {
        let scenario = try Textbook.scenario("skill-dependent-pace")
        let chain = try #require(RoutingChain(scenario))
        let tallies = try Textbook.replicate(scenario) { $0 }
        expectBalance(tallies)
        for (number, team) in scenario.teams.enumerated() {
            try Agreement.expect(
                tallies.map { $0.teams[number].talkSeconds / $0.countedSeconds },
                mean: chain.meanTalking(team: number), "\(team.name) talking")
        }
        for (group, caller) in scenario.callers.enumerated() {
            try Agreement.expect(
                tallies.map { $0.cells[group].queueSeconds / $0.countedSeconds },
                mean: chain.meanWaiting(group: group), "\(caller.name) waiting")
        }
        // Guards the comparison: one pace for all would be another bank.
        var alike = scenario
        for team in alike.teams.indices { alike.teams[team].pace = Pace() }
        let other = try #require(RoutingChain(alike))
        #expect(abs(other.meanWaiting(group: 1) - chain.meanWaiting(group: 1)) > 0.05)
    }
}
