import HotlineModel

// Who answers and interprets, and when.
extension ScenarioFormat {
    static let team = FormatObject(
        "team", "Counsellors with the same employer, skills and shift plan.",
        [
            .optional(
                "hotline", .text, "The hotline that the team belongs to, for \"takes\": \"own-first\"."),
            .optional("languages", .texts, "Languages they speak. Left out: all."),
            .optional("needs", .texts, "Needs they can help with. Left out: all."),
            .optional("gender", .word(counsellorGenders), "The counsellors' gender."),
            .optional(
                "takes", .word(CallChoice.allCases.map(\.rawValue)),
                absent: quoted(CallChoice.priority.rawValue),
                "Which waiting call a free counsellor takes. "
                    + rules(CallChoice.allCases.map { ($0.rawValue, $0.words.english) })
            ),
            .optional(
                "usesInterpreters", .flag, absent: "true",
                "Whether they answer callers whose language they lack with an interpreter."),
            .optional(
                "pace", .either(.number(paces), .keyed(.number(paces))), absent: "1",
                "Factor on the length of conversations: one, or \"usual\" and others by need or caller group."
            ),
            .optional(
                "paceVariation", .number(0...10), absent: "0",
                "Coefficient of variation of each counsellor's own factor on it."),
            .optional(
                "wrapUp", .either(.distribution, .keyed(.distribution)),
                "Documentation after the caller has left: one, or \"usual\" and others by need or caller group. Left out: none."
            ),
            .optional("recovery", .object(recovery), "Time away from the phone after hard calls."),
            .optional("rest", .object(rest), "A rest after a number of calls."),
            .optional(
                "shrinkage", .either(.share, .keyed(.share)),
                "Paid time planned away from the phone (training, meetings): one share, or shares by category. Goes with \"shifts\". Left out: none."
            ),
            .optional(
                "absence", .share, absent: "0",
                "Chance that a counsellor is absent on a day. Goes with \"shifts\"."),
            .optional(
                "onCall", .object(onCall), "Counsellors or volunteers who come when a queue stays long."),
            .optional("costPerHour", .number(money), absent: "0", "Wages, in the scenario's currency."),
            .optional(
                "counsellors", .either(.whole(headcount), .object(counts("counsellors"))),
                "How many are on duty: at every hour, or in each of a row of intervals. Instead of \"shifts\"."
            ),
            .optional(
                "shifts", .entriesOrTable(shift(of: "counsellors")),
                "Who comes and leaves when. Instead of \"counsellors\"."
            ),
        ],
        rules: [
            .exactlyOne(["counsellors", "shifts"]), .goesWith("shrinkage", "shifts"),
            .goesWith("absence", "shifts"),
        ])

    static let interpreterPool = FormatObject(
        "interpreterPool", "Interpreters who join a conversation.",
        [
            .required(
                "languages", .texts,
                "Languages they interpret. Of several pools for a language the first that has somebody free is asked."
            ),
            .optional(
                "connect", .distribution, absent: quoted("0s"), "Time until one who is free has joined."),
            .optional("stretch", .number(1...100), absent: "1", "Factor on the conversation's length."),
            .optional("found", .share, absent: "1", "Chance that an interpreter is found at all."),
            .optional(
                "interpreters", .either(.whole(headcount), .object(counts("interpreters"))),
                "How many are on duty: at every hour, or in each of a row of intervals. Instead of \"shifts\"."
            ),
            .optional(
                "shifts", .entriesOrTable(shift(of: "interpreters")),
                "Who comes and leaves when. Instead of \"interpreters\"."),
        ],
        rules: [.exactlyOne(["interpreters", "shifts"])])

    /// A shift whose people are counted under a key.
    private static func shift(of people: String) -> FormatObject {
        FormatObject(
            people == "counsellors" ? "shift" : "interpreterShift",
            "People who come at the same time on the same days and leave together.",
            [
                .required("from", .clockTime, "Local time at which it starts."),
                .required(
                    "to", .clockTime, "Local time at which it ends; at or before \"from\" on the next day."),
                .optional(
                    "days", .words(["weekdays", "weekend"] + weekdayNames),
                    "Days on which it starts; a night shift belongs to the evening before. Left out: all."),
                .required(people, .whole(headcount), "How many \(people) work it."),
                .optional("breaks", .entries(pause), "Breaks, each for every one of the shift."),
                .optional("during", .texts, "Named periods in which alone it is worked. Left out: always."),
                .optional("exceptDuring", .texts, "Named periods in which it is not worked."),
            ])
    }

    private static let pause = FormatObject(
        "break", "A break. Whoever is with a caller finishes first and then takes the whole break.",
        [
            .required("at", .clockTime, "Local time at which the first leaves."),
            .required("length", .positiveDuration, "How long each is away."),
            .optional(
                "spread", .duration, absent: "\"0s\"",
                "The people of the shift leave one after the other over this time."),
            .optional("paid", .flag, absent: "false", "Whether the time is paid."),
        ])

    private static func counts(_ people: String) -> FormatObject {
        FormatObject(
            "\(people)Counts",
            "How many \(people) are on duty in a row of intervals; the last number holds on.",
            [
                .optional("every", .duration(1...FormatValue.durationLimit), "How long each interval lasts."),
                .optional(
                    "counts", .list(.whole(headcount), count: 1...Int.max),
                    "How many are on duty in each interval from the horizon's start on."),
                .optional("table", .text, "A CSV file with a row for each interval, relative to this file."),
                .optional("column", .text, "The table's column of counts. Left out: the entry's name."),
            ],
            rules: [
                .exactlyOne(["counts", "table"]), .needs("counts", "every"), .goesWith("column", "table"),
            ])
    }

    private static let recovery = FormatObject(
        "recovery", "Time away from the phone after a hard call, once it has been documented.",
        [
            .required("chance", .share, "Chance after each call to which it applies."),
            .required("time", .distribution, "How long."),
            .optional("needs", .texts, "Needs after which it applies. Left out: all."),
        ])

    private static let rest = FormatObject(
        "rest", "A rest that a counsellor takes after a number of calls.",
        [
            .required("afterCalls", .whole(1...100_000), "Calls since the last rest."),
            .required("time", .duration, "How long she rests."),
        ])

    private static let onCall = FormatObject(
        "onCall", "Counsellors or volunteers who come when a queue stays long.",
        [
            .required("counsellors", .whole(1...100_000), "How many come."),
            .required(
                "whenWaiting", .whole(1...100_000),
                "Calls waiting at the hotlines whose ladders name the team."),
            .required("for", .duration, "How long so many must have been waiting without a pause."),
            .required("arriveAfter", .duration, "Time from being called to being on duty."),
            .required("stay", .positiveDuration, "How long they stay."),
        ])

    private static let paces = 0.01...100
}
