import HotlineModel

/// What a scenario means where it is silent: one key, its default and what that says.
public struct ScenarioDefault: Sendable, Equatable {
    /// The dotted path, with `*` for a name of the planner's choice; or a flag of the command.
    public let path: String
    /// The default as a file would write it; nil where the key has none and its absence means something by itself.
    public let value: String?
    /// What the default means, in a sentence for a planner.
    public let meaning: String

    /// Every default, in the order of a scenario file; those of flags come last.
    ///
    /// The values are those that a file without the keys gets: they are taken from such a file, read and written back.
    public static let all: [ScenarioDefault] = {
        let leaves = filledLeaves()
        let keys = meanings.map { path, meaning in
            ScenarioDefault(path: path, value: value(at: path, in: leaves), meaning: meaning)
        }
        return keys + [
            ScenarioDefault(
                path: "--replications", value: "\(Defaults.replications)",
                meaning: "Replications of a run."),
            ScenarioDefault(
                path: "--confidence", value: "\(Defaults.confidence)",
                meaning: "Confidence level of intervals."),
            ScenarioDefault(path: "--seed", value: "\(Defaults.seed)", meaning: "The seed of a run."),
        ]
    }()

    /// A file that says no more than it must.
    static let silentFile = """
        {
          "profiles": { "any": { "hours": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1], "days": { "friday": {} } } },
          "callers": { "any": { "calls": { "perDay": 1 }, "dials": { "any": 1 }, "talk": "1m",
            "redial": { "chance": 1, "after": "1m" } } },
          "hotlines": {
            "any": { "ladder": { "any": { "teams": "any" } } }, "referring": { "others": { "refer": "any" }, "ladder": {} } },
          "teams": { "any": { "shifts": { "any": { "from": "08:00", "to": "16:00", "counsellors": 1 } } } }
        }
        """

    private static let meanings: [(path: String, meaning: String)] = [
        ("title.en", "What the scenario is called in reports."),
        ("title.ar", "What it is called in reports in Arabic."),
        ("calendar.zone", "Local times are those of Egypt."),
        ("calendar.start", "The horizon starts at local midnight of this date."),
        ("calendar.days", "The horizon, in local days."),
        ("calendar.weekend", "What \"weekend\" stands for, and \"weekdays\" for the other days."),
        ("calendar.warmUp", "All of the horizon is counted."),
        ("calendar.end", "Calls in the system at the end count as in progress."),
        ("profiles.*.days.*", "Every day has as many calls as an ordinary one, spread over the same hours."),
        ("callers.*.gender", "Without it every hotline's rule for genders admits the callers."),
        ("callers.*.language", "Without it every counsellor can answer the callers."),
        ("callers.*.need", "Without it every counsellor can help the callers."),
        ("callers.*.urgency", "The callers' need is of the ordinary urgency."),
        ("callers.*.priority", "Follows from the urgency: low 0, normal 1, high 2, critical 3."),
        ("callers.*.calls.profile", "Without it a day's calls are spread evenly."),
        ("callers.*.calls.dayVariation", "Days differ by chance no more than a Poisson process does."),
        ("callers.*.patience", "Without it the callers never hang up while they wait."),
        ("callers.*.redial", "Without it nobody tries again after an attempt that failed."),
        ("callers.*.redial.attempts", "The most attempts of one person, the first included."),
        ("hotlines.*.lines", "Without it there are as many lines as callers."),
        ("hotlines.*.open", "The hotline is open day and night."),
        ("hotlines.*.serves", "The hotline serves everybody."),
        ("hotlines.*.others", "A call that the hotline does not serve ends there."),
        ("hotlines.*.others.chance", "Chance that a caller who was told another number dials it."),
        ("hotlines.*.others.after", "Time until a caller who was told another number dials it."),
        ("hotlines.*.priority", "Added to the callers' own priority."),
        ("hotlines.*.shortAbandon", "Whoever hangs up within this time counts as a short abandonment."),
        (
            "hotlines.*.serviceLevelWithin",
            "Answers within this time count for the service level; where a target gives a limit, that of the target."
        ),
        ("hotlines.*.ladder.*.after", "The rung opens as soon as a call waits."),
        ("hotlines.*.ladder.*.keepIdle", "The rung holds no counsellor back."),
        ("teams.*.languages", "Without it the team speaks every language."),
        ("teams.*.needs", "Without it the team helps with every need."),
        ("teams.*.gender", "Without it the counsellors' gender is not told."),
        ("teams.*.pace", "Conversations take as long as the callers' talk time says."),
        ("teams.*.wrapUp", "Without it a counsellor is free as soon as the caller has left."),
        ("teams.*.shifts.*.days", "The shift is worked on every day of the week."),
        (
            "targets.*.serviceLevel.within",
            "Without it the limit within which the target's hotlines count answers."
        ),
    ]

    /// The leaves of the silent file, as the writer fills them in.
    private static func filledLeaves() -> [ScenarioTree.Leaf] {
        var bag = DiagnosticBag()
        let source = SourceText(name: "defaults", bytes: Array(silentFile.utf8))
        guard let root = JSONReader.read(source, into: &bag) else { return [] }
        var decoder = ScenarioDecoder(bag: bag)
        let written = ScenarioWriter(scenario: decoder.scenario(root)).tree()
        return ScenarioTree(root: written, shapes: [:]).leaves
    }

    private static func value(at path: String, in leaves: [ScenarioTree.Leaf]) -> String? {
        let name = path.hasPrefix("hotlines.*.others.") ? "referring" : "any"
        let own = path.replacing("days.*", with: "days.friday").replacing("*", with: name)
        return leaves.first { $0.path == own }?.value
    }
}
