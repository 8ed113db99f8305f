import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Documentation after the call: the line is free, the counsellor is not.
@Suite struct WrapUpTests {
    private struct State: Hashable, Sendable {
        var talking = 0
        var documenting = 0
        var waiting = 0
    }

    @Test func `lines, counsellors and documentation agree with the chain`() throws {
        let scenario = try Textbook.scenario("wrap-up")
        let group = scenario.callers[0]
        let servers = scenario.teams[0].size
        let lines = try #require(scenario.hotlines[0].lines)
        let wrapUp = 1 / (try #require(scenario.teams[0].wrapUp.time(for: group)?.mean))
        let chain = try #require(
            MarkovChain(from: State()) { state -> [(to: State, rate: Double)] in
                var next: [(to: State, rate: Double)] = []
                func add(_ rate: Double, _ change: (inout State) -> Void) {
                    if rate <= 0 { return }
                    var after = state
                    change(&after)
                    next.append((after, rate))
                }
                if state.talking + state.waiting < lines {
                    add(group.arrivalRate) {
                        if $0.talking + $0.documenting < servers { $0.talking += 1 } else { $0.waiting += 1 }
                    }
                }
                add(Double(state.talking) * group.serviceRate) {
                    $0.talking -= 1
                    $0.documenting += 1
                }
                add(Double(state.documenting) * wrapUp) {
                    $0.documenting -= 1
                    if $0.waiting > 0 {
                        $0.waiting -= 1
                        $0.talking += 1
                    }
                }
                add(Double(state.waiting) * group.abandonmentRate) { $0.waiting -= 1 }
                return next
            })
        let probabilities = try #require(chain.stationary())
        func mean(_ value: (State) -> Int) -> Double {
            chain.expectation(probabilities) { Double(value($0)) }
        }
        let tallies = try Textbook.replicate(scenario) { $0 }
        func expect(_ exact: Double, _ what: String, _ seconds: (ReplicationTally) -> Double) throws {
            try Agreement.expect(tallies.map { seconds($0) / $0.countedSeconds }, mean: exact, what)
        }
        try expect(mean(\.talking), "talking") { $0.teams[0].talkSeconds }
        try expect(mean(\.documenting), "documenting") { $0.teams[0].wrapUpSeconds }
        try expect(mean(\.waiting), "waiting") { $0.cells[0].queueSeconds }
        try expect(mean { $0.talking + $0.waiting }, "lines held") { $0.cells[0].lineSeconds }
        let blocking = mean { $0.talking + $0.waiting == lines ? 1 : 0 }
        try Agreement.expect(
            tallies.map { Double($0.cells[0].blocked) - blocking * Double($0.cells[0].offered) }, mean: 0,
            "blocked")
    }
}
