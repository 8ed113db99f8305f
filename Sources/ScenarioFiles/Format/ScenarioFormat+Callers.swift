import HotlineModel

// Who calls, how often, and what they do next.
extension ScenarioFormat {
    static let callerGroup = FormatObject(
        "callerGroup", "Callers alike in everything that matters to routing.",
        [
            .optional("gender", .word(genders), "Gender and age band. Left out: the group is mixed."),
            .optional("language", .text, "The language they speak. Left out: everybody can answer them."),
            .optional("need", .text, "What they call about. Left out: everybody can help."),
            .optional("nationality", .text, "Nationality, where services depend on it."),
            .optional(
                "urgency", .word(Urgency.allCases.map(\.rawValue)), absent: quoted(Urgency.normal.rawValue),
                "How pressing the need is."),
            .optional(
                "priority", .whole(priorities),
                "Queue priority: a higher number is answered first. Left out: by urgency, from 0 for low to 3 for critical."
            ),
            .optional(
                "priorityPerAttempt", .whole(priorities), absent: "0",
                "Added to the priority for every attempt after the first, up to the eighth."),
            .optional(
                "weight", .number(0...1e6), absent: "1",
                "Weight of a second's wait, where teams take calls by \"weighted\" wait."),
            .required("calls", .object(callVolume), "How many persons start to call, and when."),
            .required(
                "dials", .keyed(.share), "Which hotline they dial first: shares by hotline that sum to 1."),
            .optional(
                "patience", .distribution,
                "How long they wait in a queue before they hang up. Left out: they never hang up."),
            .optional(
                "interpreterPatience", .distribution,
                "How long they wait with a counsellor for an interpreter. Left out: as long as it takes."),
            .optional(
                "interruption", .distribution,
                "Time from being connected until it is no longer safe to speak and they must hang up. Left out: never."
            ),
            .optional(
                "safeToCallBack", .share, absent: "1", "Share of callers who can safely be called back."),
            .optional(
                "prefers", .object(preference),
                "That they want a counsellor of a gender. Left out: no matter."),
            .required("talk", .distribution, "Conversation with a counsellor of pace 1."),
            .optional(
                "redial", .object(redial), "What they do after an attempt that failed. Left out: nothing."),
            .optional("afterwards", .object(afterwards), absent: "{}", "What may follow an answered call."),
        ])

    static let callVolume = FormatObject(
        "callVolume", "How many persons start to call, and when.",
        [
            .optional("perDay", .number(callRate), "Persons an ordinary day, spread by \"profile\"."),
            .optional("profile", .text, "The profile of \"perDay\". Left out: all hours alike."),
            .optional("perHour", .number(callRate), "Persons an hour, at every hour alike."),
            .optional(
                "expected", .object(expectedCalls),
                "Expected persons in each of a row of equal intervals that starts with the horizon."),
            .optional(
                "at", .either(.list(.moment, count: 0...Int.max), .object(momentTable)),
                "Local dates and times at which persons start to call, such as \"2026-11-01T09:15\"; or a table of them."
            ),
            .optional("table", .text, "A CSV file with a row for each interval, relative to this file."),
            .optional("column", .text, "The table's column of expected persons. Left out: the group's name."),
            .optional(
                "every", .duration(60...31 * 86_400),
                "How long an interval of the table lasts, where its rows do not show it."),
            .optional(
                "dayVariation", .number(0...10), absent: "0",
                "Coefficient of variation of a factor on each day's calls: busy days and quiet days."),
        ],
        rules: [
            .exactlyOne(["perDay", "perHour", "expected", "at", "table"]), .goesWith("profile", "perDay"),
            .goesWith("column", "table"), .goesWith("every", "table"), .atMostOne(["at", "dayVariation"]),
        ])

    private static let expectedCalls = FormatObject(
        "expectedCalls", "A row of equal intervals that starts with the horizon.",
        [
            .required("every", .positiveDuration, "How long each interval lasts."),
            .required(
                "counts", .list(.number(callRate), count: 1...Int.max),
                "The expected persons in each interval; nobody calls after the last."),
        ])

    private static let callRate = 0...1e7

    private static let momentTable = FormatObject(
        "momentTable", "A CSV file with a row for each person who starts to call.",
        [
            .required("table", .text, "The file, relative to this one."),
            .optional("column", .text, absent: quoted("at"), "The column of dates and times."),
        ])

    private static let preference = FormatObject(
        "preference", "That callers want a counsellor of a gender.",
        [
            .required("counsellor", .word(counsellorGenders), "The counsellor's gender."),
            .optional("share", .share, absent: "1", "Share of the group that has the preference."),
            .optional(
                "waitsAtMost", .duration,
                "How long the preference holds; then any counsellor may answer. Left out: a hard rule."),
        ])

    private static let redial = FormatObject(
        "redial", "What a caller does after an attempt that did not reach a counsellor.",
        [
            .required(
                "chance", .either(.share, .object(redialChances)),
                "Chance of trying again: one for every cause, or one for each."),
            .required("after", .distribution, "Time until the next attempt."),
            .optional(
                "attempts", .whole(1...1_000), absent: "\(Defaults.redialAttempts)",
                "The most attempts of one person, the first included."),
        ])

    static let redialChances = FormatObject(
        "redialChances", "Chances of trying again by cause.",
        [
            cause(.abandoned, "having hung up while waiting"), cause(.blocked, "a busy tone"),
            cause(.closed, "a call outside opening hours"),
            cause(.interrupted, "a call that was no longer safe"),
            cause(.balked, "having hung up at the announced wait"),
            cause(.interpreter, "a call for which no interpreter came"),
            cause(.callback, "a promised callback that did not come about"),
        ])

    private static func cause(_ cause: Redial.Cause, _ words: String) -> FormatKey {
        .optional(cause.rawValue, .share, "Chance of trying again after \(words). Left out: none.")
    }

    private static let afterwards = FormatObject(
        "afterwards", "What may follow an answered call.",
        [
            .optional(
                "transfers", .keyed(.either(.share, .object(onwardTransfer))),
                "Chances by hotline or partner that the counsellor passes the call on; they sum to at most 1."
            ),
            .optional("referrals", .keyed(.share), "Chances by service that the person is referred to it."),
            .optional("followUp", .object(followUp), "That the person calls again about the same need."),
        ])

    private static let onwardTransfer = FormatObject(
        "onwardTransfer", "That a counsellor passes a call on after the conversation.",
        [
            .required("chance", .share, "Chance after each answered call."),
            .optional(
                "warm", .distribution,
                "How long both counsellors and the caller speak together. Left out: she hangs up at once."),
        ])

    private static let followUp = FormatObject(
        "followUp", "That a person who was answered calls again some time later.",
        [
            .required("chance", .share, "Chance after each answered call."),
            .required("after", .distribution, "Time until that call."),
        ])
}
