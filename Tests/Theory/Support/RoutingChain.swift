import HotlineModel
import QueueingTheory

/// The exact chain of a scenario with finite lines, exponential talk and patience and constant rates: callers of every group
/// with every team, and the waiting calls in the order in which they joined.
///
/// Written from the rules of routing alone, and as plainly as can be: it shares no line with the engine. Each group must
/// dial one hotline that serves it, and rungs must have no delay.
struct RoutingChain {
    /// Who talks with whom, and who waits.
    struct State: Hashable, Sendable {
        /// Conversations, at `group * teams + team`.
        var talking: [Int]
        /// The groups of waiting calls, the longest wait first.
        var waiting: [Int]
    }

    private let scenario: Scenario
    private let chain: MarkovChain<State>
    private let probabilities: [Double]

    /// - Returns: nil where the chain is too large or falls into parts.
    init?(_ scenario: Scenario) {
        self.scenario = scenario
        let rules = Rules(scenario)
        let empty = State(
            talking: Array(repeating: 0, count: scenario.callers.count * scenario.teams.count), waiting: [])
        guard let chain = MarkovChain(from: empty, transitions: rules.transitions),
            let probabilities = chain.stationary()
        else { return nil }
        self.chain = chain
        self.probabilities = probabilities
    }

    /// The number of states.
    var size: Int { chain.states.count }

    /// The mean number of waiting callers of a group.
    func meanWaiting(group: Int) -> Double {
        chain.expectation(probabilities) { state in Double(state.waiting.count { $0 == group }) }
    }

    /// The mean number of conversations of a team.
    func meanTalking(team: Int) -> Double {
        chain.expectation(probabilities) { state in
            Double(
                scenario.callers.indices.reduce(0) { $0 + state.talking[$1 * scenario.teams.count + team] })
        }
    }

    /// The mean number of conversations of a group with a team.
    func meanTalking(group: Int, team: Int) -> Double {
        chain.expectation(probabilities) { Double($0.talking[group * scenario.teams.count + team]) }
    }

    /// The share of a group's calls that find all lines held.
    func blocking(group: Int) -> Double {
        let rules = Rules(scenario)
        return chain.expectation(probabilities) { rules.findsNoLine(group, $0) ? 1 : 0 }
    }

    /// Moves from state to state.
    private struct Rules {
        let scenario: Scenario
        let teams: Int
        let hotlines: [Hotline]
        /// Where no two groups have the same priority, the order between groups does not matter and is not kept.
        let keepsOrder: Bool

        init(_ scenario: Scenario) {
            self.scenario = scenario
            teams = scenario.teams.count
            hotlines = scenario.callers.map { group in
                scenario.hotlines.first { $0.name == group.dials[0].hotline } ?? scenario.hotlines[0]
            }
            let priorities = scenario.callers.map(\.priority)
            keepsOrder = Set(priorities).count < priorities.count
        }

        func transitions(_ state: State) -> [(to: State, rate: Double)] {
            var next: [(to: State, rate: Double)] = []
            for (group, caller) in scenario.callers.enumerated() {
                if !findsNoLine(group, state) {
                    next.append((arrival(of: group, state), caller.arrivalRate))
                }
                for team in 0..<teams where state.talking[group * teams + team] > 0 {
                    var after = state
                    after.talking[group * teams + team] -= 1
                    let pace = scenario.teams[team].pace.factor(for: caller)
                    let rate = Double(state.talking[group * teams + team]) * caller.serviceRate / pace
                    next.append((served(by: team, after), rate))
                }
            }
            for place in state.waiting.indices {
                var after = state
                after.waiting.remove(at: place)
                next.append((after, scenario.callers[state.waiting[place]].abandonmentRate))
            }
            return next
        }

        func findsNoLine(_ group: Int, _ state: State) -> Bool {
            let sharing = scenario.callers.indices.filter { hotlines[$0].name == hotlines[group].name }
            let talking = sharing.reduce(0) { sum, other in
                sum + state.talking[(other * teams)..<((other + 1) * teams)].reduce(0, +)
            }
            let waiting = state.waiting.count { sharing.contains($0) }
            return talking + waiting >= hotlines[group].lines ?? .max
        }

        private func idle(_ team: Int, _ state: State) -> Int {
            let busy = scenario.callers.indices.reduce(0) { $0 + state.talking[$1 * teams + team] }
            return scenario.teams[team].size - busy
        }

        /// The team that answers a group's next call: by rung, then by the order of teams.
        private func answering(_ group: Int, _ state: State) -> Int? {
            for rung in hotlines[group].ladder {
                for name in rung.teams {
                    let able = scenario.teams.firstIndex {
                        $0.name == name && $0.canAnswer(scenario.callers[group])
                    }
                    if let team = able, idle(team, state) > rung.keepIdle { return team }
                }
            }
            return nil
        }

        private func arrival(of group: Int, _ state: State) -> State {
            var after = state
            if !state.waiting.contains(group), let team = answering(group, state) {
                after.talking[group * teams + team] += 1
            } else {
                after.waiting.append(group)
                if !keepsOrder { after.waiting.sort() }
            }
            return after
        }

        /// A team takes waiting calls as long as it may: the highest priority, then the longest wait.
        private func served(by team: Int, _ state: State) -> State {
            var after = state
            while true {
                var best: Int?
                for place in after.waiting.indices {
                    let group = after.waiting[place]
                    let first = after.waiting.firstIndex(of: group) == place
                    guard first, mayAnswer(group, by: team, after) else { continue }
                    let higher =
                        best.map {
                            scenario.callers[group].priority > scenario.callers[after.waiting[$0]].priority
                        } ?? true
                    if higher { best = place }
                }
                guard let place = best else { return after }
                after.talking[after.waiting[place] * teams + team] += 1
                after.waiting.remove(at: place)
            }
        }

        private func mayAnswer(_ group: Int, by team: Int, _ state: State) -> Bool {
            scenario.teams[team].canAnswer(scenario.callers[group])
                && hotlines[group].ladder.contains {
                    $0.teams.contains(scenario.teams[team].name) && idle(team, state) > $0.keepIdle
                }
        }
    }
}
