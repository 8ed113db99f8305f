/// Several paired comparisons of which all are to be right together.
public struct SimultaneousComparisons: Sendable, Equatable {
    /// One of the comparisons.
    public struct Member: Sendable, Equatable {
        /// The base's place in the list of samples.
        public let base: Int
        /// The alternative's place in the list of samples.
        public let alternative: Int
        /// The comparison, its intervals widened so that all hold together (Bonferroni).
        public let comparison: PairedComparison
        /// The p-value, to be held against the error allowed for all comparisons together (Holm 1979); nil
        /// where the comparison has none.
        public let adjustedPValue: Double?
    }

    /// The confidence that all intervals hold.
    public let confidence: Confidence
    /// The comparisons.
    public let members: [Member]

    /// Compares each of the others with one base.
    ///
    /// - Parameters:
    ///   - samples: one metric in every scenario, on common random numbers.
    ///   - base: the base's place in the list; without such a place there is nothing to compare.
    ///   - rules: how estimates are made.
    public init(
        of samples: [ReplicationSample], withBase base: Int, _ rules: EstimationRules = EstimationRules()
    ) {
        let pairs =
            samples.indices.contains(base)
            ? samples.indices.filter { $0 != base }.map { (base: base, alternative: $0) } : []
        self.init(samples, pairs, rules)
    }

    /// Compares every pair; the first of the two in the list is the base.
    public init(allPairsOf samples: [ReplicationSample], _ rules: EstimationRules = EstimationRules()) {
        let pairs = samples.indices.flatMap { base in
            samples.indices.filter { $0 > base }.map { (base: base, alternative: $0) }
        }
        self.init(samples, pairs, rules)
    }

    private init(
        _ samples: [ReplicationSample], _ pairs: [(base: Int, alternative: Int)], _ rules: EstimationRules
    ) {
        confidence = rules.confidence
        let each = rules.at(rules.confidence.shared(by: pairs.count))
        let comparisons = pairs.map {
            PairedComparison(base: samples[$0.base], alternative: samples[$0.alternative], each)
        }
        let adjusted = Multiplicity.holm(comparisons.map(\.pValue))
        members = pairs.indices.map {
            Member(
                base: pairs[$0].base, alternative: pairs[$0].alternative, comparison: comparisons[$0],
                adjustedPValue: adjusted[$0])
        }
    }
}
