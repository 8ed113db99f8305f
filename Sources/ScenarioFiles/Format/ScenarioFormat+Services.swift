import HotlineModel

// Where a person can be referred to after a call, and what things cost.
extension ScenarioFormat {
    static let service = FormatObject(
        "service",
        "A shelter, protection assistance, voluntary return: whoever is referred takes places or waits.",
        [
            .optional(
                "places", .whole(0...1_000_000),
                "Places, or cases that its caseworkers can follow at once. Left out: no limit."),
            .optional(
                "occupied", .whole(0...1_000_000), absent: "0", "Places taken when the horizon starts."),
            .optional(
                "serves", .object(eligibility), absent: "{}", "Whom it takes: everybody, unless it says whom."
            ),
            .optional("suitable", .share, absent: "1", "Share of those eligible for whom it is suitable."),
            .optional("accept", .share, absent: "1", "Share of those offered it who accept."),
            .required("stay", .distribution, "How long a place is taken."),
            .optional("withdraw", .share, absent: "0", "Chance that a stay ends early."),
            .optional("waitingLimit", .whole(0...1_000_000), "How many may wait. Left out: no limit."),
            .optional(
                "waitsAtMost", .duration,
                "How long somebody waits before giving up. Left out: as long as it takes."),
            .optional(
                "callsAgainEvery", .distribution,
                "Times after which somebody who waits calls the hotline again. Left out: never."),
            .optional(
                "familySizes", .list(.share, count: 1...Int.max), absent: "[1]",
                "Chances that one person's stay takes 1, 2, 3 ... places; they sum to 1."),
            .optional("reserved", .object(reserved), "Places kept for some."),
            .optional("closures", .entries(closure), "Days on which it admits nobody."),
            .optional(
                "diverts", .text,
                "The service to which those are sent on whom it does not serve, and those who find neither a place nor room to wait; it goes with \"waitingLimit\". Left out: none."
            ),
            .optional(
                "costPerNight", .number(money), absent: "0",
                "Cost of one place for one night, in the scenario's currency."),
        ])

    private static let reserved = FormatObject(
        "reserved",
        "Places kept for some of those whom the service takes, besides those occupied at the start.",
        [
            .required("places", .whole(0...1_000_000), "How many places."),
            .required("for", .object(eligibility), "For whom they are kept."),
        ])

    private static let closure = FormatObject(
        "closure", "Days on which a service admits nobody; whoever is there stays.",
        [.required("from", .date, "The first day."), .required("to", .date, "The last day.")])

    static let costs = FormatObject(
        "costs", "What things cost that no single part owns.",
        [
            .optional(
                "currency", .currency, absent: quoted(Defaults.currency), "The currency's ISO 4217 code."),
            .optional(
                "interpreterPerMinute", .number(money), absent: "0", "An interpreter in a conversation."),
            .optional("linePerMonth", .number(money), absent: "0", "One line for 30 days."),
            .optional("nightFactor", .number(0...100), absent: "1", "Factor on wages at night."),
            .optional(
                "overtimeFactor", .number(0...100), absent: "1", "Factor on wages after the end of a shift."),
            .optional(
                "fullTimeHoursPerWeek", .number(1...168), absent: "\(Int(Defaults.fullTimeHoursPerWeek))",
                "Hours that one full-time post works in a week; it turns paid hours into posts (FTE)."),
            .optional(
                "night", .span, absent: quoted("\(Defaults.nightFrom.text)-\(Defaults.nightTo.text)"),
                "The local hours of night wages."),
        ])
}
