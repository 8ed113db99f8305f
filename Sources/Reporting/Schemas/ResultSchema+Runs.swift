import HotlineModel
import Planning

// What `run`, `merge` and `report` write.
extension ResultSchema {
    static let result = Shape.object(
        head(RunJSON.schema, command: "run", scenario)
            + [
                .init("horizonDays", .number), .init("currency", .text()),
                .init("method", .text(["terminating", "steady-state"])),
                .init("steady", .object(steady), required: false),
                .init("stopping", .object(stopping), required: false),
                .init("inputUncertainty", .object(uncertainty), required: false),
                .init("estimates", .list(.shared("estimate"))), .init("curves", .list(.object(curve))),
                .init("targets", .list(.object([.init("name", .text())] + verdict))),
                .init("equity", .list(.object(equity))), .init("balance", .list(.object(balance))), warnings,
            ])

    private static let steady: [Shape.Member] = [
        .init("converged", .text(["yes"] + SteadyState.Doubt.allCases.map(\.rawValue))),
        .init("interval", .text()), .init("intervals", .count), .init("leftOut", .count),
        .init("batches", .count), .init("batchSize", .count),
    ]

    private static let stopping: [Shape.Member] = [
        .init("reason", .text(PrecisionOutcome.Reason.allCases.map(\.rawValue))),
        .init("minimumReplications", .count), .init("maximumReplications", .count),
        .init(
            "metrics",
            .list(
                .object([
                    .init("metric", .text()), .init("scope", .shared("scope")),
                    .init("halfWidth", .optional(.number)), .init("allowedHalfWidth", .optional(.number)),
                    .init("precise", .flag), .init("binding", .flag),
                ]))),
    ]

    private static let uncertainty: [Shape.Member] = [
        .init("draws", .count), .init("replicationsEach", .count),
        .init(
            "inputs",
            .list(
                .object([
                    .init("name", .text()), .init("inputs", .list(.text())),
                    .init("as", .text(UncertainInput.Role.allCases.map(\.rawValue))),
                ]))),
        .init("estimates", .list(.object(measure + drawn))),
        .init(
            "targets",
            .list(.object([.init("name", .text()), .init("holds", .count), .init("draws", .count)]))),
    ]

    /// A metric with the interval that has the uncertainty of the inputs in it.
    private static let drawn: [Shape.Member] = [
        .init("asGiven", .optional(.object(numbers))), .init("value", .optional(.number)),
        .init("lower", .optional(.number)), .init("upper", .optional(.number)),
        .init("inputDeviation", .optional(.number)),
        .init(
            "influences",
            .list(
                .object([
                    .init("input", .text()), .init("share", .optional(.number)),
                    .init("rises", .optional(.flag)),
                ]))), reason,
    ]

    private static let curve: [Shape.Member] = [
        .init("curve", .text(Curve.Kind.allCases.map(\.rawValue))), .init("scope", .shared("scope")),
        .init("points", .list(.object([.init("at", .number)] + numbers))),
    ]

    private static let equity: [Shape.Member] = [
        .init("metric", .text()), .init("by", .text(Scope.Kind.allCases.map(\.rawValue))),
        .init("unit", .text()),
        .init("largest", end), .init("smallest", end), .init("gap", .optional(.number)),
        .init("lower", .optional(.number)), .init("upper", .optional(.number)),
        .init("ratio", .optional(.number)), .init("observations", .count),
        .init("leftOut", .list(.shared("scope"))), reason,
    ]

    private static let end = Shape.optional(
        .object([.init("scope", .shared("scope")), .init("value", .optional(.number))]))

    private static let balance: [Shape.Member] = [
        .init("metric", .text()), .init("scope", .shared("scope")), .init("total", .count),
        .init("parts", .map(.count)),
    ]

    static let stress = Shape.object(
        head(StressChecklist.schema, command: "report", scenario)
            + [
                .init(
                    "items",
                    .list(
                        .object([
                            .init("item", .text()),
                            .init("section", .text(StressItem.Section.allCases.map(\.id))),
                            .init("title", .shared("texts")), .init("needsAuthor", .flag),
                            .init("statements", .list(.object(statement))),
                        ]))), warnings,
            ])

    private static let statement: [Shape.Member] = [
        .init("from", .text(StressStatement.Origin.allCases.map(\.rawValue))),
        .init("text", .shared("texts")),
    ]
}
