/// A finite Markov chain in continuous time, small enough to be solved exactly.
///
/// ```swift
/// // One server, room for two calls.
/// let chain = MarkovChain(from: 0) { calls in
///     (calls < 2 ? [(calls + 1, 0.5)] : []) + (calls > 0 ? [(calls - 1, 1.0)] : [])
/// }
/// let blocked = chain?.stationary()?.last  // 1/7
/// ```
///
/// States are numbered in the order in which they are found from the first one, so a chain is the same wherever it
/// is built.
public struct MarkovChain<State: Hashable & Sendable>: Sendable {
    /// The states, by number.
    public let states: [State]

    /// The transitions out of state `s` are those from `rowStarts[s]` up to `rowStarts[s + 1]`.
    let rowStarts: [Int]
    let targets: [Int]
    let rates: [Double]

    /// Finds every state that can be reached from one, breadth first.
    ///
    /// - Parameters:
    ///   - start: the first state.
    ///   - limit: the most states that are accepted.
    ///   - transitions: the states to which a state goes, with their rates; a rate of 0 and a transition to the state
    ///     itself count for nothing, and several to one state add up.
    /// - Returns: nil where a rate is negative or no number, or where there are more states than the limit.
    public init?(
        from start: State, limit: Int = 20_000, transitions: (State) -> [(to: State, rate: Double)]
    ) {
        var states = [start]
        var numbers = [start: 0]
        var row = 0
        while row < states.count {
            for (to, rate) in transitions(states[row]) where rate > 0 && numbers[to] == nil {
                numbers[to] = states.count
                states.append(to)
            }
            if states.count > limit { return nil }
            row += 1
        }
        self.init(states: states, transitions: transitions)
    }

    /// Takes the states as listed.
    ///
    /// - Parameters:
    ///   - states: at least one, each once.
    ///   - transitions: as above.
    /// - Returns: nil where a rate is negative or no number, where a transition leads out of the list, or where the list
    ///   is empty or names a state twice.
    public init?(states: [State], transitions: (State) -> [(to: State, rate: Double)]) {
        guard !states.isEmpty else { return nil }
        var numbers: [State: Int] = [:]
        for (number, state) in states.enumerated() {
            guard numbers.updateValue(number, forKey: state) == nil else { return nil }
        }
        var rowStarts = [0]
        var targets: [Int] = []
        var rates: [Double] = []
        for (number, state) in states.enumerated() {
            for (to, rate) in transitions(state) {
                guard rate >= 0, rate.isFinite, let target = numbers[to] else { return nil }
                if rate == 0 || target == number { continue }
                targets.append(target)
                rates.append(rate)
            }
            rowStarts.append(targets.count)
        }
        self.states = states
        self.rowStarts = rowStarts
        self.targets = targets
        self.rates = rates
    }

    /// The expectation of a quantity under some probabilities of the states.
    ///
    /// - Returns: NaN where there are not as many probabilities as states.
    public func expectation(_ probabilities: [Double], of value: (State) -> Double) -> Double {
        guard probabilities.count == states.count else { return .nan }
        var sum = 0.0
        for (state, probability) in zip(states, probabilities) where probability != 0 {
            sum += probability * value(state)
        }
        return sum
    }
}
