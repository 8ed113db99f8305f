/// The stationary distribution of a finite chain that moves one step at a time.
public enum BirthDeathChain {
    /// Probabilities of the states 0, 1, 2 ...
    ///
    /// - Parameters:
    ///   - births: the rate from each state to the next; the chain has one state more than there are births.
    ///   - deaths: the rate from each state but the first to the one before; as many as births, all above 0.
    /// - Returns: probabilities that sum to 1; empty where the lists do not fit.
    public static func stationary(births: [Double], deaths: [Double]) -> [Double] {
        guard births.count == deaths.count else { return [] }
        var weights = [1.0]
        for (birth, death) in zip(births, deaths) {
            weights.append(weights[weights.count - 1] * birth / death)
            // Far from the start the weights may outgrow a number: scale them down together.
            if weights[weights.count - 1] > 1e200 {
                for index in weights.indices { weights[index] *= 1e-200 }
            }
        }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
