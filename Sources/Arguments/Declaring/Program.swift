import Suggestions

/// A program with its commands: understands command lines, writes help, completions and a manual page.
///
///     let program = Program(root, version: "1.0")
///     switch program.outcome(of: Array(CommandLine.arguments.dropFirst()), width: 100) {
///     case .invocation(let invocation): ...
///     case .message(let message): ...
///     }
///
/// Every level knows `--help`, `-h` and `--version`. A program with subcommands also gets `help`, `completions`,
/// the hidden `manual` that prints the manual page, and the hidden `__complete` that completion scripts call.
public struct Program: Sendable {
    /// The name it is called by.
    public var name: String { root.name }
    /// What `--version` prints.
    public let version: String
    /// Sections at the end of the manual page, such as the exit statuses.
    public let manualSections: [ManualSection]
    let root: Command

    /// A program.
    ///
    /// - Parameters:
    ///   - root: the program itself: a group of subcommands, or a single command.
    ///   - version: what `--version` prints.
    ///   - manualSections: what the manual page says at its end.
    public init(_ root: Command, version: String, manualSections: [ManualSection] = []) {
        self.root =
            root.subcommands.isEmpty
            ? root
            : Command(
                group: root.name, abstract: root.abstract, discussion: root.discussion,
                examples: root.examples,
                subcommands: root.subcommands + BuiltIn.commands(of: root))
        self.version = version
        self.manualSections = manualSections
    }

    /// What a command line asks for.
    ///
    /// - Parameters:
    ///   - words: the words behind the program's name.
    ///   - width: the columns that help may fill.
    public func outcome(of words: [String], width: Int) -> Outcome {
        if let first = words.first, first == CompletionRequest.word {
            return say(CompletionRequest.reply(to: words.dropFirst(), by: root))
        }
        return outcome(of: words[...], for: root, path: [], width: width)
    }

    /// The manual page, in the macros that `man` reads.
    public var manualPage: String { ManualPage(self).text }

    private func outcome(
        of words: ArraySlice<String>, for command: Command, path: [String], width: Int
    ) -> Outcome {
        let page = HelpPage(command, path: [name] + path)
        guard command.subcommands.isEmpty else {
            return subcommand(of: command, path: path, words: words, page: page, width: width)
        }
        switch CommandParser.parse(words, for: command, program: name, path: path) {
        case .help: return say(page.text(width: width))
        case .version: return say(version + "\n")
        case .mistakes(let mistakes): return complain(mistakes, page: page, width: width)
        case .invocation(let invocation):
            guard let builtIn = BuiltIn(rawValue: invocation.command), !root.subcommands.isEmpty else {
                return .invocation(invocation)
            }
            return answer(builtIn, invocation, width: width)
        }
    }

    private func subcommand(
        of command: Command, path: [String], words: ArraySlice<String>, page: HelpPage, width: Int
    ) -> Outcome {
        guard let word = words.first else {
            return .message(.init(text: page.text(width: width), isError: true))
        }
        if word == "--help" || word == "-h" { return say(page.text(width: width)) }
        if word == "--version" { return say(version + "\n") }
        if WordReader.isFlag(word) {
            return complain([misplaced(word, in: command, path: path)], page: page, width: width)
        }
        if let next = command.subcommands.first(where: { $0.name == word }) {
            return outcome(of: words.dropFirst(), for: next, path: path + [word], width: width)
        }
        let mistake = UsageError.unknownSubcommand(word, suggestion: command.nearestSubcommand(to: word))
        return complain([mistake], page: page, width: width)
    }

    private func misplaced(_ word: String, in command: Command, path: [String]) -> UsageError {
        let option = word.prefix { $0 != "=" }
        let owner = command.visibleSubcommands.first { subcommand in
            subcommand.options.contains { $0.longName == option }
        }
        if let owner {
            let correction = ([name] + path + [owner.name, String(option)]).joined(separator: " ")
            return .optionBeforeSubcommand(String(option), correction: correction)
        }
        let names = command.visibleSubcommands.flatMap(\.options).map(\.name) + ["help", "version"]
        let suggestion = NearestName.suggestion(for: String(option.drop { $0 == "-" }), among: names)
        return .unknownOption(String(option), suggestion: suggestion.map { "--\($0)" })
    }

    private func answer(_ builtIn: BuiltIn, _ invocation: Invocation, width: Int) -> Outcome {
        switch builtIn {
        case .completions:
            return say(invocation[BuiltIn.shell].completionScript(for: name))
        case .manual:
            return say(manualPage)
        case .help:
            let path = invocation[BuiltIn.topic]
            var command = root
            for (depth, word) in path.enumerated() {
                guard let next = command.subcommands.first(where: { $0.name == word }) else {
                    let mistake = UsageError.unknownSubcommand(
                        word, suggestion: command.nearestSubcommand(to: word))
                    let page = HelpPage(command, path: [name] + path.prefix(depth))
                    return complain([mistake], page: page, width: width)
                }
                command = next
            }
            return say(HelpPage(command, path: [name] + path).text(width: width))
        }
    }

    private func say(_ text: String) -> Outcome {
        .message(.init(text: text, isError: false))
    }

    private func complain(_ mistakes: [UsageError], page: HelpPage, width: Int) -> Outcome {
        var lines = mistakes.map { "Error: \($0)" }
        // Beside several mistakes it would be unclear which one the help explains.
        if mistakes.count == 1, let help = mistakes[0].help { lines.append("Help:  \(help)") }
        let command = page.path.joined(separator: " ")
        lines.append(page.usage(after: "Usage: ", width: width))
        lines.append("  See '\(command) --help' for more information.")
        return .message(.init(text: lines.joined(separator: "\n") + "\n", isError: true))
    }
}

extension Command {
    fileprivate func nearestSubcommand(to word: String) -> String? {
        let names = visibleSubcommands.map(\.name)
        let longer = names.filter { $0.hasPrefix(word) }
        return longer.count == 1 ? longer[0] : NearestName.suggestion(for: word, among: names)
    }
}
