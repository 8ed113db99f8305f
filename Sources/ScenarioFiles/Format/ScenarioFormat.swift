import HotlineModel

/// The format of scenario files, from the top down. Its parts stand in the other files of this folder.
enum ScenarioFormat {
    /// The whole file.
    static let scenario = FormatObject(
        "scenario", "A hotline system and its callers over some weeks.",
        [
            .optional("$schema", .text, "Where the schema of this format lies; editors read it."),
            .optional(
                "extends", .text,
                "Another scenario file, relative to this one. Only what differs has to be written; null removes an entry."
            ),
            .optional("title", .localized, absent: untitled, "What reports call the scenario."),
            .optional("question", .localized, "The planning question that the scenario answers."),
            .optional("calendar", .object(calendar), "When the simulation starts and how long it lasts."),
            .optional("profiles", .entries(profile), "How calls spread over the hours of a week."),
            .optional(
                "periods", .entries(period),
                "Days with habits of their own: Ramadan, feasts, school holidays. Their dates are never computed."
            ),
            .required(
                "callers", .entries(callerGroup), "Who calls: groups alike in what matters to routing."),
            .optional("campaigns", .entries(campaign), "Broadcast campaigns that make people call."),
            .optional("sessions", .entries(session), "Awareness sessions: small, local, in one language."),
            .optional("surges", .entries(surge), "Factors on calls from a day on: an influx, a news story."),
            .required("hotlines", .entries(hotline), "The numbers that can be dialled."),
            .required("teams", .entries(team), "Who answers."),
            .optional(
                "interpreters", .entries(interpreterPool),
                "Who joins when counsellor and caller share no language."),
            .optional("services", .entries(service), "Where a person can be referred to after a call."),
            .optional(
                "partners", .labels,
                "Organisations that take every call transferred to them: names with {} or a text behind each."
            ),
            .optional("costs", .object(costs), "What things cost that no single part owns."),
            .optional("targets", .entries(target), "What shall hold; results say for each whether it does."),
            .optional(
                "uncertain", .entries(uncertainInput),
                "Numbers that nobody knows exactly, and what they may be; \"run --input-uncertainty\" draws them."
            ),
        ])

    static let calendar = FormatObject(
        "calendar", "The horizon and the calendar that its people live by.",
        [
            .optional(
                "zone", .text, absent: quoted(Defaults.zone),
                "The zone's name in the time-zone database. Clock changes follow it."),
            .optional(
                "start", .date, absent: quoted(Defaults.start.text),
                "The first day. The simulation starts at its local midnight."),
            .optional("days", .whole(1...3_660), absent: "\(Defaults.days)", "How many local days it lasts."),
            .optional(
                "length", .duration(1...3_660 * 86_400),
                "How long it lasts as a plain duration, for experiments; instead of \"days\"."),
            .optional(
                "weekend", .words(weekdayNames),
                absent: "[" + Defaults.weekend.map { quoted($0.name) }.joined(separator: ", ") + "]",
                "The days of the weekend."),
            .optional(
                "warmUp", .duration, absent: "\"0s\"",
                "A time at the start that is simulated but not counted, so that an empty start leaves no trace."
            ),
            .optional(
                "dayCorrelation", .share, absent: "0",
                "How much the busy days of groups with a \"dayVariation\" coincide: 0 not at all, 1 always."),
            .optional(
                "end", .word(ScenarioCalendar.Ending.allCases.map(\.rawValue)),
                absent: quoted(Defaults.ending.rawValue),
                "What happens at the end: \"cut\" leaves calls in progress, \"drain\" follows everybody to the end."
            ),
        ],
        rules: [.atMostOne(["days", "length"])])

    static let profile = FormatObject(
        "profile", "How a day's calls spread over its hours, and how the days of the week differ.",
        [
            .required(
                "hours", hourWeights,
                "24 weights, one for each hour from midnight; only their proportions matter."),
            .optional("days", .object(profileDays), "Days that differ from an ordinary one."),
        ])

    private static let profileDays = FormatObject(
        "profileDays", "Days that differ; a day's own entry goes before that of the weekdays or the weekend.",
        dayKeys.map {
            .optional(
                $0, .either(.number(0...1_000), .object(profileDay)),
                "The day's calls relative to an ordinary day, such as 0.7, or an object with hours of its own."
            )
        })

    private static let profileDay = FormatObject(
        "profileDay", "What a day does differently.",
        [
            .optional(
                "weight", .number(0...1_000), absent: "1", "The day's calls relative to an ordinary day's."),
            .optional("hours", hourWeights, "The day's own 24 weights."),
        ])

    private static let hourWeights = FormatValue.list(.number(0...1e9), count: 24...24)

    private static let untitled: String = {
        let title = Scenario().title
        let arabic = title.arabic.map { ", \"ar\": \(quoted($0))" } ?? ""
        return "{ \"en\": \(quoted(title.english))\(arabic) }"
    }()

    // MARK: Words

    static let weekdayNames = Weekday.allCases.map(\.name)
    /// From the general to the particular.
    static let dayKeys = ["weekdays", "weekend"] + weekdayNames
    static let genders = Gender.allCases.map(\.rawValue)
    static let counsellorGenders = [Gender.woman, .man].map(\.rawValue)
    static let priorities = -1_000...1_000
    static let money = 0...1e12
    static let headcount = 0...100_000

    /// A text without quotes and backslashes, as JSON.
    /// The meanings of words: those of a key whose rules are chosen by a word.
    static func rules(_ rules: [(word: String, meaning: String)]) -> String {
        rules.map { "\($0.word): \($0.meaning)" }.joined(separator: "; ") + "."
    }

    static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
