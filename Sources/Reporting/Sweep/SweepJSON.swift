import HotlineModel
import Metrics
public import Planning

/// The result of a sweep for programs: `hotline-sweep/1`.
///
/// Differences are a point less the first point.
public struct SweepJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-sweep/1"

    private let paths: [SweptPath]
    private let result: ComparisonResult
    private let provenance: Provenance

    /// A result and where it comes from.
    public init(_ paths: [SweptPath], _ result: ComparisonResult, _ provenance: Provenance) {
        self.paths = paths
        self.result = result
        self.provenance = provenance
    }

    /// The document; ends with a line feed.
    public var text: String {
        JSONValue.object(
            JSONValue.head(
                Self.schema, command: "sweep",
                ("scenario", .scenario(result.scenarios[0].scenario, provenance)), provenance,
                result.settings, replications: result.replications) + [
                    ("decidedBy", .object(JSONValue.measure(result.decisive))), ("points", .array(points)),
                    (
                        "warnings",
                        .doubts(
                            [provenance], stoppedAfter: result.isComplete ? nil : result.replications,
                            of: result.settings.replications)
                    ),
                ]
        ).document
    }

    private var points: [JSONValue] {
        SweptPath.grid(paths).enumerated().map { place, point in
            .object([
                ("values", .object(zip(paths, point).map { ($0.path, .string($1)) })),
                (
                    "estimates",
                    .array(
                        result.rows.compactMap { row in
                            row.estimates[place].map { estimate in
                                let difference = place == 0 ? nil : row.differences[place - 1]
                                return .object(
                                    JSONValue.measure(row.measure) + JSONValue.numbers(estimate)
                                        + (difference.map {
                                            [("difference", .object(JSONValue.numbers($0)))]
                                        } ?? []))
                            }
                        })
                ),
            ])
        }
    }
}
