public import HotlineModel
public import Metrics

/// A metric within a scope.
public struct Measure: Sendable {
    /// The metric.
    public let metric: Metric
    /// The part of the system.
    public let scope: Scope

    /// A measure.
    public init(_ metric: Metric, in scope: Scope = .system) {
        self.metric = metric
        self.scope = scope
    }

    /// Whether it is the same metric within the same scope.
    func isSame(as other: Measure) -> Bool { metric.id == other.metric.id && scope == other.scope }
}

extension Measure {
    /// What decisions are usually about: persons first, then calls, counsellors and money; those that the registry has.
    private static let usual = [
        "reached", "lost", "lost-callers", "unserved-share", "service-level", "average-speed-of-answer",
        "abandonment-rate", "occupancy", "cost", "cost-per-reached",
    ]

    /// The usual measures of the whole system, and those that the scenario's targets judge.
    static func headlines(of scenario: Scenario) -> [Measure] {
        var measures = usual.compactMap { MetricRegistry.metric($0) }
            .filter { $0.scopes.contains(.system) }.map { Measure($0) }
        for measure in targets(of: scenario) where !measures.contains(where: measure.isSame) {
            measures.append(measure)
        }
        return measures
    }

    /// What the scenario's targets judge, without repetition.
    static func targets(of scenario: Scenario) -> [Measure] {
        var measures: [Measure] = []
        for target in scenario.targets {
            guard
                let metric = MetricRegistry.metric(MetricRegistry.metric(judgedBy: target.measure)),
                metric.scopes.contains(target.scope.kind)
            else { continue }
            let measure = Measure(metric, in: target.scope)
            if !measures.contains(where: measure.isSame) { measures.append(measure) }
        }
        return measures
    }

    /// The measure that a choice between scenarios rests on.
    ///
    /// - Parameter id: the metric's identifier; nil for the share of callers lost.
    /// - Returns: the metric of the whole system or, where it exists only for parts, of the first target that judges it.
    /// - Throws: `ExperimentError.noSuchMeasure` where there is none, or where neither more nor less of it is better.
    static func decisive(_ id: String?, for scenario: Scenario) throws(ExperimentError) -> Measure {
        let id = id ?? "lost-callers"
        guard let metric = MetricRegistry.metric(id) else { throw .noSuchMeasure(id) }
        guard metric.better != .neither else { throw .noBetterSide(id) }
        if metric.scopes.contains(.system) { return Measure(metric) }
        guard let target = targets(of: scenario).first(where: { $0.metric.id == id }) else {
            throw .noSuchMeasure(id)
        }
        return target
    }
}
