/// The commands that every program with subcommands has.
enum BuiltIn: String {
    case help
    case completions
    case manual

    static let shell = Argument<Shell>("shell", .oneOf(Shell.self), help: "The shell to write for.")
    static let topic = topic(.text)

    static func commands(of root: Command) -> [Command] {
        let names = root.visibleSubcommands.map { CompletionCandidate($0.name, $0.abstract) }
        return [
            Command(
                completions.rawValue, abstract: "Print a completion script for a shell.",
                discussion: "Each script is a short stub that asks \(root.name) what to offer.",
                examples: Shell.allCases.map {
                    Example($0.installation(of: root.name), "Install it for \($0.rawValue).")
                },
                arguments: shell),
            Command(
                help.rawValue, abstract: "Explain a subcommand.",
                arguments: topic(.text.completed(by: .dynamic { _ in names }))),
            Command(
                manual.rawValue, abstract: "Print the manual page.",
                examples: [Example("\(root.name) manual | man -l -", "Read it.")], isHidden: true),
        ]
    }

    private static func topic(_ kind: ValueKind<String>) -> Argument<[String]> {
        Argument(repeating: "subcommand", kind, isRequired: false, help: "The subcommand to explain.")
    }
}
