public import HotlineModel
import Metrics

/// What the replications of one scenario say.
public struct RunResult: Sendable {
    /// What was simulated.
    public let scenario: Scenario
    /// How it was asked to be simulated.
    public let settings: ExperimentSettings
    /// Replications that were finished: all of them, unless the run was stopped.
    public let replications: Int
    /// Seconds of the horizon.
    public let horizonSeconds: Double
    /// Local days that the horizon touches.
    public let horizonDays: Int
    /// Every metric in every scope, scope by scope in the order of the scenario.
    public let estimates: [MetricEstimate]
    /// The scenario's targets.
    public let targets: [TargetVerdict]
    /// Counts that add up.
    public let balances: [CountBalance]

    /// How it was found in one long run; nil for replications that begin and end.
    public var steady: SteadyState?

    /// Whether every replication that was asked for was finished.
    public var isComplete: Bool { replications == settings.replications }

    /// A metric within a scope; nil where it does not exist there.
    public func estimate(_ metric: String, in scope: Scope) -> MetricEstimate? {
        estimates.first { $0.metric.id == metric && $0.scope == scope }
    }

    /// The scopes that were looked at, in the order of the scenario.
    public var scopes: [Scope] {
        var scopes: [Scope] = []
        for estimate in estimates where scopes.last != estimate.scope { scopes.append(estimate.scope) }
        return scopes
    }
}
