import HotlineModel

// The numbers that can be dialled.
extension ScenarioFormat {
    static let hotline = FormatObject(
        "hotline",
        "One number with its own lines, opening hours, eligibility rule, queue and routing ladder.",
        [
            .optional("operator", .localized, "Who runs it."),
            .optional("number", .text, "The number that callers dial."),
            .optional(
                "lines", .whole(0...1_000_000),
                "How many calls it can hold at once, conversations included. Left out: as many as come."),
            .optional("open", openingHours, absent: quoted("always"), "When it can be reached."),
            .optional(
                "openDuring", .keyed(openingHours),
                "Opening hours that replace the usual ones in named periods."),
            .optional(
                "afterHours", .either(.word(["lost", "voicemail"]), .object(forward)), absent: quoted("lost"),
                "What happens outside opening hours: \"lost\", \"voicemail\" (called back after opening), or { \"forward\": HOTLINE }."
            ),
            .optional(
                "greeting", .either(.distribution, .object(greeting)),
                "What callers hear before being put through: its length, or an object. Left out: nothing."),
            .optional(
                "serves", .object(eligibility), absent: "{}",
                "Whom it serves: everybody, unless it says whom."),
            .optional(
                "others", .either(.word(["decline"]), .object(ineligible)), absent: quoted("decline"),
                "What happens to callers whom it does not serve: \"decline\", { \"transfer\": HOTLINE } or { \"refer\": HOTLINE }."
            ),
            .optional(
                "triage", .distribution,
                "Time of a counsellor with a caller whom the hotline does not serve. Left out: no counsellor takes part."
            ),
            .optional(
                "queueLimit", .whole(0...1_000_000),
                "Calls that may wait at once, those that will be called back included. Left out: as many as there are lines."
            ),
            .optional(
                "announcement", .sharesByDuration,
                "Callers are told the expected wait; shares who hang up at once by the wait, such as { \"1m\": 0.1, \"5m\": 0.4 }."
            ),
            .optional("callback", .object(callback), absent: "{}", "How people are called back."),
            .optional(
                "priority", .whole(priorities), absent: "0",
                "Added to the callers' priority, for teams that answer several hotlines."),
            .optional(
                "choice", .word(CounsellorChoice.allCases.map(\.rawValue)),
                absent: quoted(CounsellorChoice.ranked.rawValue),
                "Which of several idle counsellors answers. "
                    + rules(CounsellorChoice.allCases.map { ($0.rawValue, $0.words.english) })
            ),
            .required(
                "ladder", .entries(rung), "Who may answer, and after how long: rungs from the first on."),
            .optional(
                "shortAbandon", .duration, absent: quoted("\(Int(Defaults.shortAbandonSeconds))s"),
                "Giving up within this time counts as a short abandonment."),
            .optional(
                "serviceLevelWithin", .duration,
                "The wait within which an answer counts for the service level. Left out: that of its target, or \(Int(Defaults.serviceLevelSeconds))s."
            ),
        ])

    static let rung = FormatObject(
        "rung", "These teams may answer once a call has waited this long.",
        [
            .optional("after", .duration, absent: "\"0s\"", "How long a call must have waited."),
            .required("teams", .texts, "Teams that may answer from then on, in order of preference."),
            .optional(
                "keepIdle", .whole(headcount), absent: "0",
                "Counsellors of a team whom this rung leaves idle."),
            .optional(
                "whenWaiting", .whole(headcount), absent: "0",
                "Calls that must be waiting at the hotline for the rung to hold."),
            .optional("between", .span, "Local hours in which the rung holds, such as \"20:00-08:00\"."),
        ])

    static let eligibility = FormatObject(
        "eligibility", "Whom something is for: a caller must be in every list that is given.",
        [
            .optional("gender", .words(genders), "Genders and age bands."),
            .optional("language", .texts, "Languages."), .optional("need", .texts, "Needs."),
            .optional("nationality", .texts, "Nationalities."),
            .optional("callers", .texts, "Caller groups, by name."),
        ])

    private static let openingHours = FormatValue.either(.word(["always"]), .object(weeklyHours))

    private static let weeklyHours = FormatObject(
        "weeklyHours", "Opening hours by day; a day's own entry goes before the general ones.",
        (["daily"] + dayKeys).map {
            .optional(
                $0, .spans, "Hours such as \"09:00-15:00\", a list of such, \"always\" or \"closed\".")
        })

    private static let forward = FormatObject(
        "forward", "Callers outside opening hours are connected to another hotline.",
        [.required("forward", .text, "The other hotline.")])

    private static let greeting = FormatObject(
        "greeting",
        "A greeting, perhaps with a menu or recorded information. It holds a line, no counsellor.",
        [
            .required("time", .distribution, "How long it takes."),
            .optional("hangUp", .share, absent: "0", "Chance that the caller hangs up in it."),
            .optional(
                "contained", .either(.share, .keyed(.share)), absent: "0",
                "Chance that the recorded information is all the caller needed: one, or \"usual\" and others by need or caller group."
            ),
        ])

    private static let ineligible = FormatObject(
        "ineligible", "Where callers are sent whom the hotline does not serve.",
        [
            .optional("transfer", .text, "The hotline to which they are connected without dialling again."),
            .optional("refer", .text, "The hotline whose number they are told."),
            .optional(
                "chance", .share, absent: "\(Defaults.referralChance)", "Chance that they dial that number."),
            .optional("after", .distribution, absent: quoted("2m"), "Time until they dial it."),
        ],
        rules: [
            .exactlyOne(["transfer", "refer"]), .goesWith("chance", "refer"), .goesWith("after", "refer"),
        ])

    private static let callback = FormatObject(
        "callback", "How people are called back who left a message or accepted the offer of a callback.",
        [
            .optional("reach", .share, absent: "0.7", "Chance that the person answers."),
            .optional(
                "ring", .duration, absent: quoted("1m"),
                "How long a counsellor is busy with a callback that nobody answers."),
            .optional(
                "offerFrom", .duration,
                "The expected wait from which callers are offered a callback. Left out: no offer."),
            .optional(
                "offerAfter", .duration,
                "The time in the queue after which callers are offered a callback. Left out: no such offer."),
            .optional(
                "accept", .share, absent: "0.5",
                "Share of those who can safely be called back that accepts the offer or leaves a message."),
        ])
}
