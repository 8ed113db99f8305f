import CallRecords

// What `fit` writes. Small counts and what rests on few calls are null.
extension ResultSchema {
    static let fit = Shape.object(
        head(FitJSON.schema, command: "fit")
            + [
                .init("provenance", .text(["real"])), .init("confidence", .number),
                .init("days", .optional(.object([.init("first", .text()), .init("last", .text())]))),
                .init("calls", .optional(.count)), .init("badRows", .optional(.count)),
                .init("perDay", number),
                .init("dayVariation", number), .init("weeklyTrend", number), .init("poissonTest", test),
                .init("dispersionTest", test), .init("trendTest", test),
                .init(
                    "specialDays",
                    .list(
                        .object([
                            .init("day", .text()), .init("calls", .optional(.count)), .init("usual", .number),
                        ]))), .init("hoursOfWeek", .list(number)),
                .init(
                    "outcomes",
                    .list(
                        .object([
                            .init("outcome", .text()), .init("calls", .optional(.count)),
                            .init("share", number),
                        ]))),
                .init(
                    "hotlines",
                    .list(
                        .object([
                            .init("hotline", .text()), .init("calls", .optional(.count)),
                            .init("answered", .optional(.count)), .init("abandoned", .optional(.count)),
                            .init("other", .optional(.count)),
                        ]))), .init("callers", .list(.object(group))), .init("talk", study),
                .init("wrapUp", study), .init("workBetweenCalls", study), .init("greeting", study),
                .init("patience", patience), .init("shortTalk", number), .init("abandonedAtOnce", number),
                .init("redial", .optional(.object([.init("share", number), .init("delay", study)]))),
                .init("onDuty", .list(.optional(.number))), .init("validation", .list(.object(validation))),
            ])

    private static let number = Shape.optional(
        .object([
            .init("value", .number), .init("lower", .number, required: false),
            .init("upper", .number, required: false),
        ]))

    private static let test = Shape.optional(
        .object([
            .init("statistic", .number), .init("pValue", .number), .init("rejected", .text(["yes", "no"])),
        ]))

    private static let group: [Shape.Member] = [
        .init("callers", .text()), .init("calls", .optional(.count)), .init("perDay", number),
        .init("dials", .list(.object([.init("hotline", .text()), .init("share", number)]))),
        .init("talk", study), .init("patience", patience),
    ]

    private static let fits = Shape.list(
        .object([
            .init("family", .text()), .init("meanSeconds", number), .init("cv", number),
            .init("aic", .number),
            .init("distance", .number),
        ]))

    private static let study = Shape.optional(
        .object([
            .init("observations", .optional(.count)), .init("chosen", .text()), .init("closeness", .text()),
            .init("fits", fits),
        ]))

    private static let patience = Shape.optional(
        .object([
            .init("abandoned", .optional(.count)), .init("answered", .optional(.count)), .init("fits", fits),
            .init("massAtZero", number),
            .init("survival", .list(.object([.init("seconds", .number), .init("share", number)]))),
            .init(
                "hazard",
                .list(
                    .object([
                        .init("fromSeconds", .number), .init("toSeconds", .optional(.number)),
                        .init("perMinute", number),
                    ]))),
        ]))

    private static let validation: [Shape.Member] = [
        .init("hour", .optional(.count)), .init("calls", pair), .init("abandonment", pair),
        .init("meanWaitSeconds", pair),
    ]

    private static let pair = Shape.object([
        .init("observed", .optional(.number)), .init("simulated", .optional(.number)),
        .init("lower", .optional(.number)), .init("upper", .optional(.number)),
    ])
}
