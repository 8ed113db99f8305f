import DiscreteEvents
import HotlineEngine
public import HotlineModel
import Metrics

/// What is written down of every replication of a scenario: two numbers for each estimand, and whole distributions of
/// durations for those that are pooled.
public struct ObservationPlan: Sendable {
    /// A distribution that is pooled over replications.
    struct Pool: Sendable, Equatable {
        var scopePlace: Int
        var kind: DurationKind
    }

    /// What is estimated, scope by scope, in the order of the registry.
    public let estimands: [Estimand]
    let scopes: [ScopePlan]
    let pools: [Pool]

    /// Every metric of the registry in every scope of the scenario for which it exists.
    public init(_ scenario: Scenario) {
        let scopes = ScopePlan.all(of: scenario)
        var pools: [Pool] = []
        var estimands: [Estimand] = []
        for (place, plan) in scopes.enumerated() {
            for metric in MetricRegistry.all where metric.scopes.contains(plan.scope.kind) {
                var pool: Int?
                if case .quantile(_, let kind) = metric.estimator {
                    let wanted = Pool(scopePlace: place, kind: kind)
                    pool = pools.firstIndex(of: wanted)
                    if pool == nil {
                        pool = pools.count
                        pools.append(wanted)
                    }
                }
                estimands.append(
                    Estimand(metric: metric, scope: plan.scope, scopePlace: place, pool: pool))
            }
        }
        self.scopes = scopes
        self.pools = pools
        self.estimands = estimands
    }

    /// The place of an estimand; nil where the scenario has no such scope or the metric does not exist for it.
    public func place(of metric: String, in scope: Scope) -> Int? {
        estimands.firstIndex { $0.metric.id == metric && $0.scope == scope }
    }

    /// Whether an observation that was kept can be one of this plan.
    func fits(_ observation: Observation) -> Bool {
        observation.values.count == 2 * estimands.count && observation.distributions.count == pools.count
    }

    /// What is written down of one replication.
    func observation(of tally: ReplicationTally) -> Observation {
        let counts = scopes.map { $0.counts(in: tally) }
        let distributions = pools.map { scopes[$0.scopePlace].histogram($0.kind, in: tally) }
        var values: [Double] = []
        values.reserveCapacity(2 * estimands.count)
        for estimand in estimands {
            let scope = counts[estimand.scopePlace]
            switch estimand.metric.estimator {
            case .mean(let value):
                values.append(value(scope))
                values.append(1)
            case .ratio(let part, let whole):
                values.append(part(scope))
                values.append(whole(scope))
            case .quantile(let share, _):
                let quantile = estimand.pool.flatMap { distributions[$0].quantile(share) }
                values.append(quantile ?? 0)
                values.append(quantile == nil ? 0 : 1)
            }
        }
        return Observation(values: values, distributions: distributions)
    }
}
