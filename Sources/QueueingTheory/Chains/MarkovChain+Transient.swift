extension MarkovChain {
    /// Where the chain is after some time, and how long it was in each state until then.
    public struct Transient: Sendable {
        /// Probabilities of the states at the end.
        public let probabilities: [Double]
        /// Expected seconds spent in each state.
        public let occupation: [Double]
    }

    /// Solves the forward equations, by uniformization (Jensen 1953): sums of products of numbers that are not negative, with
    /// an error below 1e-12.
    ///
    /// - Parameters:
    ///   - seconds: not negative.
    ///   - initial: probabilities of the states at the start.
    /// - Returns: nil for other arguments, or where more than ten million steps would be needed.
    /// - Complexity: O(transitions × (largest rate out of a state) × seconds).
    public func transient(after seconds: Double, from initial: [Double]) -> Transient? {
        guard seconds >= 0, seconds.isFinite, initial.count == states.count,
            initial.allSatisfy({ $0 >= 0 && $0.isFinite })
        else { return nil }
        var leaving = Array(repeating: 0.0, count: states.count)
        for row in states.indices {
            for place in rowStarts[row]..<rowStarts[row + 1] { leaving[row] += rates[place] }
        }
        let pace = leaving.max() ?? 0
        if pace == 0 {
            return Transient(probabilities: initial, occupation: initial.map { $0 * seconds })
        }
        guard pace * seconds <= 1e7, let steps = PoissonWeights(mean: pace * seconds) else { return nil }
        let tails = steps.tails
        var current = initial
        var probabilities = Array(repeating: 0.0, count: states.count)
        var occupation = probabilities
        for step in 0..<tails.count {
            let here = steps.probability(of: step)
            let beyond = tails[step] / pace
            for state in states.indices where current[state] > 0 {
                probabilities[state] += here * current[state]
                occupation[state] += beyond * current[state]
            }
            current = advanced(current, pace: pace, leaving: leaving)
        }
        return Transient(probabilities: probabilities, occupation: occupation)
    }

    /// One step of the chain that is watched at the moments of a Poisson process of rate `pace`.
    private func advanced(_ current: [Double], pace: Double, leaving: [Double]) -> [Double] {
        var next = Array(repeating: 0.0, count: current.count)
        for state in current.indices where current[state] > 0 {
            next[state] += current[state] * (1 - leaving[state] / pace)
            for place in rowStarts[state]..<rowStarts[state + 1] {
                next[targets[place]] += current[state] * rates[place] / pace
            }
        }
        return next
    }
}
