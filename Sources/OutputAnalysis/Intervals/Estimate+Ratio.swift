extension Estimate {
    /// The ratio of totals over replications with Student's interval.
    public static func ratio(
        of parts: [ReplicationRatio], _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        RatioSummary(parts, rules).ratio(rules)
    }

    /// The ratio of totals over replications with Student's interval, by the delta method.
    public static func ratio(
        _ accumulator: RatioAccumulator, _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        RatioSummary(accumulator).ratio(rules)
    }

    /// A ratio of counts with Wilson's interval for the effective number of observations.
    ///
    /// Near 0 and 1 Student's interval misses too often, and covers impossible values. Wilson's does neither;
    /// it takes as its number of trials how many independent ones would vary as much as the replications do.
    /// Where events, or their opposites, are fewer than 10, that spread is not known well enough to claim
    /// more trials than there were.
    public static func proportion(
        of parts: [ReplicationRatio], _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        RatioSummary(parts, rules).proportion(rules)
    }

    /// A ratio of counts with Wilson's interval for the effective number of observations, by the delta
    /// method.
    public static func proportion(
        _ accumulator: RatioAccumulator, _ rules: EstimationRules = EstimationRules()
    ) -> Estimate {
        RatioSummary(accumulator).proportion(rules)
    }
}

/// What the interval of a ratio is made of, wherever it comes from.
private struct RatioSummary {
    let count: Int
    let emptyCount: Int
    let numerators: Double
    let denominators: Double
    let standardError: Double?

    init(_ accumulator: RatioAccumulator) {
        count = accumulator.count
        emptyCount = accumulator.emptyCount
        numerators = accumulator.numerators
        denominators = accumulator.denominators
        standardError = accumulator.standardError
    }

    init(_ parts: [ReplicationRatio], _ rules: EstimationRules) {
        var accumulator = RatioAccumulator()
        for part in parts { accumulator.add(part) }
        count = accumulator.count
        emptyCount = accumulator.emptyCount
        numerators = accumulator.numerators
        denominators = accumulator.denominators
        var error = accumulator.standardError
        if rules.ratioError == .jackknife, let influences = RatioInfluences(parts, .jackknife) {
            let size = Double(parts.count)
            let mean = influences.values.reduce(0, +) / size
            let squares = influences.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            error = (squares / (size - 1) / size).squareRoot()
        }
        standardError = error
    }

    func absence(_ rules: EstimationRules) -> Estimate.Absence? {
        let least = max(2, rules.minimumReplications)
        if !numerators.isFinite || !denominators.isFinite || !(standardError ?? 0).isFinite {
            return .notFinite
        }
        if !(denominators > 0) { return .noObservations }
        if denominators < rules.minimumObservations {
            return .tooFewObservations(minimum: rules.minimumObservations)
        }
        return count - emptyCount < least ? .tooFewReplications(minimum: least) : nil
    }

    func ratio(_ rules: EstimationRules, _ method: Estimate.Method = .ratio) -> Estimate {
        let absence = absence(rules)
        var reach: Double?
        if absence == nil, let standardError, let factor = rules.confidence.studentFactor(values: count) {
            reach = factor * standardError
        }
        return estimate(rules, absence, method, reach: reach)
    }

    func proportion(_ rules: EstimationRules) -> Estimate {
        let share = numerators / denominators
        let absence = absence(rules)
        // Counts that do not fit are no proportion; their interval is that of a ratio.
        guard absence == nil, share >= 0, share <= 1, let standardError,
            let factor = rules.confidence.studentFactor(values: count)
        else { return ratio(rules, .proportion) }
        let effective = share * (1 - share) / (standardError * standardError)
        let isFew = min(numerators, denominators - numerators) < 10
        if isFew && !(effective < denominators) {
            let limits = WilsonInterval(
                share: share, trials: denominators, factor: rules.confidence.normalFactor)
            return estimate(rules, nil, .pooledProportion, limits: (limits.lower, limits.upper))
        }
        if effective == .infinity { return estimate(rules, nil, .proportion, reach: 0) }
        let limits = WilsonInterval(share: share, trials: effective, factor: factor)
        return estimate(rules, nil, .proportion, limits: (limits.lower, limits.upper))
    }

    private func estimate(
        _ rules: EstimationRules, _ absence: Estimate.Absence?, _ method: Estimate.Method,
        reach: Double? = nil, limits: (lower: Double?, upper: Double?)? = nil
    ) -> Estimate {
        let hasValue: Bool =
            switch absence {
            case nil, .tooFewReplications: true
            default: false
            }
        return Estimate(
            value: hasValue ? numerators / denominators : nil, reach: reach, limits: limits,
            confidence: rules.confidence, replications: count, emptyReplications: emptyCount,
            observations: denominators, method: method, absence: absence)
    }
}
