import DiscreteEvents
import Foundation
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Conversations and patience that are not exponential, at several counsellors.
@Suite struct GeneralServiceTests {
    /// Conversations in their first and second phase, and the phases of patience of those who wait, the longest wait first.
    private struct Phases: Hashable, Sendable {
        var first = 0
        var second = 0
        var waiting: [Int] = []
    }

    @Test func `Erlang talk and patience agree with the chain of their phases`() throws {
        let scenario = try Textbook.scenario("general-service-and-patience")
        let group = scenario.callers[0]
        let servers = scenario.teams[0].size
        let lines = try #require(scenario.hotlines[0].lines)
        let (talkPhase, patiencePhase) = (2 * group.serviceRate, 2 * group.abandonmentRate)
        let chain = try #require(
            MarkovChain(from: Phases()) { state -> [(to: Phases, rate: Double)] in
                var next: [(to: Phases, rate: Double)] = []
                let talking = state.first + state.second
                if talking + state.waiting.count < lines {
                    var after = state
                    if talking < servers { after.first += 1 } else { after.waiting.append(1) }
                    next.append((after, group.arrivalRate))
                }
                if state.first > 0 {
                    let after = Phases(
                        first: state.first - 1, second: state.second + 1, waiting: state.waiting)
                    next.append((after, Double(state.first) * talkPhase))
                }
                if state.second > 0 {
                    var after = state
                    after.second -= 1
                    if !after.waiting.isEmpty {
                        after.waiting.removeFirst()
                        after.first += 1
                    }
                    next.append((after, Double(state.second) * talkPhase))
                }
                for place in state.waiting.indices {
                    var after = state
                    if state.waiting[place] == 1 {
                        after.waiting[place] = 2
                    } else {
                        after.waiting.remove(at: place)
                    }
                    next.append((after, patiencePhase))
                }
                return next
            })
        let probabilities = try #require(chain.stationary())
        let queue = chain.expectation(probabilities) { Double($0.waiting.count) }
        let talking = chain.expectation(probabilities) { Double($0.first + $0.second) }
        let blocking = chain.expectation(probabilities) {
            $0.first + $0.second + $0.waiting.count == lines ? 1 : 0
        }
        let hangUps = chain.expectation(probabilities) { state in
            Double(state.waiting.count { $0 == 2 }) * patiencePhase
        }
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map { $0.cells[0].queueSeconds / $0.countedSeconds }, mean: queue, "waiting")
        try Agreement.expect(
            tallies.map { $0.teams[0].talkSeconds / $0.countedSeconds }, mean: talking, "talking")
        try Agreement.expect(
            tallies.map { Double($0.cells[0].blocked) - blocking * Double($0.cells[0].offered) }, mean: 0,
            "blocked")
        let share = hangUps / group.arrivalRate
        try Agreement.expect(
            tallies.map {
                Double($0.cells[0].abandoned + $0.cells[0].abandonedShort) - share
                    * Double($0.cells[0].offered)
            }, mean: 0, "abandoned")
    }

    @Test func `with as many lines as counsellors only the mean talk time matters`() throws {
        // Erlang B holds for every shape (Sevastyanov 1957).
        var scenario = try Textbook.scenario("finite-lines")
        scenario.hotlines[0].lines = 3
        let mean = scenario.callers[0].talk.mean
        let exact = ErlangB.blocking(offeredLoad: scenario.callers[0].arrivalRate * mean, servers: 3)
        for talk in [
            Distribution.seconds(mean), .lognormal(try Lognormal(mean: mean, cv: 1.5)),
            .uniform(from: 0, to: 2 * mean),
        ] {
            scenario.callers[0].talk = talk
            let cells = try Textbook.replicate(scenario) { $0.cells[0] }
            try Agreement.expect(
                cells.map { Double($0.blocked) - exact * Double($0.offered) }, mean: 0, "blocked, \(talk)")
        }
    }

    @Test func `callers who all wait equally long hang up as often as theory says`() throws {
        // M/M/n+D (Baccelli & Hebuterne 1981, in the form of Zeltyn & Mandelbaum 2005).
        var scenario = try Textbook.scenario("patience")
        let (arrivals, service) = (scenario.callers[0].arrivalRate, scenario.callers[0].serviceRate)
        let (servers, patience) = (3, 240.0)
        scenario.callers[0].patience = .seconds(patience)
        scenario.teams[0].staffing = .always(servers)
        let spare = arrivals - Double(servers) * service
        let full = Double(servers) * service
        let integral =
            (exp(spare * patience) - 1) / spare + exp(arrivals * patience - full * patience) / full
        // The sum of the terms of fewer busy servers, relative to the last of them.
        var (sum, term) = (1.0, 1.0)
        for busy in stride(from: servers - 1, to: 0, by: -1) {
            term *= Double(busy) * service / arrivals
            sum += term
        }
        let lost = (1 + spare * integral) / (sum + arrivals * integral)
        let cells = try Textbook.replicate(scenario) { $0.cells[0] }
        try Agreement.expect(
            cells.map { Double($0.abandoned + $0.abandonedShort) - lost * Double($0.offered) }, mean: 0,
            "lost")
    }
}
