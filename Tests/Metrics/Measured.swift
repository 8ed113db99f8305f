import HotlineEngine
import HotlineModel
import Testing

@testable import Metrics

/// Metrics of one replication, straight from the registry's estimators.
struct Measured {
    let scenario: Scenario
    let tally: ReplicationTally

    init(_ scenario: Scenario) throws {
        self.scenario = scenario
        tally = try ReplicationRunner.run(try CompiledScenario(scenario), seed: 1, replication: 0)
    }

    /// What was counted in a scope.
    func counts(_ scope: Scope = .system) throws -> ScopedCounts {
        let plans = ScopePlan.all(of: scenario) + ScopePlan.hours(of: scenario)
        return try #require(plans.first { $0.scope == scope }).counts(in: tally)
    }

    /// A metric's value in a scope: a mean's, or a ratio's part over its whole.
    func value(_ id: String, _ scope: Scope = .system) throws -> Double {
        let metric = try #require(MetricRegistry.metric(id))
        #expect(metric.scopes.contains(scope.kind), "\(id) does not exist by \(scope.kind)")
        return try Self.value(metric, of: counts(scope))
    }

    /// A metric's value, from counts.
    static func value(_ metric: Metric, of counts: ScopedCounts) throws -> Double {
        switch metric.estimator {
        case .mean(let value): return value(counts)
        case .ratio(let part, let whole): return part(counts) / whole(counts)
        case .quantile, .censoredQuantile:
            Issue.record("\(metric.id) is a quantile")
            return .nan
        }
    }
}
