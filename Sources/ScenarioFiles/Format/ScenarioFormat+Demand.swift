import HotlineModel

// What changes the number of calls from day to day.
extension ScenarioFormat {
    static let period = FormatObject(
        "period",
        "Days with habits of their own. Where periods overlap, their factors multiply; of profiles and opening hours of their own those of the first count.",
        [
            .required("from", .date, "The first day."), .required("to", .date, "The last day."),
            .optional("volume", .number(factors), absent: "1", "Factor on the calls of these days."),
            .optional("profile", .text, "The profile that replaces every group's own."),
        ])

    static let campaign = FormatObject(
        "campaign", "A broadcast campaign. Its audience is reached evenly from the first to the last day.",
        [
            .required("from", .date, "The first day."),
            .required("days", .number(0.01...3_660), "How many days it lasts."),
            .required("reach", .number(0...1e10), "People reached."),
            .required("callsPerMillion", .number(0...1e6), "Persons who call for every million reached."),
            .optional("delay", .duration, absent: "\"0s\"", "Time before anybody calls."),
            .required(
                "halfLife", .positiveDuration, "Time in which half of those who will call have called."),
            .optional(
                "plateau", .share, absent: "0",
                "What stays for good after the last day: a share of the groups' own calls."),
            audience, campaignCost,
        ])

    static let session = FormatObject(
        "session", "An awareness session of an hour.",
        [
            .required("on", .date, "The day."),
            .optional("at", .clockTime, absent: "\"10:00\"", "The local time at which it starts."),
            .required("participants", .number(0...1e7), "People who take part."),
            .required(
                "callsPerHundred", .number(0...100), "Persons who call for every hundred participants."),
            .optional("delay", .duration, absent: "\"0s\"", "Time after the session before anybody calls."),
            .required(
                "halfLife", .positiveDuration, "Time in which half of those who will call have called."),
            audience, campaignCost,
        ])

    private static let audience = FormatKey.required(
        "callers", .keyed(.share), "Who calls: shares by caller group that sum to 1.")
    private static let campaignCost = FormatKey.optional(
        "cost", .number(money), absent: "0", "What it costs, in the scenario's currency.")

    static let surge = FormatObject(
        "surge", "A factor on the calls of some groups: it rises, stays, and falls to a lasting level.",
        [
            .required("from", .date, "The first day."),
            .optional("callers", .texts, "The caller groups that it touches. Left out: all."),
            .required("factor", .number(factors), "The factor at its full size."),
            .optional("ramp", .duration, absent: "\"0s\"", "How long it takes to rise, evenly."),
            .optional("lasts", .duration, "How long the full size lasts. Left out: to the end."),
            .optional("halfLife", .duration, absent: "\"0s\"", "Half-life of the fall; 0s for at once."),
            .optional("lasting", .number(factors), absent: "1", "The factor that it falls to."),
        ],
        rules: [.goesWith("halfLife", "lasts"), .goesWith("lasting", "lasts")])

    private static let factors = 0...1_000.0
}
