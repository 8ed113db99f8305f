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
        return gap(
            estimates, values, differences, rules, replications: samples.map(\.count).min() ?? 0)
    }

    /// The largest less the smallest value of a percentile among groups of callers, in the same replications.
    ///
    /// As for other metrics, but the difference of two groups is that of the pooled percentiles, its error from the differences
    /// within each replication (sectioning, Asmussen & Glynn 2007).
    ///
    /// - Parameters:
    ///   - groups: of each, the percentile of all observations together and that of each replication, nil where a replication
    ///     has none.
    ///   - rules: how estimates are made.
    public static func gap(
        amongPercentiles groups: [(pooled: Double, replicationwise: [Double?])],
        _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        let estimates = groups.map {
            Estimate.sectioned(pooled: $0.pooled, replicationwise: $0.replicationwise, rules)
        }
        let pairs = groups.indices.flatMap { one in groups.indices.filter { $0 > one }.map { (one, $0) } }
        let each = rules.at(rules.confidence.shared(by: pairs.count))
        let differences = pairs.map { one, other in
            let values = zip(groups[one].replicationwise, groups[other].replicationwise).map { one, other in
                one.flatMap { one in other.map { $0 - one } }
            }
            return Estimate.sectioned(
                pooled: groups[other].pooled - groups[one].pooled, replicationwise: values, each)
        }
        return gap(
            estimates, groups.map(\.pooled), differences, rules,
            replications: groups.map(\.replicationwise.count).min() ?? 0)
    }

    private static func gap(
        _ estimates: [Estimate], _ values: [Double], _ differences: [Estimate], _ rules: EstimationRules,
        replications: Int
    ) -> Estimate {
        var absence = estimates.lazy.compactMap(\.absence).first
        if estimates.count < 2 { absence = absence ?? .noObservations }
        absence = absence ?? differences.lazy.compactMap(\.absence).first
        var value: Double?
        if let largest = values.max(), let smallest = values.min(), values.count == estimates.count,
            estimates.count >= 2
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
            replications: replications,
            emptyReplications: estimates.map(\.emptyReplications).max() ?? 0,
            observations: estimates.map(\.observations).min() ?? 0, method: .gap, absence: absence)
    }
}
