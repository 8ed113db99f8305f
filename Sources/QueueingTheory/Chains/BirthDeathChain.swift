/// The stationary distribution of a finite chain that moves one step at a time.
public enum BirthDeathChain {
    /// Probabilities of the states 0, 1, 2 ..., by detailed balance (Kleinrock 1975, chapter 3).
    ///
    /// - Parameters:
    ///   - births: the rate from each state to the next, finite and not negative; the chain has one state more
    ///     than there are births.
    ///   - deaths: the rate from each state but the first to the one before; as many as births, finite and above 0.
    /// - Returns: probabilities that sum to 1; empty for other arguments.
    /// - Complexity: O(states).
    public static func stationary(births: [Double], deaths: [Double]) -> [Double] {
        guard births.count == deaths.count, births.allSatisfy({ $0 >= 0 && $0.isFinite }),
            deaths.allSatisfy({ $0 > 0 && $0.isFinite })
        else { return [] }
        var weights = [1.0]
        weights.reserveCapacity(births.count + 1)
        var largest = 1.0
        for (birth, death) in zip(births, deaths) {
            let weight = weights[weights.count - 1] * birth / death
            guard weight.isFinite else { return [] }
            weights.append(weight)
            largest = max(largest, weight)
            // Far from the start the weights may outgrow a number: scale them down together.
            if largest > 1e150 {
                for index in weights.indices { weights[index] /= largest }
                largest = 1
            }
        }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
