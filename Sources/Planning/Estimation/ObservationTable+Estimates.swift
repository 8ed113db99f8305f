import DiscreteEvents
import Metrics
import OutputAnalysis

extension ObservationTable {
    /// The estimates of everything that a plan asks for, in its order.
    func estimates(_ plan: ObservationPlan, _ rules: EstimationRules) -> [MetricEstimate] {
        plan.estimands.indices.map { estimate($0, plan.estimands[$0], rules) }
    }

    /// The same, made on several threads: each estimate is a matter of its own.
    func estimates(
        _ plan: ObservationPlan, _ rules: EstimationRules, threads: Int
    ) throws -> [MetricEstimate] {
        // So many that a thread is worth its while, so few that all threads are busy to the end.
        let blockSize = 64
        let count = plan.estimands.count
        let blocks = (count + blockSize - 1) / blockSize
        return try ReplicationWorkers.results(of: 0..<blocks, threads: threads) { block in
            (block * blockSize..<min(count, (block + 1) * blockSize)).map {
                estimate($0, plan.estimands[$0], rules)
            }
        }.flatMap { $0 }
    }

    /// A mean or a ratio over replications; nil for a quantile, whose replications have no more than their own one.
    func sample(_ place: Int, _ metric: Metric) -> ReplicationSample? {
        switch metric.estimator {
        case .mean:
            return .mean(parts(place).map { Optional($0) })
        case .ratio:
            let ratios = zip(parts(place), wholes(place)).map { ReplicationRatio($0, of: $1) }
            // Near 0 and 1 a share needs an interval that stays between them.
            return metric.unit == .share ? .proportion(ratios) : .ratio(ratios)
        case .quantile, .censoredQuantile:
            return nil
        }
    }

    /// The estimate of one of the estimands of a plan.
    func estimate(_ place: Int, _ estimand: Estimand, _ rules: EstimationRules) -> MetricEstimate {
        guard let quantile = quantile(place, estimand, rules) else {
            let interval = interval(place, estimand, rules)
            let total = interval.observations.rounded()
            return MetricEstimate(estimand, interval, observations: Int(exactly: total) ?? .max)
        }
        return MetricEstimate(
            estimand, quantile.interval, value: quantile.value, observations: quantile.count,
            gap: quantile.gap)
    }

    /// The value and interval of one of the estimands of a plan.
    func interval(_ place: Int, _ estimand: Estimand, _ rules: EstimationRules) -> Estimate {
        quantile(place, estimand, rules)?.interval
            ?? (sample(place, estimand.metric) ?? .mean([])).estimate(rules)
    }

    /// A percentile's interval, its value where there is one without an interval, what it rests on and what it lacks; nil for
    /// an estimand that is none.
    private typealias Quantile = (interval: Estimate, value: Double?, count: Int, gap: EstimateGap?)

    private func quantile(_ place: Int, _ estimand: Estimand, _ rules: EstimationRules) -> Quantile? {
        switch estimand.metric.estimator {
        case .mean, .ratio: return nil
        case .quantile(let share, _):
            let pool = pooled(estimand.pool)
            return quantile(place, of: pool.count, tail: share, rules, pooled: pool.quantile(share))
        case .censoredQuantile(let share, _, _):
            let (ended, cut) = (pooled(estimand.pool), pooled(estimand.censoringPool))
            return quantile(
                place, of: ended.count + cut.count, tail: share, rules,
                pooled: ended.quantile(share, censoredBy: cut))
        }
    }

    private func pooled(_ place: Int?) -> LogLinearHistogram {
        place.map { pools[$0] } ?? LogLinearHistogram()
    }

    private func quantile(
        _ place: Int, of durations: UInt64, tail share: Double, _ rules: EstimationRules, pooled: Double?
    ) -> Quantile {
        let count = Int(clamping: durations)
        let below = Int((share * Double(count)).rounded(.up))
        let least = Int(rules.minimumObservations)
        let isRareTail = min(below, count - below) < least
        let wholes = wholes(place)
        let values = zip(parts(place), wholes).map { $1 > 0 ? Optional($0) : nil }
        var gap: EstimateGap?
        if count > 0 && isRareTail {
            gap = .tooFewInTail(least: least)
        } else if count > 0 && (pooled == nil || wholes.contains { $0 < 0 }) {
            // An interval from those replications alone that reach the percentile would lean towards short waits.
            gap = .beyondObserved
        }
        let isWithout = gap == .beyondObserved && pooled != nil
        let estimate = Estimate.sectioned(
            pooled: isRareTail ? nil : pooled, replicationwise: isWithout ? values.map { _ in nil } : values,
            rules)
        return (estimate, isWithout ? pooled : nil, count, gap)
    }
}

extension MetricEstimate {
    /// What an estimate says about an estimand; `value` and `gap` go before the estimate's own.
    fileprivate init(
        _ estimand: Estimand, _ estimate: Estimate, value: Double? = nil, observations: Int,
        gap: EstimateGap? = nil
    ) {
        self.init(
            metric: estimand.metric, scope: estimand.scope, value: value ?? estimate.value,
            lower: estimate.lower, upper: estimate.upper, observations: observations,
            replications: estimate.replications - estimate.emptyReplications,
            ignoresClustering: estimate.method == .pooledProportion,
            gap: gap ?? estimate.absence.map { EstimateGap($0) })
    }
}

extension EstimateGap {
    init(_ absence: Estimate.Absence) {
        switch absence {
        case .noObservations: self = .nothingObserved
        case .tooFewObservations(let minimum): self = .tooFewObservations(least: Int(minimum))
        case .tooFewReplications(let minimum): self = .tooFewReplications(least: minimum)
        // Order statistics and long runs meet these; replications of a run do not.
        case .quantileBeyondSample, .runTooShort:
            self = .tooFewReplications(least: ExperimentSettings.leastReplications)
        case .notFinite: self = .notFinite
        }
    }
}
