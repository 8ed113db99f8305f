import HotlineModel
import Metrics
import Planning

// Estimates and differences for programs, as results of all experiments write them.
extension JSONValue {
    /// A part of the system: empty for the whole.
    static func part(_ scope: Scope) -> JSONValue {
        guard let key = scope.key, let name = scope.name else { return .object([]) }
        if case .interval(let hotline, let hour) = scope {
            let day = Weekday.allCases[hour / 24].name
            return .object([
                (
                    key,
                    .object([
                        ("hotline", .string(hotline)), ("day", .string(day)), ("hour", .integer(hour % 24)),
                    ])
                )
            ])
        }
        return .object([(key, .string(name))])
    }

    /// The metric, scope and unit of a measure.
    static func measure(_ measure: Measure) -> [(String, JSONValue)] {
        [
            ("metric", .string(measure.metric.id)), ("scope", part(measure.scope)),
            ("unit", .string(measure.metric.unit.rawValue)),
        ]
    }

    /// An estimate's numbers; the reason where some are missing.
    static func numbers(_ estimate: MetricEstimate) -> [(String, JSONValue)] {
        [
            ("value", .number(estimate.value)), ("halfWidth", .number(estimate.halfWidth)),
            ("lower", .number(estimate.lower)), ("upper", .number(estimate.upper)),
            ("observations", .integer(estimate.observations)),
        ] + (estimate.gap.map { [("reason", .string($0.identifier))] } ?? [])
    }

    /// A difference's numbers and what they say.
    static func numbers(_ difference: MeasureDifference) -> [(String, JSONValue)] {
        [
            ("value", .number(difference.value)), ("halfWidth", .number(difference.halfWidth)),
            ("lower", .number(difference.lower)), ("upper", .number(difference.upper)),
            ("correlation", .number(difference.correlation)),
            ("replicationsSaved", .number(difference.replicationsSaved)),
            ("finding", .string(difference.finding.rawValue)),
        ] + (difference.gap.map { [("reason", .string($0.identifier))] } ?? [])
    }

    /// What a target asks for.
    static func bound(_ target: Target) -> (String, JSONValue) {
        switch target.bound {
        case .atLeast(let bound): ("atLeast", .number(bound))
        case .atMost(let bound): ("atMost", .number(bound))
        }
    }

    /// A target and what a scenario's replications say of it.
    static func target(_ verdict: TargetVerdict) -> [(String, JSONValue)] {
        [
            ("target", .string(verdict.target.name)), ("met", .string(verdict.answer.rawValue)),
            ("metric", .string(verdict.estimate.metric.id)), ("scope", part(verdict.target.scope)),
        ] + numbers(verdict.estimate) + [bound(verdict.target)]
    }

    /// Where several scenarios come from, with the names by which the result tells them apart.
    static func configurations(_ scenarios: [NamedScenario], _ provenances: [Provenance]) -> JSONValue {
        .array(
            zip(scenarios, provenances).map { scenario, provenance in
                .object([
                    ("name", .string(scenario.name)), ("scenario", .scenario(scenario.scenario, provenance)),
                ])
            })
    }

    /// The doubts about all scenarios, and about a study that was stopped.
    static func doubts(
        _ provenances: [Provenance], stoppedAfter finished: Int? = nil, of asked: Int = 0
    ) -> JSONValue {
        var warnings: [Provenance.Warning] = []
        if let finished {
            warnings.append(
                Provenance.Warning(
                    code: "stopped",
                    message: "the study was stopped: \(finished) of \(asked) replications were finished"))
        }
        for warning in provenances.flatMap(\.warnings) where !warnings.contains(warning) {
            warnings.append(warning)
        }
        return .warnings(warnings)
    }
}
