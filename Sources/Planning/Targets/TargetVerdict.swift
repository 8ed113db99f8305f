public import HotlineModel
import Metrics
import OutputAnalysis

/// A target and what the simulation says about it.
public struct TargetVerdict: Sendable {
    /// What it says.
    public enum Answer: String, Sendable, CaseIterable {
        /// The whole interval lies on the good side of the bound.
        case met = "yes"
        /// The whole interval lies on the bad side.
        case missed = "no"
        /// The interval holds the bound, or there is none: more replications would tell.
        case undecided
    }

    /// The target.
    public let target: Target
    /// The estimate that is judged.
    public let estimate: MetricEstimate
    /// The answer.
    public let answer: Answer

    /// Judges a target by an estimate and its interval.
    init(_ target: Target, by estimate: MetricEstimate) {
        self.target = target
        self.estimate = estimate
        guard let lower = estimate.lower, let upper = estimate.upper else {
            answer = .undecided
            return
        }
        let requirement: Requirement =
            switch target.bound {
            case .atLeast(let bound): .atLeast(bound)
            case .atMost(let bound): .atMost(bound)
            }
        switch requirement.isMet(from: lower, to: upper) {
        case true: answer = .met
        case false: answer = .missed
        case nil: answer = .undecided
        }
    }
}

extension RunResult {
    /// Judges the targets of a scenario.
    static func verdicts(on targets: [Target], by estimates: [MetricEstimate]) -> [TargetVerdict] {
        targets.compactMap { target in
            let id = MetricRegistry.metric(judgedBy: target.measure)
            guard let metric = MetricRegistry.metric(id) else { return nil }
            let estimate = estimates.first { $0.metric.id == id && $0.scope == target.scope }
            return TargetVerdict(
                target,
                by: estimate
                    ?? MetricEstimate(
                        metric: metric, scope: target.scope, value: nil, lower: nil, upper: nil,
                        observations: 0, replications: 0, ignoresClustering: false, gap: .notMeasured))
        }
    }
}
