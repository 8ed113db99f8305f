import Arguments

/// One command: how it is spelled, and what it does.
struct Subcommand: Sendable {
    /// Its words, from which parsing, help, completion and the manual page follow.
    let command: Command
    /// Does it.
    let run: @Sendable (Invocation) throws -> ExitStatus

    init(_ command: Command, run: @escaping @Sendable (Invocation) throws -> ExitStatus) {
        self.command = command
        self.run = run
    }
}
