extension Program {
    /// What is wrong with the tables of commands, for a test that expects nothing.
    ///
    /// Finds names that stand twice or cannot be typed, rules about options that are not there, arguments that cannot
    /// be told apart, examples that the program itself would refuse, and help that fills more than one screen.
    ///
    /// - Parameters:
    ///   - lines: the lines of a screen.
    ///   - width: the columns of a screen.
    public func problems(lines: Int = 50, width: Int = 100) -> [String] {
        problems(of: root, path: [name], lines: lines, width: width)
    }

    private func problems(of command: Command, path: [String], lines: Int, width: Int) -> [String] {
        let title = path.joined(separator: " ")
        var found = command.problems
        let height =
            HelpPage(command, path: path).text(width: width).split(
                separator: "\n", omittingEmptySubsequences: false
            ).count - 1
        if height > lines { found.append("the help has \(height) lines, more than \(lines)") }
        for example in command.examples {
            if let problem = problem(of: example) { found.append("the example '\(example.line)' \(problem)") }
        }
        return found.map { "\(title): \($0)" }
            + command.subcommands.flatMap {
                problems(of: $0, path: path + [$0.name], lines: lines, width: width)
            }
    }

    /// What is wrong with an example; redirections and pipes end what is read of it.
    private func problem(of example: Example) -> String? {
        let all = ShellWords.split(example.line).words
        let words = all.prefix { ![">", ">>", "|", "<", "&&"].contains($0) }
        guard words.first == name else { return "does not begin with '\(name)'" }
        guard case .message(let message) = outcome(of: Array(words.dropFirst()), width: 100), message.isError
        else { return nil }
        return "is refused: \(message.text.prefix { $0 != "\n" })"
    }
}

extension Command {
    fileprivate var problems: [String] {
        var found: [String] = []
        if abstract.isEmpty { found.append("the abstract is empty") }
        if name.hasPrefix("-") || name.isEmpty || name.contains(where: \.isWhitespace) {
            found.append("the name '\(name)' cannot be typed")
        }
        found += Self.repeated(subcommands.map(\.name)).map { "the subcommand '\($0)' stands twice" }
        found += Self.repeated(arguments.map(\.name)).map { "the argument <\($0)> stands twice" }
        found += Self.repeated(options.map(\.longName)).map { "the option '\($0)' stands twice" }
        found += Self.repeated(options.compactMap { $0.short.map { "-\($0)" } }).map {
            "'\($0)' stands twice"
        }
        for option in options { found += option.problems }
        found += arguments.filter(\.defaultIsWrong).map { "the default of <\($0.name)> is not allowed" }
        if arguments.count(where: \.repeats) > 1 { found.append("more than one argument repeats") }
        let names = options.map(\.name)
        for rule in rules {
            let named =
                switch rule.demand {
                case .atMostOne(let names): names
                case .needs(let name, let other): [name, other]
                }
            found += named.filter { !names.contains($0) }.map {
                "a rule names '--\($0)', which is no option here"
            }
        }
        return found
    }

    private static func repeated(_ names: [String]) -> [String] {
        names.indices.filter { names[..<$0].contains(names[$0]) }.map { names[$0] }
    }
}

extension OptionDefinition {
    fileprivate var problems: [String] {
        var found: [String] = []
        let isKebab = name.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || PlainNumber.isDigit($0)
                || $0 == UInt8(ascii: "-")
        }
        if !isKebab || name.count < 2 || name.hasPrefix("-") {
            found.append("the option's name '\(name)' is not in kebab case")
        }
        if name == "help" || name == "version" || short == "h" {
            found.append("the option '\(label)' takes a name that every command has")
        }
        if let short, !short.isASCII || !short.isLetter {
            found.append("the short name of '\(label)' is not a letter")
        }
        if defaultIsWrong { found.append("the default of '\(longName)' is not allowed") }
        if help.isEmpty { found.append("the option '\(longName)' has no help") }
        return found
    }
}
