import DiscreteEvents
import OutputAnalysis

/// What durations look like: every shape fitted, the best chosen, and how well it fits.
public struct DurationStudy: Sendable {
    /// How close the chosen shape comes.
    public enum Closeness: String, Sendable {
        /// No difference could be shown.
        case notRejected = "not-rejected"
        /// Certainly not the shape itself, but nowhere off by more than five in a hundred.
        case close
        /// Off by more: the observed classes take its place.
        case poor
    }

    /// How many durations there are.
    public let observations: Int
    /// Shapes, the best first.
    public let candidates: [DurationFit]
    /// What is used.
    public let chosen: DurationFit
    /// How close the shapes come.
    public let closeness: Closeness
    /// The distance that a test would call too large if the parameters had not been fitted to the same durations.
    public let criticalDistance: Double
    /// The observed distribution function at a row of lengths, for curves.
    public let observed: [(seconds: Double, share: Double)]

    /// A shape off by more than this at any length is not used where a test rejects it.
    static let tolerance = 0.05

    /// Studies durations.
    ///
    /// - Parameter counts: durations; those of no length are left aside.
    /// - Returns: nil where there are fewer than may be shown, or all are alike.
    init?(_ counts: DurationCounts, _ confidence: Confidence) {
        let counts = counts.above(0)
        guard counts.total >= Disclosure.least else { return nil }
        let fitter = DurationFitter(sums: DurationSums(counts), confidence: confidence)
        let sorted = counts.sorted
        let distances = DurationDistance(sorted)
        var candidates = DurationFamily.allCases.compactMap { family -> DurationFit? in
            guard var fit = fitter.fit(family) else { return nil }
            let distance = distances.largest(to: fit.distribution)
            fit.distance = distance
            return fit
        }
        candidates.sort { ($0.aic, $0.family.rawValue) < ($1.aic, $1.family.rawValue) }
        guard let best = candidates.first else { return nil }
        observations = counts.total
        let critical = Kolmogorov.critical(count: counts.total)
        criticalDistance = critical
        // A shape that AIC likes less is better than one that is visibly wrong.
        let usable = candidates.first { $0.distance <= max(critical, Self.tolerance) }
        if let usable {
            chosen = usable
            closeness = usable.distance <= critical ? .notRejected : .close
        } else if var classes = EmpiricalClasses(sorted)?.fit(confidence) {
            let distance = distances.largest(to: classes.distribution)
            classes.distance = distance
            chosen = classes
            closeness = .poor
        } else {
            chosen = best
            closeness = .poor
        }
        self.candidates = candidates
        observed = Self.curve(sorted, total: counts.total)
    }

    /// Some twenty points, so many durations apart that no single one shows.
    private static func curve(
        _ sorted: [(seconds: Double, count: Int)], total: Int
    ) -> [(seconds: Double, share: Double)] {
        let gap = max(Disclosure.least, total / 25)
        var points: [(seconds: Double, share: Double)] = [(0, 0)]
        var (sofar, last) = (0, 0)
        for (seconds, count) in sorted {
            sofar += count
            if sofar - last >= gap, total - sofar >= Disclosure.least {
                points.append((Disclosure.rounded(seconds), Double(sofar) / Double(total)))
                last = sofar
            }
        }
        return points
    }
}
