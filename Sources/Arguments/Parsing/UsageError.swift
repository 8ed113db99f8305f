/// A mistake on the command line.
enum UsageError: Sendable {
    case unknownOption(String, suggestion: String?)
    /// A group of commands got an option that one of its subcommands knows.
    case optionBeforeSubcommand(String, correction: String)
    case unknownSubcommand(String, suggestion: String?)
    case missingValue(OptionDefinition)
    case unwantedValue(OptionDefinition, value: String)
    case invalidOption(OptionDefinition, value: String, ValueProblem)
    case invalidArgument(ArgumentDefinition, value: String, ValueProblem)
    case givenAgain(OptionDefinition, values: [String])
    case missingOption(OptionDefinition)
    case missingArgument(ArgumentDefinition)
    case unexpectedArguments([String])
    case together([String])
    case lacks(String, needed: String)
}
