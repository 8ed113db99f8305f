import Arguments

/// The commands as tables: parsing, help, completion and manual page follow from them.
enum Commands {
    static let version = "0.1.0"

    static let program = Program(
        Command(
            group: "hotline",
            abstract: "Simulate hotlines call by call: who gets through, and who does not.",
            examples: [
                Example("hotline run two-hotlines", "Simulate a shipped example and print its report."),
                Example("hotline check my-lines.jsonc", "Find every mistake in a scenario of your own."),
            ],
            subcommands: [run, check]),
        version: version,
        manualSections: [
            ManualSection(
                "Exit status",
                [
                    .init("0", "Done."),
                    .init("1", "Done, and a target is missed (only with --require-targets)."),
                    .init("64", "The command line is wrong."), .init("65", "The scenario is wrong."),
                    .init("66", "A file is missing."),
                    .init("70", "A defect of the simulator; please report it."),
                    .init("73", "The output cannot be written."),
                    .init("130", "Stopped by Ctrl-C; the replications finished by then are reported."),
                ])
        ])

    private static let run = Command(
        "run", abstract: "Simulate a scenario and print the report tables.",
        examples: [
            Example("hotline run two-hotlines --replications 50", "A quick look."),
            Example(
                "hotline run two-hotlines --set teams.women-counsellors.shifts.morning.counsellors=4",
                "One value changed."),
            Example("hotline run two-hotlines --format html --output report.html", "A page to send round."),
        ],
        arguments: Options.scenario,
        options: [
            OptionGroup(
                "Simulation options", Options.replications, Options.seed, Options.seedSet,
                Options.confidence, Options.set, Options.threads, Options.requireTargets,
                rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
            OptionGroup(
                "Output options", Options.format, Options.output, Options.tables, Options.language,
                Options.digits, Options.progress, Options.quiet, Options.noColor),
        ])

    private static let check = Command(
        "check",
        abstract: "Find every mistake in scenarios and compare demand with staffing; simulate nothing.",
        examples: [
            Example("hotline check my-lines.jsonc", "All errors and warnings, each with line and column.")
        ],
        arguments: Options.scenarios,
        options: [
            OptionGroup("Scenario options", Options.set),
            OptionGroup(
                "Output options", Options.format, Options.output, Options.language, Options.digits,
                Options.quiet, Options.noColor),
        ])
}
