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
    /// How far caller groups are apart, by gender and by language.
    public let equity: [EquityGap]
    private let places: [EstimandKey: Int]

    init(
        scenario: Scenario, settings: ExperimentSettings, replications: Int, horizonSeconds: Double,
        horizonDays: Int, estimates: [MetricEstimate], targets: [TargetVerdict], balances: [CountBalance],
        equity: [EquityGap]
    ) {
        self.scenario = scenario
        self.settings = settings
        self.replications = replications
        self.horizonSeconds = horizonSeconds
        self.horizonDays = horizonDays
        self.estimates = estimates
        self.targets = targets
        self.balances = balances
        self.equity = equity
        places = EstimandKey.places(
            estimates.lazy.map { EstimandKey(metric: $0.metric.id, scope: $0.scope) })
    }

    /// What charts draw beyond the estimates; empty for one long run.
    public internal(set) var curves: [Curve] = []

    /// How it was found in one long run; nil for replications that begin and end.
    public var steady: SteadyState?

    /// How a run that was to be precise ended; nil for a fixed number of replications.
    public var precision: PrecisionOutcome?

    /// What the metrics are if uncertain inputs are not known exactly; nil where that was not asked.
    public var inputUncertainty: InputUncertainty?

    /// Whether every replication that was asked for was finished.
    public var isComplete: Bool {
        precision.map { $0.reason != .stopped } ?? (replications == settings.replications)
    }

    /// A metric within a scope; nil where it does not exist there.
    public func estimate(_ metric: String, in scope: Scope) -> MetricEstimate? {
        places[EstimandKey(metric: metric, scope: scope)].map { estimates[$0] }
    }

    /// The scopes that were looked at, in the order of the scenario.
    public var scopes: [Scope] {
        var scopes: [Scope] = []
        for estimate in estimates where scopes.last != estimate.scope { scopes.append(estimate.scope) }
        return scopes
    }
}
