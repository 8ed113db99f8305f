/// A ratio of totals and how far each replication pulls it, times the number of replications.
///
/// The influences have mean 0 or nearly so, and their variance is that of a single replication: the ratio's
/// standard error is theirs over the root of the number of replications (Cochran 1977, section 6.3).
struct RatioInfluences {
    let ratio: Double
    let values: [Double]

    /// Nil where the denominators add up to nothing, or where a single replication has all of them.
    init?(_ parts: [ReplicationRatio], _ error: EstimationRules.RatioError) {
        var numerators = 0.0
        var denominators = 0.0
        for part in parts {
            numerators += part.numerator
            denominators += part.denominator
        }
        guard denominators > 0, !parts.contains(where: { $0.denominator >= denominators }) else { return nil }
        let ratio = numerators / denominators
        let count = Double(parts.count)
        self.ratio = ratio
        values = parts.map { part in
            let residual = part.numerator - ratio * part.denominator
            switch error {
            case .delta: return count * residual / denominators
            case .jackknife: return (count - 1) * residual / (denominators - part.denominator)
            }
        }
    }
}
