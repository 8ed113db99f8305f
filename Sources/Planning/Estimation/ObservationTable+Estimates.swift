import DiscreteEvents
import Metrics
import OutputAnalysis

extension ObservationTable {
    /// The estimates of everything that a plan asks for, in its order.
    func estimates(_ plan: ObservationPlan, _ rules: EstimationRules) -> [MetricEstimate] {
        plan.estimands.indices.map { estimate($0, plan.estimands[$0], rules) }
    }

    private func estimate(_ place: Int, _ estimand: Estimand, _ rules: EstimationRules) -> MetricEstimate {
        switch estimand.metric.estimator {
        case .mean:
            let estimate = Estimate.mean(of: parts(place).map { Optional($0) }, rules)
            return MetricEstimate(estimand, estimate, observations: replications)
        case .ratio:
            let ratios = zip(parts(place), wholes(place)).map { ReplicationRatio($0, of: $1) }
            // Near 0 and 1 a share needs an interval that stays between them.
            let estimate =
                estimand.metric.unit == .share
                ? Estimate.proportion(of: ratios, rules) : Estimate.ratio(of: ratios, rules)
            let total = wholes(place).reduce(0, +).rounded()
            return MetricEstimate(estimand, estimate, observations: Int(exactly: total) ?? .max)
        case .quantile(let share, _):
            return quantile(place, estimand, share, rules)
        }
    }

    private func quantile(
        _ place: Int, _ estimand: Estimand, _ share: Double, _ rules: EstimationRules
    ) -> MetricEstimate {
        let pool = estimand.pool.map { pools[$0] } ?? LogLinearHistogram()
        let count = Int(clamping: pool.count)
        let below = Int((share * Double(count)).rounded(.up))
        let least = Int(rules.minimumObservations)
        let isRareTail = min(below, count - below) < least
        let values = zip(parts(place), wholes(place)).map { $1 > 0 ? Optional($0) : nil }
        let estimate = Estimate.sectioned(
            pooled: isRareTail ? nil : pool.quantile(share), replicationwise: values, rules)
        return MetricEstimate(
            estimand, estimate, observations: count,
            gap: count > 0 && isRareTail ? .tooFewInTail(least: least) : nil)
    }
}

extension MetricEstimate {
    /// What an estimate says about an estimand; `gap` goes before the estimate's own.
    fileprivate init(
        _ estimand: Estimand, _ estimate: Estimate, observations: Int, gap: EstimateGap? = nil
    ) {
        self.init(
            metric: estimand.metric, scope: estimand.scope, value: estimate.value, lower: estimate.lower,
            upper: estimate.upper, observations: observations,
            replications: estimate.replications - estimate.emptyReplications,
            ignoresClustering: estimate.method == .pooledProportion,
            gap: gap ?? estimate.absence.map { EstimateGap($0) })
    }
}

extension EstimateGap {
    fileprivate init(_ absence: Estimate.Absence) {
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
