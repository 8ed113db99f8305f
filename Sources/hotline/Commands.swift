import Arguments

/// The commands of the program, in the order of its help.
enum Commands {
    static let version = "0.1.0"

    static let all: [Subcommand] = [
        RunCommand.subcommand, CompareCommand.subcommand, SweepCommand.subcommand, StaffCommand.subcommand,
        NextHireCommand.subcommand, CheckCommand.subcommand, ExplainCommand.subcommand,
        DiffCommand.subcommand, TraceCommand.subcommand, FitCommand.subcommand, NewCommand.subcommand,
        MergeCommand.subcommand, ReportCommand.subcommand, SchemaCommand.subcommand,
        SelfTestCommand.subcommand,
    ]

    static let program = Program(
        Command(
            group: "hotline",
            abstract: "Simulate hotlines call by call: who gets through, and who does not.",
            examples: [
                Example("hotline new two-lines --output my-lines.jsonc", "Begin a scenario of your own."),
                Example("hotline run two-hotlines", "Simulate a shipped example and print its report."),
                Example("hotline check my-lines.jsonc", "Find every mistake in a scenario of your own."),
            ],
            subcommands: all.map(\.command)),
        version: version,
        manualSections: [
            ManualSection(
                "Exit status",
                [
                    .init("0", "Done."),
                    .init("1", "Done, and a target is missed (only with --require-targets)."),
                    .init("64", "The command line is wrong."),
                    .init("65", "The scenario, a part or a file of finished replications is wrong."),
                    .init("66", "A file is missing."),
                    .init("70", "A defect of the simulator; please report it."),
                    .init("73", "The output cannot be written."),
                    .init(
                        "130",
                        "Stopped by Ctrl-C or SIGTERM; the replications finished by then are reported, and kept with --resume."
                    ),
                ])
        ])

    /// Does what a command line asks for.
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        guard let subcommand = all.first(where: { $0.command.name == invocation.command }) else {
            throw Failure(.defect, "the command \(invocation.command) is declared but does nothing")
        }
        try OutputFiles(invocation).refuseRepeats()
        do {
            let status = try subcommand.run(invocation)
            NextStep.tell(after: invocation, status)
            return status
        } catch let failure as Failure where failure.status == .wrongScenario && failure.message.isEmpty {
            // Everything has been said, but what to do about it.
            NextStep.tell(after: invocation, failure.status)
            throw failure
        }
    }
}
