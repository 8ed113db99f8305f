import HotlineModel
import Metrics
import Planning

// What the commands write that simulate nothing, or one replication.
extension ResultSchema {
    static let scenarios: [Named] = [
        ("check", check), ("explanation", explanation), ("metrics", metrics), ("diff", diff),
        ("selftest", selftest), ("trace-step", traceStep),
    ]

    private static let check = Shape.object(
        head(CheckJSON.schema, command: "check")
            + [
                .init(
                    "scenarios",
                    .list(
                        .object([
                            scenario,
                            .init(
                                "neverAnswered",
                                .list(
                                    .object([.init("callers", .text()), .init("personsPerWeek", .number)]))),
                            .init("hotlines", .list(.object(capacity))), warnings,
                        ])))
            ])

    private static let capacity: [Shape.Member] = [
        .init("hotline", .text()), .init("openHoursPerWeek", .number), .init("callsPerWeek", .number),
        .init("shareWhileOpen", .optional(.number)),
        .init(
            "hours",
            .list(
                .object([
                    .init("day", .text(Weekday.allCases.map(\.name))), .init("hour", .count),
                    .init("calls", .number), .init("callsWhileOpen", .number), .init("offeredLoad", .number),
                    .init("firstRung", .number), .init("ladder", .number),
                    .init("serviceLevel", .optional(.number)), .init("abandonment", .optional(.number)),
                    .init("occupancy", .optional(.number)),
                ]))),
    ]

    private static let explanation = Shape.object(
        head(Explanation.schema, command: "explain")
            + [
                scenario,
                .init(
                    "sections",
                    .list(
                        .object([
                            .init("section", .text()), .init("title", .shared("texts")),
                            .init("sentences", .list(.shared("texts"))),
                        ]))),
                .init(
                    "nodes",
                    .list(
                        .object([
                            .init("id", .text()), .init("stage", .count), .init("name", .shared("texts")),
                        ]))),
                .init(
                    "links",
                    .list(
                        .object([
                            .init("from", .text()), .init("to", .text()), .init("when", .shared("texts")),
                        ]))),
                .init(
                    "citations",
                    .list(.object([.init("path", .text()), .init("basis", .list(.text()))]))),
            ])

    private static let metrics = Shape.object([
        .init("schema", .text([MetricExplanation.schema])),
        .init(
            "metrics",
            .list(
                .object([
                    .init("metric", .text()), .init("name", .shared("texts")),
                    .init("unit", .text(MetricUnit.allCases.map(\.rawValue))),
                    .init("better", .text(["higher", "lower", "neither"])),
                    .init("formula", .shared("texts")),
                    .init("scopes", .list(.text(Scope.Kind.allCases.map(\.rawValue)))),
                    .init("estimator", .text(["mean", "ratio", "quantile", "censored-quantile"])),
                ]))),
    ])

    private static let diff = Shape.object(
        head(DifferenceReport.schema, command: "diff")
            + [
                .init("first", file), .init("second", file),
                .init(
                    "differences",
                    .list(
                        .object([
                            .init("path", .text()), .init("first", .optional(.text())),
                            .init("second", .optional(.text())),
                        ]))),
            ])

    private static let file = Shape.object([.init("file", .text()), .init("sha256", .text())])

    private static let selftest = Shape.object(
        head(SelfTestJSON.schema, command: "selftest")
            + [
                .init("seed", .count), .init("replications", .count), .init("confidence", .number),
                .init("passes", .text(["yes", "no"])),
                .init(
                    "comparisons",
                    .list(
                        .object([
                            .init("case", .text()), .init("quantity", .text()), .init("simulated", .number),
                            .init("exact", .number), .init("standardErrors", .number),
                            .init("limit", .number),
                            .init("agrees", .text(["yes", "no"])),
                        ]))),
            ])

    /// A line of a trace.
    private static let traceStep = Shape.object([
        .init("seconds", .number), .init("time", .text()), .init("call", .optional(.count)),
        .init("callers", .optional(.text())), .init("attempt", .optional(.count)), .init("step", .text()),
        .init("hotline", .optional(.text())), .init("team", .optional(.text())),
        .init("counsellor", .optional(.count)), .init("simulated", .flag),
    ])
}
