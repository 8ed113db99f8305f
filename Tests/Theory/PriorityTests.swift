import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Priorities against Cobham's and Kleinrock's formulas.
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

    /// Busy counsellors, and who waits of each class.
    private struct Crowd: Hashable, Sendable {
        var busy = 0
        var urgent = 0
        var ordinary = 0
    }

    /// Two counsellors, callers who hang up after a time of their own class: no formula, but a chain small enough to be solved.
    @Test(arguments: [(20.0, 20.0), (45, 10)])
    func `urgent callers go first where both classes hang up`(urgent: Double, ordinary: Double) throws {
        var scenario = try Textbook.scenario("two-priorities")
        let (talk, calls) = (900.0, [3.0, 5.5])
        let patience = [urgent * 60, ordinary * 60]
        for group in 0...1 {
            scenario.callers[group].talk = .exponential(try Exponential(mean: talk))
            scenario.callers[group].calls = CallVolume(rate: .perHour(calls[group]))
            scenario.callers[group].patience = .exponential(try Exponential(mean: patience[group]))
        }
        scenario.teams[0].staffing = .always(2)
        // Nobody comes to more than so many of a class: less than one caller in a million.
        let most = 25
        let chain = try #require(
            MarkovChain(from: Crowd()) { crowd -> [(to: Crowd, rate: Double)] in
                var next: [(to: Crowd, rate: Double)] = []
                func go(_ rate: Double, _ change: (inout Crowd) -> Void) {
                    if rate == 0 { return }
                    var other = crowd
                    change(&other)
                    next.append((other, rate))
                }
                if crowd.busy < 2 {
                    go((calls[0] + calls[1]) / 3_600) { $0.busy += 1 }
                } else {
                    if crowd.urgent < most { go(calls[0] / 3_600) { $0.urgent += 1 } }
                    if crowd.ordinary < most { go(calls[1] / 3_600) { $0.ordinary += 1 } }
                }
                go(Double(crowd.busy) / talk) {
                    if $0.urgent > 0 {
                        $0.urgent -= 1
                    } else if $0.ordinary > 0 {
                        $0.ordinary -= 1
                    } else {
                        $0.busy -= 1
                    }
                }
                go(Double(crowd.urgent) / patience[0]) { $0.urgent -= 1 }
                go(Double(crowd.ordinary) / patience[1]) { $0.ordinary -= 1 }
                return next
            })
        let probabilities = try #require(chain.stationary())
        #expect(chain.expectation(probabilities) { $0.urgent == most || $0.ordinary == most ? 1 : 0 } < 1e-6)
        let waiting = [
            chain.expectation(probabilities) { Double($0.urgent) },
            chain.expectation(probabilities) { Double($0.ordinary) },
        ]
        let tallies = try Textbook.replicate(scenario) { $0 }
        for group in 0...1 {
            let name = scenario.callers[group].name
            try Agreement.expect(
                tallies.map { $0.cells[group].queueSeconds / $0.countedSeconds }, mean: waiting[group],
                "\(name) waiting")
            // Of those who call, the share that hangs up is that of the hang-ups of those who wait.
            let share = waiting[group] / patience[group] / (calls[group] / 3_600)
            #expect(share > 0.01)
            try Agreement.expect(
                tallies.map {
                    let cell = $0.cells[group]
                    return Double(cell.abandoned + cell.abandonedShort) - share * Double(cell.queued)
                }, mean: 0, "\(name) who hang up")
        }
        try Agreement.expect(
            tallies.map { $0.teams[0].talkSeconds / $0.countedSeconds },
            mean: chain.expectation(probabilities) { Double($0.busy) }, "talking")
    }
}
