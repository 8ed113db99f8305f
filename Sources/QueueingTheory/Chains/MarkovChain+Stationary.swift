extension MarkovChain {
    /// The stationary distribution, by the elimination of Grassmann, Taksar & Heyman (1985): it subtracts nothing, so
    /// that every probability is right to nearly all its digits, however small.
    ///
    /// - Returns: by state, summing to 1; nil where the chain falls into parts, so that the first state cannot be reached
    ///   from everywhere, and where the elimination would need more than 50 million numbers.
    /// - Complexity: O(states × bandwidth²) time and O(states × bandwidth) memory, the bandwidth being the largest difference
    ///   between the numbers of two states that follow each other.
    public func stationary() -> [Double]? {
        let count = states.count
        var band = 0
        for row in 0..<count {
            for place in rowStarts[row]..<rowStarts[row + 1] { band = max(band, abs(targets[place] - row)) }
        }
        let width = 2 * band + 1
        guard count <= 50_000_000 / width else { return nil }
        // The rate from i to j stands at i * width + (j - i + band).
        var matrix = Array(repeating: 0.0, count: count * width)
        for row in 0..<count {
            for place in rowStarts[row]..<rowStarts[row + 1] {
                matrix[row * width + targets[place] - row + band] += rates[place]
            }
        }
        for last in stride(from: count - 1, to: 0, by: -1) {
            let low = max(0, last - band)
            let lastRow = last * width - last + band
            var out = 0.0
            for column in low..<last { out += matrix[lastRow + column] }
            guard out > 0 else { return nil }
            for row in low..<last {
                let into = matrix[row * width + last - row + band]
                if into == 0 { continue }
                let factor = into / out
                matrix[row * width + last - row + band] = factor
                let start = row * width - row + band
                for column in low..<last { matrix[start + column] += factor * matrix[lastRow + column] }
            }
        }
        var probabilities = [1.0]
        probabilities.reserveCapacity(count)
        for state in 1..<max(1, count) {
            var weight = 0.0
            for row in max(0, state - band)..<state {
                weight += probabilities[row] * matrix[row * width + state - row + band]
            }
            probabilities.append(weight)
            // Weights may outgrow a number where the first state is a very unlikely one.
            if weight > 1e200 {
                for index in probabilities.indices { probabilities[index] /= weight }
            }
        }
        let sum = probabilities.reduce(0, +)
        return probabilities.map { $0 / sum }
    }
}
