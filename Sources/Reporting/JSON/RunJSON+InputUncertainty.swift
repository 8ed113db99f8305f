import HotlineModel
import Metrics
import Planning

// What the metrics are if uncertain inputs are not known exactly.
extension RunJSON {
    /// The member of the result; none where that was not asked.
    static func inputUncertainty(_ result: RunResult) -> [(String, JSONValue)] {
        guard let study = result.inputUncertainty else { return [] }
        let inputs = study.inputs.map { input in
            JSONValue.object([
                ("name", .string(input.name)), ("inputs", .array(input.inputs.map { .string($0) })),
                ("as", .string(input.role.rawValue)),
            ])
        }
        let targets = study.targets.map { share in
            JSONValue.object([
                ("name", .string(share.target.name)), ("holds", .integer(share.draws)),
                ("draws", .integer(share.known)),
            ])
        }
        return [
            (
                "inputUncertainty",
                .object([
                    ("draws", .integer(study.draws)), ("replicationsEach", .integer(study.replicationsEach)),
                    ("inputs", .array(inputs)), ("estimates", .array(study.rows.map { row($0, study) })),
                    ("targets", .array(targets)),
                ])
            )
        ]
    }

    private static func row(_ row: InputUncertainty.Row, _ study: InputUncertainty) -> JSONValue {
        let influences = zip(study.inputs, row.influences).map { input, influence in
            JSONValue.object([
                ("input", .string(input.name)), ("share", .number(influence?.share)),
                ("rises", influence.map { .boolean($0.rises) } ?? .null),
            ])
        }
        return .object(
            JSONValue.measure(row.measure) + [
                ("asGiven", row.asGiven.map { .object(JSONValue.numbers($0)) } ?? .null),
                ("value", .number(row.mean)), ("lower", .number(row.lower)), ("upper", .number(row.upper)),
                ("inputDeviation", .number(row.inputDeviation)), ("influences", .array(influences)),
            ] + (row.gap.map { [("reason", .string($0.identifier))] } ?? []))
    }
}
