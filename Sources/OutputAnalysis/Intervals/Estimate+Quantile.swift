extension Estimate {
    /// A statistic of all observations pooled, such as a percentile of all waits, with its interval from the
    /// same statistic of each replication (sectioning: Asmussen & Glynn 2007, section III.5).
    ///
    /// The spread is taken about the pooled value, so that the bias of the replication-wise values widens the
    /// interval.
    ///
    /// - Parameters:
    ///   - pooled: the statistic of all observations; nil where there are none.
    ///   - values: the statistic of each replication; nil where a replication has none.
    ///   - rules: how estimates are made.
    public static func sectioned(
        pooled: Double?, replicationwise values: [Double?], _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        let known = values.compactMap { $0 }
        let least = max(2, rules.minimumReplications)
        var squares = 0.0
        if let pooled { for value in known { squares += (value - pooled) * (value - pooled) } }
        let factor = known.count < least ? nil : rules.confidence.studentFactor(values: known.count)
        var absence: Absence?
        if pooled == nil || known.isEmpty {
            absence = .noObservations
        } else if !squares.isFinite {
            absence = .notFinite
        } else if factor == nil {
            absence = .tooFewReplications(minimum: least)
        }
        var reach: Double?
        if let factor, absence == nil {
            reach = factor * (squares / Double(known.count - 1) / Double(known.count)).squareRoot()
        }
        return Estimate(
            value: absence == .noObservations || absence == .notFinite ? nil : pooled, reach: reach,
            confidence: rules.confidence, replications: values.count,
            emptyReplications: values.count - known.count, observations: Double(known.count),
            method: .sectioning, absence: absence)
    }

    /// A quantile of replications, such as the wait that one day in ten exceeds, between two of the sorted
    /// values.
    ///
    /// - Parameters:
    ///   - share: above 0 and below 1; otherwise there is no value.
    ///   - values: one for each replication; nil where a replication has none.
    ///   - rules: how estimates are made.
    public static func quantile(
        _ share: Double, of values: [Double?], _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        let sorted = values.compactMap { $0 }.sorted()
        let finite = sorted.allSatisfy { $0.isFinite }
        let limits =
            finite ? QuantileLimits(of: share, count: sorted.count, confidence: rules.confidence) : nil
        var absence: Absence?
        if !finite {
            absence = .notFinite
        } else if limits == nil {
            absence = .noObservations
        } else if sorted.count < rules.minimumReplications {
            absence = .tooFewReplications(minimum: rules.minimumReplications)
        } else if limits?.lowerRank == nil || limits?.upperRank == nil {
            absence = .quantileBeyondSample
        }
        let hasLimits = absence == nil || absence == .quantileBeyondSample
        let rank = min(sorted.count, max(1, Int((share * Double(sorted.count)).rounded(.up))))
        return Estimate(
            value: limits == nil ? nil : sorted[rank - 1],
            limits: (
                hasLimits ? limits?.lowerRank.map { sorted[$0 - 1] } : nil,
                hasLimits ? limits?.upperRank.map { sorted[$0 - 1] } : nil
            ),
            confidence: rules.confidence, replications: values.count,
            emptyReplications: values.count - sorted.count, observations: Double(sorted.count),
            method: .orderStatistics, absence: absence)
    }
}
