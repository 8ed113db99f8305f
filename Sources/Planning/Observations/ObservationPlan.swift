import DiscreteEvents
import HotlineEngine
public import HotlineModel
import Metrics

/// What is written down of every replication of a scenario: two numbers for each estimand, and whole distributions of
/// durations for those that are pooled.
public struct ObservationPlan: Sendable {
    /// A distribution that is pooled over replications.
    struct Pool: Sendable, Hashable {
        var scopePlace: Int
        var kind: DurationKind
    }

    /// What is estimated, scope by scope, in the order of the registry.
    public let estimands: [Estimand]
    let scopes: [ScopePlan]
    let pools: [Pool]
    private let places: [EstimandKey: Int]

    /// Every metric of the registry in every scope of the scenario for which it exists.
    ///
    /// - Parameters:
    ///   - scenario: what is simulated.
    ///   - byHour: whether the hours of the week are scopes too: many numbers, for those who ask for them.
    public init(_ scenario: Scenario, byHour: Bool = false) {
        self.init(scenario, byHour: byHour, curves: true) { _, _ in true }
    }

    /// The metrics that are wanted, in the scopes that they are wanted in: less to write down of each replication.
    ///
    /// - Parameter curves: whether the points of curves are written down too, each as an estimand of its own.
    init(
        _ scenario: Scenario, byHour: Bool = false, curves: Bool = false,
        where isWanted: (Metric, Scope) -> Bool
    ) {
        var scopes: [ScopePlan] = []
        var pools: [Pool] = []
        var poolPlaces: [Pool: Int] = [:]
        func place(_ scope: Int, _ kind: DurationKind) -> Int {
            let wanted = Pool(scopePlace: scope, kind: kind)
            if let place = poolPlaces[wanted] { return place }
            poolPlaces[wanted] = pools.count
            pools.append(wanted)
            return pools.count - 1
        }
        var estimands: [Estimand] = []
        let points = curves ? MetricRegistry.curves(of: scenario) : []
        for var plan in ScopePlan.all(of: scenario) + (byHour ? ScopePlan.hours(of: scenario) : []) {
            plan.countsCurves = curves
            let metrics = (MetricRegistry.all + points).filter {
                $0.scopes.contains(plan.scope.kind) && isWanted($0, plan.scope)
            }
            if metrics.isEmpty { continue }
            let scope = scopes.count
            scopes.append(plan)
            for metric in metrics {
                var pool: Int?
                var censoringPool: Int?
                switch metric.estimator {
                case .mean, .ratio: break
                case .quantile(_, let kind): pool = place(scope, kind)
                case .censoredQuantile(_, let kind, let censoring):
                    pool = place(scope, kind)
                    censoringPool = place(scope, censoring)
                }
                estimands.append(
                    Estimand(
                        metric: metric, scope: plan.scope, scopePlace: scope, pool: pool,
                        censoringPool: censoringPool))
            }
        }
        self.scopes = scopes
        self.pools = pools
        self.estimands = estimands
        places = EstimandKey.places(
            estimands.lazy.map { EstimandKey(metric: $0.metric.id, scope: $0.scope) })
    }

    /// The place of an estimand; nil where the scenario has no such scope or the metric does not exist for it.
    public func place(of metric: String, in scope: Scope) -> Int? {
        places[EstimandKey(metric: metric, scope: scope)]
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
            let (first, second) = numbers(of: estimand, counts[estimand.scopePlace], distributions)
            values.append(first)
            values.append(second)
        }
        return Observation(values: values, distributions: distributions)
    }

    private func numbers(
        of estimand: Estimand, _ scope: ScopedCounts, _ distributions: [LogLinearHistogram]
    ) -> (Double, Double) {
        switch estimand.metric.estimator {
        case .mean(let value):
            return (value(scope), 1)
        case .ratio(let part, let whole):
            return (part(scope), whole(scope))
        case .quantile(let share, _):
            guard let pool = estimand.pool, let quantile = distributions[pool].quantile(share) else {
                return (0, 0)
            }
            return (quantile, 1)
        case .censoredQuantile(let share, _, _):
            guard let pool = estimand.pool, let censoring = estimand.censoringPool else { return (0, 0) }
            let (ended, cut) = (distributions[pool], distributions[censoring])
            if ended.count + cut.count == 0 { return (0, 0) }
            return ended.quantile(share, censoredBy: cut).map { ($0, 1) } ?? (0, -1)
        }
    }
}
