import HotlineModel
import Metrics
public import Planning

/// The result of a selection for programs: `hotline-selection/1`.
public struct SelectJSON: Sendable {
    /// The name of the shape.
    public static let schema = "hotline-selection/1"

    private let result: SelectionResult
    private let inputs: [InputDifferences]
    private let provenances: [Provenance]

    /// A result and where it comes from.
    public init(_ result: SelectionResult, _ inputs: [InputDifferences], _ provenances: [Provenance]) {
        self.result = result
        self.inputs = inputs
        self.provenances = provenances
    }

    /// The document; ends with a line feed.
    public var text: String {
        let method: String =
            switch result.request {
            case .sequential: "kn"
            case .budget: "ocba"
            }
        return JSONValue.object(
            JSONValue.head(
                Self.schema, command: "compare",
                ("configurations", .configurations(result.scenarios, provenances)), provenances.first,
                result.settings, replications: result.replications) + [
                    ("method", .string(method)),
                    ("indifference", .number(result.request.indifference)),
                    ("decidedBy", .object(JSONValue.measure(result.decisive))),
                    ("selected", result.selected.map { .string(result.scenarios[$0].name) } ?? .null),
                    ("probabilityOfCorrectSelection", .number(result.probability)),
                    ("inputs", InputDifferences.json(inputs)), ("race", .array(race)),
                    ("warnings", .doubts(provenances)),
                ]
        ).document
    }

    private var race: [JSONValue] {
        zip(result.scenarios, result.contenders).map { scenario, contender in
            .object([
                ("configuration", .string(scenario.name)), ("mean", .number(contender.mean)),
                ("replications", .integer(contender.replications)),
                ("droppedAfter", contender.droppedAfter.map { .integer($0) } ?? .null),
            ])
        }
    }
}
