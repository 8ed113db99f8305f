import DiscreteEvents
import OutputAnalysis

/// Durations as classes, even inside each, with an exponential tail: what is used where no shape fits.
///
/// Every class holds enough durations that none of them shows.
struct EmpiricalClasses {
    private let edges: [Double]
    private let weights: [Double]
    private let tailMean: Double
    private let total: Int
    private let variance: Double
    private let mean: Double

    /// Makes classes of a twentieth of the durations each; nil where there are too few for two.
    init?(_ sorted: [(seconds: Double, count: Int)]) {
        let total = sorted.reduce(0) { $0 + $1.count }
        let least = max(Disclosure.least, total / 20)
        // Whole seconds stand for half a second to both sides.
        let half = sorted.allSatisfy { $0.seconds == $0.seconds.rounded() } ? 0.5 : 0
        var edges = [max(0, Disclosure.rounded(Self.start(sorted) - half))]
        var weights: [Double] = []
        var (sofar, inClass) = (0, 0)
        for (seconds, count) in sorted {
            inClass += count
            sofar += count
            let edge = Disclosure.rounded(seconds + half)
            if inClass >= least, total - sofar >= least, edge > edges[edges.count - 1] {
                edges.append(edge)
                weights.append(Double(inClass))
                inClass = 0
            }
        }
        guard !weights.isEmpty, inClass >= Disclosure.least else { return nil }
        weights.append(Double(inClass))
        let last = edges[edges.count - 1]
        var (tail, sum, squares) = (0.0, 0.0, 0.0)
        for (seconds, count) in sorted {
            if seconds > last { tail += Double(count) * (seconds - last) }
            sum += Double(count) * seconds
            squares += Double(count) * seconds * seconds
        }
        self.edges = edges
        self.weights = weights
        self.total = total
        tailMean = Disclosure.rounded(max(1, tail / Double(inClass)))
        mean = sum / Double(total)
        variance = max(0, squares / Double(total) - mean * mean)
    }

    /// The least length that so many durations do not exceed that none of them shows.
    private static func start(_ sorted: [(seconds: Double, count: Int)]) -> Double {
        var sofar = 0
        for (seconds, count) in sorted {
            sofar += count
            if sofar >= Disclosure.least { return seconds }
        }
        return 0
    }

    /// The classes as a distribution.
    func fit(_ confidence: Confidence) -> DurationFit? {
        var branches: [Distribution] = []
        for place in 1..<edges.count { branches.append(.uniform(from: edges[place - 1], to: edges[place])) }
        guard let tail = try? Exponential(mean: tailMean) else { return nil }
        branches.append(.shifted(by: edges[edges.count - 1], .exponential(tail)))
        guard let mixture = try? Mixture(branches, weights: weights) else { return nil }
        let cv = variance.squareRoot() / mean
        return DurationFit(
            .empirical, .mixture(mixture),
            mean: FittedNumber(mean, logError: cv / Double(total).squareRoot(), confidence),
            cv: FittedNumber(cv, lower: cv, upper: cv), logLikelihood: .nan)
    }
}
