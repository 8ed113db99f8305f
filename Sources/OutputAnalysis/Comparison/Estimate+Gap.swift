extension Estimate {
    /// The largest less the smallest value of a metric among groups of callers, in the same replications.
    ///
    /// The limits follow from intervals of all differences between two groups that hold together
    /// (Bonferroni): the gap is at least the largest of their distances from 0, and at most the largest of
    /// their far ends. The value itself leans upwards, the more so the more groups there are and the less
    /// they differ.
    ///
    /// - Parameters:
    ///   - samples: the metric in each group, at least two; where a group has no value or interval, the gap
    ///     has none either.
    ///   - rules: how estimates are made.
    public static func gap(
        among samples: [ReplicationSample], _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        let estimates = samples.map { $0.estimate(rules) }
        let values = estimates.compactMap(\.value)
        let differences = SimultaneousComparisons(allPairsOf: samples, rules).members
            .map(\.comparison.difference)
        var absence = estimates.lazy.compactMap(\.absence).first
        if samples.count < 2 { absence = absence ?? .noObservations }
        absence = absence ?? differences.lazy.compactMap(\.absence).first
        var value: Double?
        if let largest = values.max(), let smallest = values.min(), values.count == samples.count,
            samples.count >= 2
        {
            value = largest - smallest
        }
        var limits: (lower: Double?, upper: Double?)?
        if absence == nil {
            var nearest = 0.0
            var farthest = 0.0
            for difference in differences {
                guard let lower = difference.lower, let upper = difference.upper else { continue }
                nearest = max(nearest, lower, -upper)
                farthest = max(farthest, upper, -lower)
            }
            limits = (nearest, farthest)
        }
        return Estimate(
            value: value, limits: limits, confidence: rules.confidence,
            replications: samples.map(\.count).min() ?? 0,
            emptyReplications: estimates.map(\.emptyReplications).max() ?? 0,
            observations: estimates.map(\.observations).min() ?? 0, method: .gap, absence: absence)
    }
}
