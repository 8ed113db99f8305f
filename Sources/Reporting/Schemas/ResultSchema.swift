import HotlineModel
import Planning

/// The JSON Schema of everything that commands write as JSON: one shape for each `schema` that a result names.
///
/// Objects have the members listed and no others. What is added to a shape is optional to its readers; what is taken away or
/// changes its meaning gets the shape a new number.
public enum ResultSchema {
    /// The file's name beside the scenarios.
    public static let fileName = "results.schema.json"

    /// The schema's text (JSON Schema, draft 2020-12).
    public static var text: String {
        JSONValue.object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("Results of the hotline simulator")),
            (
                "description",
                .string(
                    "What commands write with --format json; each line of a trace by itself. Shares are from 0 to 1, durations in seconds."
                )
            ),
            ("oneOf", .array(documents.map { Shape.shared($0.name).schema })),
            ("$defs", .object((documents + shared).map { ($0.name, $0.shape.schema) })),
        ]).laidOut
    }

    /// A shape with a name.
    typealias Named = (name: String, shape: Shape)

    /// The shapes of whole results.
    static let documents: [Named] =
        [("result", result), ("stress", stress)] + decisions + scenarios + [("fit", fit)]

    /// How every result begins.
    static func head(_ schema: String, command: String) -> [Shape.Member] {
        [
            .init("schema", .text([schema])), .init("command", .text([command])), .init("version", .text()),
        ]
    }

    /// How every result of a simulation begins.
    static func head(_ schema: String, command: String, _ subject: Shape.Member) -> [Shape.Member] {
        head(schema, command: command) + [
            .init("simulated", .flag), .init("commandLine", .text()), subject, .init("seed", .count),
            .init("replications", .count),
            .init("confidence", .number),
        ]
    }

    static let scenario = Shape.Member("scenario", .shared("scenario"))
    static let warnings = Shape.Member("warnings", .list(.shared("warning")))
    static let reason = Shape.Member("reason", .text(), required: false)
}
