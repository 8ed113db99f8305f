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
}
