import HotlineModel
import Metrics
import OutputAnalysis

extension ObservationTable {
    /// How far genders and languages are apart, in every metric that equity is judged by; only what at least two groups tell.
    func equity(_ plan: ObservationPlan, _ rules: EstimationRules, _ estimates: [MetricEstimate])
        -> [EquityGap]
    {
        EquityGap.kinds.flatMap { kind -> [EquityGap] in
            let groups = plan.scopes.map(\.scope).filter { $0.kind == kind }
            guard groups.count >= 2 else { return [] }
            return MetricRegistry.equity.compactMap { id in
                MetricRegistry.metric(id).flatMap { gap($0, kind, among: groups, plan, rules, estimates) }
            }
        }
    }

    private func gap(
        _ metric: Metric, _ kind: Scope.Kind, among groups: [Scope], _ plan: ObservationPlan,
        _ rules: EstimationRules, _ estimates: [MetricEstimate]
    ) -> EquityGap? {
        let known = groups.compactMap { scope in
            plan.place(of: metric.id, in: scope).flatMap { estimates[$0].value == nil ? nil : $0 }
        }
        // Of a metric that nobody has a value of there is nothing to compare.
        if known.isEmpty { return nil }
        let estimate = gap(metric, known, estimates, rules)
        let ranked = known.map { estimates[$0] }
        let values = ranked.compactMap(\.value)
        let isPair = ranked.count >= 2
        let compared = ranked.map(\.scope)
        return EquityGap(
            metric: metric, kind: kind, groups: compared, leftOut: groups.filter { !compared.contains($0) },
            largest: isPair ? ranked.first { $0.value == values.max() } : nil,
            smallest: isPair ? ranked.first { $0.value == values.min() } : nil, value: estimate.value,
            lower: estimate.lower, upper: estimate.upper, gap: estimate.absence.map { EstimateGap($0) },
            observations: ranked.map(\.observations).min() ?? 0)
    }

    private func gap(
        _ metric: Metric, _ places: [Int], _ estimates: [MetricEstimate], _ rules: EstimationRules
    ) -> Estimate {
        let samples = places.compactMap { sample($0, metric) }
        if samples.count == places.count { return .gap(among: samples, rules) }
        return .gap(
            amongPercentiles: places.map { place in
                let values = zip(parts(place), wholes(place)).map { $1 > 0 ? Optional($0) : nil }
                return (estimates[place].value ?? .nan, values)
            }, rules)
    }
}
