import HotlineModel
import Metrics
public import Planning

/// The cheapest staffing for programs: `hotline-staff/1`.
public struct StaffJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-staff/1"

    private let result: StaffResult
    private let provenance: Provenance

    /// A result and where it comes from.
    public init(_ result: StaffResult, _ provenance: Provenance) {
        self.result = result
        self.provenance = provenance
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(
                Self.schema, command: "staff", ("scenario", .scenario(result.scenario, provenance)),
                provenance,
                result.settings, replications: result.settings.replications) + [
                    ("freshSeed", .unsigned(result.freshSeed)),
                    ("currency", .string(result.scenario.costs.currency)),
                    ("feasible", .boolean(result.isFeasible)), ("budget", .number(result.budget)),
                    ("outOfReach", .array(result.outOfReach.map { .object(JSONValue.target($0)) })),
                    ("answer", plan(result.answer)), ("confirmation", plan(result.confirmation)),
                    ("current", plan(result.current)), ("theory", plan(result.erlang)),
                    ("most", plan(result.most)), ("nearest", plan(result.nearest)),
                    (
                        "neighbours",
                        .array(
                            result.neighbours.map {
                                .object([
                                    ("oneFewerAt", .string(result.posts[$0.post].name)),
                                    ("plan", plan($0.evidence)),
                                ])
                            })
                    ),
                    ("plansSimulated", .integer(result.plans)),
                    ("plansUnconfirmed", .integer(result.unconfirmed)),
                    ("warnings", .doubts([provenance])),
                ]
        ).document
    }

    private func plan(_ plan: PlanEvidence?) -> JSONValue {
        guard let plan else { return .null }
        return .object([
            (
                "counsellors",
                .array(
                    zip(result.posts, plan.counts).map { post, count in
                        .object([
                            ("team", .string(post.team)), ("shift", post.shift.map { .string($0) } ?? .null),
                            ("counsellors", .integer(count)),
                        ])
                    })
            ),
            ("hours", .number(plan.hours)), ("wages", result.hasWages ? .number(plan.wages) : .null),
            (
                "simulatedWages",
                result.hasWages
                    ? plan.simulatedWages.map { .object(JSONValue.numbers($0)) } ?? .null : .null
            ),
            ("replications", .integer(plan.replications)),
            ("targets", .array(plan.verdicts.map { .object(JSONValue.target($0)) })),
        ])
    }
}
