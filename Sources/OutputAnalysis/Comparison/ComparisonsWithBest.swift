/// How much each system is better than the best of the others, with intervals that all hold together:
/// multiple comparisons with the best (Hsu 1984).
public struct ComparisonsWithBest: Sendable, Equatable {
    /// One system against the best of the others.
    public struct Member: Sendable, Equatable {
        /// By how much it is estimated to be better than the best of the others; negative where it is worse.
        public let advantage: Double
        /// The lower limit, at most 0. At 0 the system *is* the best.
        public let lower: Double
        /// The upper limit, at least 0. At 0 the system is *not* the best.
        public let upper: Double

        /// Whether it is shown to be the best.
        public var isBest: Bool { lower == 0 }
        /// Whether it may be the best; those that may not are shown to be worse than another.
        public var mayBeBest: Bool { upper > 0 || isBest }
    }

    /// In the order of the systems.
    public let members: [Member]
    /// The confidence that all intervals hold.
    public let confidence: Confidence

    /// From fixed samples on common random numbers, whatever their variances and correlations.
    ///
    /// The best system is compared with each other one by a one-sided paired t statement; Bonferroni makes
    /// them hold together (Nelson 1993; Nelson & Matejcik 1995). Ratios are compared as in
    /// `PairedComparison`.
    ///
    /// - Returns: nil below two systems, or where a difference between two of them has no interval.
    public init?(
        of samples: [ReplicationSample], preferring preference: Preference,
        _ rules: EstimationRules = EstimationRules()
    ) {
        let count = samples.count
        guard count >= 2 else { return nil }
        // A one-sided statement at error e is a two-sided one at error 2e.
        guard let each = try? Confidence(1 - 2 * rules.confidence.error / Double(count - 1)) else {
            return nil
        }
        var advantages = Array(repeating: Array(repeating: 0.0, count: count), count: count)
        var lower = advantages
        var upper = advantages
        for one in 0..<count {
            for other in 0..<one {
                let comparison = PairedComparison(
                    base: samples[other], alternative: samples[one], rules.at(each))
                guard let value = comparison.difference.value, let low = comparison.difference.lower,
                    let high = comparison.difference.upper
                else { return nil }
                let isLarger = preference == .larger
                advantages[one][other] = isLarger ? value : -value
                lower[one][other] = isLarger ? low : -high
                upper[one][other] = isLarger ? high : -low
                advantages[other][one] = -advantages[one][other]
                lower[other][one] = -upper[one][other]
                upper[other][one] = -lower[one][other]
            }
        }
        self.init(advantages: advantages, lower: lower, upper: upper, confidence: rules.confidence)
    }

    /// From means of which all differences are known to within a common half-length, as after the procedure
    /// of Nelson & Matejcik.
    ///
    /// - Parameters:
    ///   - means: at least two.
    ///   - halfLength: not negative.
    ///   - preference: which value is better.
    ///   - confidence: of all the intervals together.
    /// - Returns: nil for other numbers.
    public init?(
        of means: [Double], halfLength: Double, preferring preference: Preference, confidence: Confidence
    ) {
        guard means.count >= 2, halfLength >= 0, means.allSatisfy({ $0.isFinite }) else { return nil }
        members = means.indices.map { system in
            let others = means.indices.filter { $0 != system }.map { preference.sign * means[$0] }
            let advantage = preference.sign * means[system] - (others.max() ?? 0)
            return Member(
                advantage: advantage, lower: min(0, advantage - halfLength),
                upper: max(0, advantage + halfLength))
        }
        self.confidence = confidence
    }

    /// From limits for all differences between two systems, row less column.
    private init(
        advantages: [[Double]], lower: [[Double]], upper: [[Double]], confidence: Confidence
    ) {
        let systems = advantages.indices
        func smallest(_ row: [Double], without system: Int, among candidates: [Int]) -> Double {
            var least = Double.infinity
            for other in candidates where other != system { least = min(least, row[other]) }
            return least
        }
        let all = Array(systems)
        // Systems that do not differ at all are candidates too, though their limits are 0.
        let candidates = all.filter {
            smallest(upper[$0], without: $0, among: all) > 0
                || smallest(lower[$0], without: $0, among: all) >= 0
        }
        members = systems.map { system in
            let low = smallest(lower[system], without: system, among: candidates)
            let high = smallest(upper[system], without: system, among: all)
            return Member(
                advantage: smallest(advantages[system], without: system, among: all),
                // Where no other is a candidate, the system is the best.
                lower: low == .infinity ? 0 : min(0, low), upper: max(0, high))
        }
        self.confidence = confidence
    }
}
