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
        JSONValue.head(
            Self.schema, command: "run", ("scenario", .scenario(result.scenario, provenance)), provenance,
            result.settings, replications: result.replications)
            + [
                ("horizonDays", horizonDays), ("currency", .string(result.scenario.costs.currency)),
            ] + method + stopping + Self.inputUncertainty(result) + [
                ("estimates", .array(result.estimates.map(estimate))),
                ("curves", .array(result.curves.map(curve))),
                ("targets", .array(result.targets.map(target))),
                ("equity", .array(result.equity.map(equity))),
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
                ("metric", .string(judged.estimate.metric.id)), ("scope", .part(judged.estimate.scope)),
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

    private func estimate(_ estimate: MetricEstimate) -> JSONValue {
        .object(
            [
                ("metric", .string(estimate.metric.id)), ("scope", .part(estimate.scope)),
                ("unit", .string(unit(estimate.metric))),
            ] + JSONValue.numbers(estimate))
    }

    private func curve(_ curve: Curve) -> JSONValue {
        .object([
            ("curve", .string(curve.kind.rawValue)), ("scope", .part(curve.scope)),
            (
                "points",
                .array(
                    curve.points.map {
                        .object([("at", .number($0.position))] + JSONValue.numbers($0.estimate))
                    })
            ),
        ])
    }

    private func target(_ verdict: TargetVerdict) -> JSONValue {
        .object(
            [
                ("name", .string(verdict.target.name)), ("met", .string(verdict.answer.rawValue)),
                ("metric", .string(verdict.estimate.metric.id)), ("scope", .part(verdict.target.scope)),
            ] + JSONValue.numbers(verdict.estimate) + [JSONValue.bound(verdict.target)])
    }

    private func unit(_ metric: Metric) -> String {
        metric.unit == .money ? result.scenario.costs.currency : metric.unit.rawValue
    }

    private func equity(_ gap: EquityGap) -> JSONValue {
        func end(_ estimate: MetricEstimate?) -> JSONValue {
            estimate.map { .object([("scope", .part($0.scope)), ("value", .number($0.value))]) } ?? .null
        }
        return .object(
            [
                ("metric", .string(gap.metric.id)), ("by", .string(gap.kind.rawValue)),
                ("unit", .string(unit(gap.metric))), ("largest", end(gap.largest)),
                ("smallest", end(gap.smallest)), ("gap", .number(gap.value)), ("lower", .number(gap.lower)),
                ("upper", .number(gap.upper)), ("ratio", .number(gap.ratio)),
                ("observations", .integer(gap.observations)),
                ("leftOut", .array(gap.leftOut.map { .part($0) })),
            ] + (gap.gap.map { [("reason", .string($0.identifier))] } ?? []))
    }

    private func balance(_ balance: CountBalance) -> JSONValue {
        .object([
            ("metric", .string(balance.metric.id)), ("scope", .part(balance.scope)),
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
