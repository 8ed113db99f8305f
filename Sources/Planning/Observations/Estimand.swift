public import HotlineModel
public import Metrics

/// One number to be estimated: a metric within a scope.
public struct Estimand: Sendable {
    /// The metric.
    public let metric: Metric
    /// The part of the system.
    public let scope: Scope
    /// The scope's place among the plan's scopes.
    let scopePlace: Int
    /// The estimand's pooled distribution among the plan's, for a quantile; else nil.
    let pool: Int?
    /// The pooled distribution of what was cut short, for a quantile that takes it into account; else nil.
    let censoringPool: Int?
}
