import HotlineModel
import Metrics
public import Planning

/// The result of one run for programs: `hotline-result/1`.
///
/// Every number is in the unit that stands beside it, in full precision; a number that is missing is null and has its
/// `reason`. `halfWidth` is the larger distance from the value to `lower` and `upper`.
public struct RunJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-result/1"

    private let result: RunResult
    private let provenance: Provenance

    /// A result and where it comes from.
    public init(_ result: RunResult, _ provenance: Provenance) {
        self.result = result
        self.provenance = provenance
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(members).document
    }

    private var members: [(String, JSONValue)] {
        [
            ("schema", .string(Self.schema)), ("command", .string("run")),
            ("version", .string(provenance.version)), ("commandLine", .string(provenance.command)),
            ("scenario", .scenario(result.scenario, provenance)), ("seed", .unsigned(result.settings.seed)),
            ("replications", .integer(result.replications)),
            ("confidence", .number(result.settings.confidenceLevel)), ("horizonDays", horizonDays),
            ("currency", .string(result.scenario.costs.currency)),
        ] + method + stopping + Self.inputUncertainty(result) + [
            ("estimates", .array(result.estimates.map(estimate))),
            ("targets", .array(result.targets.map(target))), ("equity", .array(result.equity.map(equity))),
            ("balance", .array(result.balances.map(balance))), ("warnings", warnings),
        ]
    }

    /// Whether replications begin and end, or one long run settles.
    private var method: [(String, JSONValue)] {
        guard let steady = result.steady else { return [("method", .string("terminating"))] }
        let interval: Int? =
            switch steady.interval {
            case .hours(let hours): hours
            case .week: nil
            }
        return [
            ("method", .string("steady-state")),
            (
                "steady",
                .object([
                    ("converged", .string(steady.doubt?.rawValue ?? "yes")),
                    ("interval", .string(interval.map { "\($0) h" } ?? "week")),
                    ("intervals", .integer(steady.intervals)), ("leftOut", .integer(steady.leftOut)),
                    ("batches", .integer(steady.batches)), ("batchSize", .integer(steady.batchSize)),
                ])
            ),
        ]
    }

    /// Why a run that was to be precise ended.
    private var stopping: [(String, JSONValue)] {
        guard let outcome = result.precision else { return [] }
        let metrics = outcome.judged.enumerated().map { place, judged in
            JSONValue.object([
                ("metric", .string(judged.estimate.metric.id)), ("scope", scope(judged.estimate.scope)),
                ("halfWidth", .number(judged.estimate.halfWidth)),
                ("allowedHalfWidth", .number(judged.allowedHalfWidth)),
                ("precise", .boolean(judged.isPrecise)), ("binding", .boolean(place == outcome.binding)),
            ])
        }
        return [
            (
                "stopping",
                .object([
                    ("reason", .string(outcome.reason.rawValue)),
                    ("minimumReplications", .integer(outcome.goal.minimumReplications)),
                    ("maximumReplications", .integer(outcome.goal.maximumReplications)),
                    ("metrics", .array(metrics)),
                ])
            )
        ]
    }

    private var horizonDays: JSONValue {
        switch result.scenario.calendar.length {
        case .days(let days): .integer(days)
        case .seconds(let seconds): .number(seconds / 86_400)
        }
    }

    private func scope(_ scope: Scope) -> JSONValue {
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

    private func estimate(_ estimate: MetricEstimate) -> JSONValue {
        .object(
            [
                ("metric", .string(estimate.metric.id)), ("scope", scope(estimate.scope)),
                ("unit", .string(unit(estimate.metric))),
            ] + numbers(estimate))
    }

    private func numbers(_ estimate: MetricEstimate) -> [(String, JSONValue)] {
        let numbers: [(String, JSONValue)] = [
            ("value", .number(estimate.value)), ("halfWidth", .number(estimate.halfWidth)),
            ("lower", .number(estimate.lower)), ("upper", .number(estimate.upper)),
            ("observations", .integer(estimate.observations)),
        ]
        return numbers + (estimate.gap.map { [("reason", .string($0.identifier))] } ?? [])
    }

    private func target(_ verdict: TargetVerdict) -> JSONValue {
        let bound: (String, JSONValue) =
            switch verdict.target.bound {
            case .atLeast(let bound): ("atLeast", .number(bound))
            case .atMost(let bound): ("atMost", .number(bound))
            }
        return .object(
            [
                ("name", .string(verdict.target.name)), ("met", .string(verdict.answer.rawValue)),
                ("metric", .string(verdict.estimate.metric.id)), ("scope", scope(verdict.target.scope)),
            ] + numbers(verdict.estimate) + [bound])
    }

    private func unit(_ metric: Metric) -> String {
        metric.unit == .money ? result.scenario.costs.currency : metric.unit.rawValue
    }

    private func equity(_ gap: EquityGap) -> JSONValue {
        func end(_ estimate: MetricEstimate?) -> JSONValue {
            estimate.map { .object([("scope", scope($0.scope)), ("value", .number($0.value))]) } ?? .null
        }
        return .object(
            [
                ("metric", .string(gap.metric.id)), ("by", .string(gap.kind.rawValue)),
                ("unit", .string(unit(gap.metric))), ("largest", end(gap.largest)),
                ("smallest", end(gap.smallest)), ("gap", .number(gap.value)), ("lower", .number(gap.lower)),
                ("upper", .number(gap.upper)), ("ratio", .number(gap.ratio)),
                ("observations", .integer(gap.observations)),
                ("leftOut", .array(gap.leftOut.map { scope($0) })),
            ] + (gap.gap.map { [("reason", .string($0.identifier))] } ?? []))
    }

    private func balance(_ balance: CountBalance) -> JSONValue {
        .object([
            ("metric", .string(balance.metric.id)), ("scope", scope(balance.scope)),
            ("total", .integer(balance.count)),
            ("parts", .object(balance.parts.map { ($0.metric.id, .integer($0.count)) })),
        ])
    }

    private var warnings: JSONValue {
        if result.isComplete { return .warnings(provenance.warnings) }
        let asked = result.settings.replications
        let stopped = Provenance.Warning(
            code: "stopped",
            message: result.precision == nil
                ? "the run was stopped: \(result.replications) of \(asked) replications were finished"
                : "the run was stopped after \(result.replications) replications, before it was precise")
        return .warnings([stopped] + provenance.warnings)
    }
}
