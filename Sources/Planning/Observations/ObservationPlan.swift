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
    /// For each scope, how its estimands are read, in their order.
    private let readings: [[Reading]]
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
        var readings: [[Reading]] = []
        let points = curves ? MetricRegistry.curves(of: scenario) : []
        for var plan in ScopePlan.all(of: scenario) + (byHour ? ScopePlan.hours(of: scenario) : []) {
            plan.countsCurves = curves
            let metrics = (MetricRegistry.all + points).filter {
                $0.scopes.contains(plan.scope.kind) && isWanted($0, plan.scope)
            }
            if metrics.isEmpty { continue }
            let scope = scopes.count
            scopes.append(plan)
            readings.append(
                metrics.map { metric in
                    switch metric.estimator {
                    case .mean(let value): .mean(value)
                    case .ratio(let part, let whole): .ratio(part, over: whole)
                    case .quantile(let share, let kind): .quantile(share, pool: place(scope, kind))
                    case .censoredQuantile(let share, let kind, let censoring):
                        .censoredQuantile(
                            share, pool: place(scope, kind), censoringPool: place(scope, censoring))
                    }
                })
            estimands += zip(metrics, readings[scope]).map { metric, reading in
                Estimand(
                    metric: metric, scope: plan.scope, scopePlace: scope, pool: reading.pool,
                    censoringPool: reading.censoringPool)
            }
        }
        self.scopes = scopes
        self.pools = pools
        self.readings = readings
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
        let distributions = pools.map { pool in
            var distribution = scopes[pool.scopePlace].histogram(pool.kind, in: tally)
            distribution.putInOrder()
            return distribution
        }
        var values: [Double] = []
        values.reserveCapacity(2 * estimands.count)
        // Scope by scope, as the estimands stand, so that what a scope counted is read where it lies.
        for (scope, readings) in zip(scopes, readings) {
            let counts = scope.counts(in: tally)
            for reading in readings {
                let (first, second) = reading.numbers(counts, distributions)
                values.append(first)
                values.append(second)
            }
        }
        return Observation(values: values, distributions: distributions)
    }
}
