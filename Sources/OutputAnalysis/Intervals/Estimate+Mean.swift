public import DiscreteEvents

extension Estimate {
    /// The mean of replications with Student's interval.
    ///
    /// - Parameters:
    ///   - values: one for each replication; nil where a replication has none.
    ///   - rules: how estimates are made.
    public static func mean(of values: [Double?], _ rules: EstimationRules = EstimationRules()) -> Estimate {
        var accumulator = MeanAccumulator()
        for case let value? in values { accumulator.add(value) }
        return mean(accumulator, emptyReplications: values.count - accumulator.count, rules)
    }

    /// The mean of replications with Student's interval.
    ///
    /// - Parameters:
    ///   - accumulator: one value for each replication that has one.
    ///   - emptyReplications: replications without a value.
    ///   - rules: how estimates are made.
    public static func mean(
        _ accumulator: MeanAccumulator, emptyReplications: Int = 0,
        _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        let count = accumulator.count
        let least = max(2, rules.minimumReplications)
        let deviation = accumulator.variance.map { $0.squareRoot() }
        let factor = count < least ? nil : rules.confidence.studentFactor(values: count)
        let absence: Absence? =
            if count == 0 {
                .noObservations
            } else if !accumulator.mean.isFinite || !(deviation ?? 0).isFinite {
                .notFinite
            } else if count < least {
                .tooFewReplications(minimum: least)
            } else {
                nil
            }
        var reach: Double?
        if let deviation, let factor, absence == nil {
            reach = factor * deviation / Double(count).squareRoot()
        }
        return Estimate(
            value: absence == .noObservations || absence == .notFinite ? nil : accumulator.mean, reach: reach,
            confidence: rules.confidence, replications: count + emptyReplications,
            emptyReplications: emptyReplications, observations: Double(count), method: .mean, absence: absence
        )
    }
}
