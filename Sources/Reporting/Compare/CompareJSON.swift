import HotlineModel
import Metrics
public import Planning

/// The result of a comparison for programs: `hotline-comparison/1`.
///
/// Differences are a configuration less the base, the first one. Numbers are as in `RunJSON`.
public struct CompareJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-comparison/1"

    private let result: ComparisonResult
    private let inputs: [InputDifferences]
    private let provenances: [Provenance]

    /// A result and where it comes from.
    public init(_ result: ComparisonResult, _ inputs: [InputDifferences], _ provenances: [Provenance]) {
        self.result = result
        self.inputs = inputs
        self.provenances = provenances
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(
                Self.schema, command: "compare",
                ("configurations", .configurations(result.scenarios, provenances)), provenances.first,
                result.settings, replications: result.replications) + [
                    ("inputs", InputDifferences.json(inputs)), ("estimates", .array(estimates)),
                    ("differences", .array(differences)), ("targets", .array(targets)),
                    ("decidedBy", .object(JSONValue.measure(result.decisive))), ("best", .array(best)),
                    (
                        "warnings",
                        .doubts(
                            provenances, stoppedAfter: result.isComplete ? nil : result.replications,
                            of: result.settings.replications)
                    ),
                ]
        ).document
    }

    private var estimates: [JSONValue] {
        result.scenarios.indices.flatMap { place in
            result.rows.compactMap { row in
                row.estimates[place].map { estimate in
                    .object(
                        [("configuration", .string(result.scenarios[place].name))]
                            + JSONValue.measure(row.measure) + JSONValue.numbers(estimate))
                }
            }
        }
    }

    private var differences: [JSONValue] {
        result.scenarios.indices.dropFirst().flatMap { place in
            result.rows.compactMap { row in
                row.differences[place - 1].map { difference in
                    .object(
                        [("configuration", .string(result.scenarios[place].name))]
                            + JSONValue.measure(row.measure) + JSONValue.numbers(difference))
                }
            }
        }
    }

    private var targets: [JSONValue] {
        zip(result.scenarios, result.targets).flatMap { scenario, verdicts in
            verdicts.map {
                .object([("configuration", .string(scenario.name))] + JSONValue.target($0))
            }
        }
    }

    private var best: [JSONValue] {
        result.scenarios.enumerated().map { place, scenario in
            var members: [(String, JSONValue)] = [("configuration", .string(scenario.name))]
            if let standing = result.standings?[place] {
                members += [
                    ("advantage", .number(standing.advantage)), ("lower", .number(standing.lower)),
                    ("upper", .number(standing.upper)),
                    (
                        "finding",
                        .string(
                            standing.isBest ? "best" : standing.mayBeBest ? "may-be-best" : "not-best")
                    ),
                ]
            }
            if let survivors = result.survivors {
                members.append(("screening", .string(survivors.contains(place) ? "stays" : "dropped")))
            }
            return .object(members)
        }
    }
}
