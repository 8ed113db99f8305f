/// Finds what may stand at the end of a command line.
struct Completer {
    /// What a shell is told to offer.
    struct Offer: Equatable {
        var candidates: [CompletionCandidate] = []
        var offersFiles = false
    }

    private let root: Command

    init(_ root: Command) {
        self.root = root
    }

    /// What may stand for a word.
    ///
    /// - Parameters:
    ///   - word: the part of the word that is already typed; may be empty.
    ///   - words: the words before it, without the program's name.
    func offer(for word: String, after words: [String]) -> Offer {
        var command = root
        var rest = words[...]
        while !command.subcommands.isEmpty, let next = rest.popFirst() {
            guard let found = command.subcommands.first(where: { $0.name == next }) else { return Offer() }
            command = found
        }
        var offer: Offer
        if command.subcommands.isEmpty {
            offer = self.offer(for: word, after: Array(rest), in: command)
        } else {
            let names = command.visibleSubcommands.map { CompletionCandidate($0.name, $0.abstract) }
            offer = Offer(candidates: word.hasPrefix("-") ? Self.general(atRoot: true) : names)
        }
        offer.candidates.removeAll { !$0.word.hasPrefix(word) }
        return offer
    }

    private func offer(for word: String, after words: [String], in command: Command) -> Offer {
        let reader = WordReader(words[...], options: command.options)
        let flagsEnded = words.contains("--")
        if !flagsEnded, let option = command.optionAwaitingValue(words.last) {
            return values(of: option, startingWith: "", word, after: words)
        }
        if !flagsEnded, word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
            let name = word[..<equals]
            guard let option = command.options.first(where: { $0.longName == name }) else { return Offer() }
            let typed = String(word[word.index(after: equals)...])
            return values(of: option, startingWith: "\(name)=", typed, after: words)
        }
        if !flagsEnded && word.hasPrefix("-") && word != "-" || !flagsEnded && word == "-" {
            return Offer(candidates: options(of: command, notIn: reader) + Self.general(atRoot: false))
        }
        guard let argument = command.argument(number: reader.operands.count) else {
            return flagsEnded || !word.isEmpty
                ? Offer() : Offer(candidates: options(of: command, notIn: reader))
        }
        let completion = argument.value.completion
        let context = ValueCompletion.Context(prefix: word, precedingWords: words)
        return Offer(candidates: completion.candidates(context), offersFiles: completion.offersFiles)
    }

    /// The options that may still be given.
    private func options(of command: Command, notIn reader: WordReader) -> [CompletionCandidate] {
        let given = zip(command.options, reader.meant).filter(\.1).map(\.0.name)
        let excluded = command.rules.flatMap { rule -> [String] in
            if case .atMostOne(let names) = rule.demand, names.contains(where: given.contains) {
                return names
            }
            return []
        }
        return command.options.filter { option in
            !option.isHidden && (option.repeats || !given.contains(option.name))
                && !excluded.contains(option.name)
        }.map { CompletionCandidate($0.longName, $0.help) }
    }

    private func values(
        of option: OptionDefinition, startingWith start: String, _ typed: String, after words: [String]
    ) -> Offer {
        guard let completion = option.value?.completion else { return Offer() }
        let context = ValueCompletion.Context(prefix: typed, precedingWords: words)
        let candidates = completion.candidates(context).map {
            CompletionCandidate(start + $0.word, $0.description)
        }
        return Offer(candidates: candidates, offersFiles: completion.offersFiles)
    }

    private static func general(atRoot: Bool) -> [CompletionCandidate] {
        let help = CompletionCandidate("--help", "Show help.")
        return atRoot ? [CompletionCandidate("--version", "Show the version."), help] : [help]
    }
}

extension Command {
    /// The option whose value comes next, where a word is `--name` or `-n` or ends in `n`.
    fileprivate func optionAwaitingValue(_ word: String?) -> OptionDefinition? {
        guard let word, WordReader.isFlag(word) else { return nil }
        if word.hasPrefix("--") { return options.first { $0.longName == word && $0.value != nil } }
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            guard let option = options.first(where: { $0.short == letter }) else { return nil }
            if option.value != nil { return letters.isEmpty ? option : nil }
        }
        return nil
    }

    /// The argument that takes an operand, where all operands before it are given.
    fileprivate func argument(number index: Int) -> ArgumentDefinition? {
        if let repeating = arguments.firstIndex(where: \.repeats), index >= repeating {
            return arguments[repeating]
        }
        return index < arguments.count ? arguments[index] : nil
    }
}
