/// Reads the words behind a command's name into an invocation, or says everything that is wrong with them.
enum CommandParser {
    enum Result {
        case invocation(Invocation)
        case help
        case version
        case mistakes([UsageError])
    }

    /// - Parameters:
    ///   - words: those behind the command's name.
    ///   - path: the names of the subcommands, without the program's.
    static func parse(_ words: ArraySlice<String>, for command: Command, program: String, path: [String])
        -> Result
    {
        let options = command.options
        let reader = WordReader(words, options: options)
        if reader.asksForHelp { return .help }
        if reader.asksForVersion { return .version }

        var mistakes = reader.errors
        for (option, texts) in zip(options, reader.texts)
        where texts.count > 1 && !option.repeats && option.value != nil {
            mistakes.append(.givenAgain(option, values: texts))
        }
        let meant = options.indices.filter { reader.meant[$0] }.map { options[$0].name }
        mistakes += command.rules.compactMap { $0.mistake(among: meant) }
        for (index, option) in options.enumerated() where option.isRequired && !reader.meant[index] {
            mistakes.append(.missingOption(option))
        }
        let (arguments, wrong) = assign(reader.operands, to: command.arguments)
        mistakes += wrong.filter { mistake in
            switch mistake {
            case .missingArgument, .unexpectedArguments: !reader.operandsAreDoubtful
            default: true
            }
        }
        guard mistakes.isEmpty else { return .mistakes(mistakes) }

        let given = zip(options, reader.texts).flatMap { option, texts in
            // A flag is recorded once, however often it was given.
            (option.value == nil ? Array(texts.prefix(1)) : texts).map { text in
                GivenOption(
                    name: option.name, value: option.value == nil ? nil : text,
                    changesResult: option.changesResult)
            }
        }
        return .invocation(Invocation(program: program, path: path, options: given, arguments: arguments))
    }

    /// Deals the operands to the arguments: each takes what it may while enough is left for those behind it.
    private static func assign(
        _ operands: [String], to definitions: [ArgumentDefinition]
    ) -> ([Invocation.GivenArgument], [UsageError]) {
        var rest = operands[...]
        var mistakes: [UsageError] = []
        var given: [Invocation.GivenArgument] = []
        for (index, definition) in definitions.enumerated() {
            let needed = definitions[(index + 1)...].reduce(0) { $0 + $1.counts.lowerBound }
            let count = min(
                definition.counts.upperBound, max(definition.counts.lowerBound, rest.count - needed))
            let words = Array(rest.prefix(count))
            rest = rest.dropFirst(count)
            if words.count < definition.counts.lowerBound { mistakes.append(.missingArgument(definition)) }
            for word in words {
                if let problem = definition.value.problem(word) {
                    mistakes.append(.invalidArgument(definition, value: word, problem))
                }
            }
            given.append(Invocation.GivenArgument(name: definition.name, words: words))
        }
        if !rest.isEmpty { mistakes.append(.unexpectedArguments(Array(rest))) }
        return (given, mistakes)
    }
}

extension OptionRule {
    fileprivate func mistake(among given: [String]) -> UsageError? {
        switch demand {
        case .atMostOne(let names):
            let found = names.filter(given.contains)
            return found.count > 1 ? .together(found.map { "--\($0)" }) : nil
        case .needs(let name, let other):
            return given.contains(name) && !given.contains(other)
                ? .lacks("--\(name)", needed: "--\(other)") : nil
        }
    }
}
