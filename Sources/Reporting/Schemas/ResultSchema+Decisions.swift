import Planning

// What the commands write that decide between scenarios.
extension ResultSchema {
    static let decisions: [Named] = [
        ("comparison", comparison), ("selection", selection), ("sweep", sweep), ("staff", staff),
        ("next-hire", nextHire),
    ]

    private static let configurations = Shape.Member(
        "configurations", .list(.object([.init("name", .text()), scenario])))
    private static let configuration = Shape.Member("configuration", .text())
    private static let decidedBy = Shape.Member("decidedBy", .object(measure))
    private static let inputs = Shape.Member(
        "inputs",
        .list(
            .object([
                configuration, .init("path", .text()), .init("base", .optional(.text())),
                .init("value", .optional(.text())),
            ])))

    private static let comparison = Shape.object(
        head(CompareJSON.schema, command: "compare", configurations)
            + [
                inputs, .init("estimates", .list(.object([configuration] + measure + numbers))),
                .init("differences", .list(.object([configuration] + measure + difference))),
                .init("targets", .list(.object([configuration] + target))), decidedBy,
                .init("best", .list(.object(standing))), warnings,
            ])

    private static let standing: [Shape.Member] = [
        configuration, .init("advantage", .number, required: false), .init("lower", .number, required: false),
        .init("upper", .number, required: false),
        .init("finding", .text(["best", "may-be-best", "not-best"]), required: false),
        .init("screening", .text(["stays", "dropped"]), required: false),
    ]

    private static let selection = Shape.object(
        head(SelectJSON.schema, command: "compare", configurations)
            + [
                .init("method", .text(["kn", "ocba"])), .init("indifference", .optional(.number)), decidedBy,
                .init("selected", .optional(.text())),
                .init("probabilityOfCorrectSelection", .optional(.number)), inputs,
                .init(
                    "race",
                    .list(
                        .object([
                            configuration, .init("mean", .optional(.number)), .init("replications", .count),
                            .init("droppedAfter", .optional(.count)),
                        ]))), warnings,
            ])

    private static let sweep = Shape.object(
        head(SweepJSON.schema, command: "sweep", scenario)
            + [
                decidedBy,
                .init(
                    "points",
                    .list(
                        .object([
                            .init("values", .map(.text())),
                            .init(
                                "estimates",
                                .list(
                                    .object(
                                        measure + numbers
                                            + [.init("difference", .shared("difference"), required: false)]))),
                        ]))), warnings,
            ])

    private static let staff = Shape.object(
        head(StaffJSON.schema, command: "staff", scenario)
            + [
                .init("freshSeed", .count), .init("currency", .text()), .init("feasible", .flag),
                .init("budget", .optional(.number)), .init("outOfReach", .list(.shared("target"))),
                .init("answer", .optional(plan)), .init("confirmation", .optional(plan)),
                .init("current", plan), .init("theory", .optional(plan)), .init("most", plan),
                .init("nearest", .optional(plan)),
                .init("neighbours", .list(.object([.init("oneFewerAt", .text()), .init("plan", plan)]))),
                .init("plansSimulated", .count), .init("plansUnconfirmed", .count), warnings,
            ])

    private static let post: [Shape.Member] = [
        .init("team", .text()), .init("shift", .optional(.text())), .init("counsellors", .count),
    ]

    private static let plan = Shape.object([
        .init("counsellors", .list(.object(post))), .init("hours", .number),
        .init("wages", .optional(.number)), .init("simulatedWages", .optional(.object(numbers))),
        .init("replications", .count), .init("targets", .list(.shared("target"))),
    ])

    private static let nextHire = Shape.object(
        head(NextHireJSON.schema, command: "next-hire", scenario)
            + [
                .init("currency", .text()), .init("estimates", .list(.shared("estimate"))),
                .init(
                    "changes",
                    .list(
                        .object([
                            .init("team", .text()), .init("shift", .optional(.text())),
                            .init("counsellors", .number), .init("hours", .number),
                            .init("cost", .optional(.shared("difference"))),
                            .init("reached", .shared("difference")),
                            .init("lost", .shared("difference")), .init("reachedPerHour", .optional(rate)),
                            .init("reachedPerCurrencyUnit", .optional(rate)),
                        ]))), warnings,
            ])

    private static let rate = Shape.object([
        .init("value", .optional(.number)), .init("lower", .optional(.number)),
        .init("upper", .optional(.number)),
    ])
}
