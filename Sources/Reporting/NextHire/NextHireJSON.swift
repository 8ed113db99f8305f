import HotlineModel
import Metrics
public import Planning

/// What one counsellor more or fewer would change, for programs: `hotline-next-hire/1`.
public struct NextHireJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-next-hire/1"

    private let result: NextHireResult
    private let provenance: Provenance

    /// A result and where it comes from.
    public init(_ result: NextHireResult, _ provenance: Provenance) {
        self.result = result
        self.provenance = provenance
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(
                Self.schema, command: "next-hire", ("scenario", .scenario(result.scenario, provenance)),
                provenance,
                result.settings, replications: result.replications) + [
                    ("currency", .string(result.scenario.costs.currency)),
                    (
                        "estimates",
                        .array(
                            result.base.map {
                                .object(
                                    JSONValue.measure(Measure($0.metric, in: $0.scope))
                                        + JSONValue.numbers($0))
                            })
                    ),
                    ("changes", .array((result.additions + result.removals).map(change))),
                    (
                        "warnings",
                        .doubts(
                            [provenance], stoppedAfter: result.isComplete ? nil : result.replications,
                            of: result.settings.replications)
                    ),
                ]
        ).document
    }

    private func change(_ change: NextHireResult.Change) -> JSONValue {
        .object([
            ("team", .string(change.post.team)), ("shift", change.post.shift.map { .string($0) } ?? .null),
            ("counsellors", .integer(change.counsellors)), ("hours", .number(change.hours)),
            ("cost", change.cost.map { .object(JSONValue.numbers($0)) } ?? .null),
            ("reached", .object(JSONValue.numbers(change.reached))),
            ("lost", .object(JSONValue.numbers(change.lost))),
            ("reachedPerHour", rate(change.reachedPerHour)),
            ("reachedPerCurrencyUnit", rate(change.reachedPerUnit)),
        ])
    }

    private func rate(_ rate: NextHireResult.Rate?) -> JSONValue {
        guard let rate else { return .null }
        return .object([
            ("value", .number(rate.value)), ("lower", .number(rate.lower)), ("upper", .number(rate.upper)),
        ])
    }
}
