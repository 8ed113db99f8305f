import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Priorities against Cobham's and Kleinrock's formulas, and with hang-ups against the chain.
@Suite struct PriorityTests {
    private func classes(_ scenario: Scenario) -> [PriorityClasses.Class] {
        scenario.callers.map {
            PriorityClasses.Class(
                arrivalRate: $0.arrivalRate, meanService: $0.talk.mean,
                serviceVariation: $0.talk.variance.squareRoot() / $0.talk.mean)
        }
    }

    private func check(_ scenario: Scenario, waits: [Double]) throws {
        #expect(waits.count == 2)
        let tallies = try Textbook.replicate(scenario) { $0 }
        for (group, wait) in waits.enumerated() {
            // The mean number waiting (Little 1961) has no edge: it is counted by time, not by calls.
            try Agreement.expect(
                tallies.map { $0.cells[group].queueSeconds / $0.countedSeconds },
                mean: scenario.callers[group].arrivalRate * wait, "\(scenario.callers[group].name) waiting")
        }
        let load = scenario.callers.reduce(0) { $0 + $1.arrivalRate * $1.talk.mean }
        try Agreement.expect(
            tallies.map { $0.teams[0].talkSeconds / $0.countedSeconds }, mean: load, "talking")
    }

    @Test func `urgent callers go first at one counsellor`() throws {
        let scenario = try Textbook.scenario("two-priorities")
        try check(scenario, waits: PriorityClasses.meanWaits(oneServer: classes(scenario)))
    }

    @Test func `urgent callers go first at two counsellors`() throws {
        var scenario = try Textbook.scenario("two-priorities")
        let talk = Distribution.exponential(try Exponential(mean: 1_500))
        for group in scenario.callers.indices { scenario.callers[group].talk = talk }
        scenario.teams[0].staffing = .always(2)
        let waits = PriorityClasses.meanWaits(
            arrivalRates: scenario.callers.map(\.arrivalRate), serviceRate: 1.0 / 1_500, servers: 2)
        try check(scenario, waits: waits)
    }

    private struct Waiting: Hashable, Sendable {
        var talking = 0
        var urgent = 0
        var ordinary = 0
    }

    /// Two counsellors, ten lines, talk alike, patience not: the exact chain.
    @Test func `urgent callers go first where callers hang up`() throws {
        var scenario = try Textbook.scenario("two-priorities")
        let talk = Distribution.exponential(try Exponential(mean: 1_800))
        for group in scenario.callers.indices { scenario.callers[group].talk = talk }
        scenario.callers[0].patience = .exponential(try Exponential(mean: 3_600))
        scenario.callers[1].patience = .exponential(try Exponential(mean: 1_800))
        scenario.teams[0].staffing = .always(2)
        scenario.hotlines[0].lines = 10
        let (urgent, ordinary) = (scenario.callers[0], scenario.callers[1])
        let chain = try #require(
            MarkovChain(from: Waiting()) { state -> [(to: Waiting, rate: Double)] in
                var next: [(to: Waiting, rate: Double)] = []
                func add(_ rate: Double, _ change: (inout Waiting) -> Void) {
                    var after = state
                    change(&after)
                    next.append((after, rate))
                }
                if state.talking < 2 {
                    add(urgent.arrivalRate + ordinary.arrivalRate) { $0.talking += 1 }
                } else if state.talking + state.urgent + state.ordinary < 10 {
                    add(urgent.arrivalRate) { $0.urgent += 1 }
                    add(ordinary.arrivalRate) { $0.ordinary += 1 }
                }
                if state.talking > 0 {
                    add(Double(state.talking) * urgent.serviceRate) {
                        if $0.urgent > 0 {
                            $0.urgent -= 1
                        } else if $0.ordinary > 0 {
                            $0.ordinary -= 1
                        } else {
                            $0.talking -= 1
                        }
                    }
                }
                if state.urgent > 0 {
                    add(Double(state.urgent) * urgent.abandonmentRate) { $0.urgent -= 1 }
                }
                if state.ordinary > 0 {
                    add(Double(state.ordinary) * ordinary.abandonmentRate) { $0.ordinary -= 1 }
                }
                return next
            })
        let probabilities = try #require(chain.stationary())
        let waiting = [
            chain.expectation(probabilities) { Double($0.urgent) },
            chain.expectation(probabilities) { Double($0.ordinary) },
        ]
        // Guards the comparison: of all who come, 13% of urgent and 28% of ordinary callers hang up.
        let share = (0...1).map {
            waiting[$0] * scenario.callers[$0].abandonmentRate / scenario.callers[$0].arrivalRate
        }
        #expect(share[1] > 2 * share[0] && share[0] > 0.03)
        let tallies = try Textbook.replicate(scenario) { $0 }
        for (group, caller) in scenario.callers.enumerated() {
            try Agreement.expect(
                tallies.map { $0.cells[group].queueSeconds / $0.countedSeconds }, mean: waiting[group],
                "\(caller.name) waiting")
            try Agreement.expect(
                tallies.map {
                    Double($0.cells[group].abandoned + $0.cells[group].abandonedShort)
                        - share[group] * Double($0.cells[group].offered)
                }, mean: 0, "\(caller.name) who hang up")
        }
        try Agreement.expect(
            tallies.map { $0.teams[0].talkSeconds / $0.countedSeconds },
            mean: chain.expectation(probabilities) { Double($0.talking) }, "talking")
    }

    @Test(arguments: [(3.0, 1.0), (1, 1), (1, 2)])
    func `priority accumulates with the wait`(urgent: Double, ordinary: Double) throws {
        var scenario = try Textbook.scenario("two-priorities")
        scenario.teams[0].takes = .weighted
        scenario.callers[0].weight = urgent
        scenario.callers[1].weight = ordinary
        try check(
            scenario,
            waits: PriorityClasses.meanWaits(oneServer: classes(scenario), weights: [urgent, ordinary]))
    }
}
