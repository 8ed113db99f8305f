extension UsageError: CustomStringConvertible {
    /// One sentence, in the words that users of Swift's command-line tools know.
    var description: String {
        switch self {
        case .unknownOption(let name, let suggestion):
            "Unknown option '\(name)'" + Self.didYouMean(suggestion)
        case .optionBeforeSubcommand(let name, let correction):
            "The option '\(name)' belongs behind a subcommand, as in '\(correction)'"
        case .unknownSubcommand(let word, let suggestion):
            "Unknown subcommand '\(word)'" + Self.didYouMean(suggestion)
        case .missingValue(let option):
            "Missing value for '\(option.synopsis)'"
        case .unwantedValue(let option, let value):
            "The option '\(option.longName)' does not take any value, but '\(value)' was specified."
        case .invalidOption(let option, let value, let problem):
            "The value '\(value)' is invalid for '\(option.synopsis)'. \(problem.advice)"
        case .invalidArgument(let argument, let value, let problem):
            "The value '\(value)' is invalid for '<\(argument.name)>'. \(problem.advice)"
        case .givenAgain(let option, let values):
            "The option '\(option.longName)' may be given once, but has \(Self.list(values))"
        case .missingOption(let option):
            "Missing expected argument '\(option.synopsis)'"
        case .missingArgument(let argument):
            "Missing expected argument '\(argument.label)'"
        case .unexpectedArguments(let words):
            words.count == 1
                ? "Unexpected argument '\(words[0])'"
                : "\(words.count) unexpected arguments: " + words.map { "'\($0)'" }.joined(separator: ", ")
        case .together(let names):
            "The options \(Self.list(names)) cannot be given together"
        case .lacks(let name, let needed):
            "The option '\(name)' has a meaning only with '\(needed)'"
        }
    }

    /// What help says about the option or argument at fault.
    var help: String? {
        switch self {
        case .missingValue(let option), .invalidOption(let option, _, _), .missingOption(let option):
            "\(option.synopsis)  \(option.help)"
        case .invalidArgument(let argument, _, _), .missingArgument(let argument):
            "<\(argument.name)>  \(argument.help)"
        default: nil
        }
    }

    private static func didYouMean(_ suggestion: String?) -> String {
        suggestion.map { ". Did you mean '\($0)'?" } ?? ""
    }

    private static func list(_ words: [String]) -> String {
        let quoted = words.map { "'\($0)'" }
        return quoted.dropLast().joined(separator: ", ") + " and " + quoted[quoted.count - 1]
    }
}
