/// The probabilities of a Poisson distribution as far as they matter, without a call of the exponential function.
///
/// They are worked out from the mode outwards and scaled to sum to 1 (Fox & Glynn 1988), so that no mean is too large
/// and every machine gives the same bits. What is left out on either side weighs less than 1e-18 of the largest.
struct PoissonWeights {
    /// The largest mean that is taken.
    static let largestMean = 1e9

    /// The first number with a weight.
    let first: Int
    /// Probabilities of `first`, `first + 1` ...
    let probabilities: [Double]

    /// - Parameter mean: not negative, at most `largestMean`; nil otherwise.
    init?(mean: Double) {
        guard mean >= 0, mean <= Self.largestMean else { return nil }
        let mode = Int(mean)
        var left: [Double] = []
        var weight = 1.0
        var number = mode
        while number > 0 {
            weight *= Double(number) / mean
            if weight < 1e-18 { break }
            left.append(weight)
            number -= 1
        }
        var weights = Array(left.reversed())
        weights.append(1)
        weight = 1
        number = mode
        while true {
            number += 1
            weight *= mean / Double(number)
            if weight < 1e-18 { break }
            weights.append(weight)
        }
        let sum = weights.reduce(0, +)
        first = mode - left.count
        probabilities = weights.map { $0 / sum }
    }

    /// The probability of exactly `number`.
    func probability(of number: Int) -> Double {
        let index = number - first
        return probabilities.indices.contains(index) ? probabilities[index] : 0
    }

    /// For each number from 0 up to the last with a weight, the probability of more than that number.
    var tails: [Double] {
        var tails = Array(repeating: 1.0, count: first)
        var beyond = 0.0
        var own: [Double] = []
        for probability in probabilities.reversed() {
            own.append(beyond)
            beyond += probability
        }
        tails += own.reversed()
        return tails
    }
}
