/// A command line that was understood: which command, with which values.
///
///     invocation[seed]      // a UInt64, because `seed` is an Option<UInt64>
///     invocation[scenario]  // a String, because `scenario` is an Argument<String>
public struct Invocation: Equatable, Sendable {
    /// The program's name.
    public let program: String
    /// The names of the subcommands, outermost first; empty for a program without subcommands.
    public let path: [String]
    /// The options that were given, in the order of their declaration; those of one name in the order given.
    public let options: [GivenOption]
    /// The words that were given for each argument, in the order of declaration.
    let arguments: [GivenArgument]

    struct GivenArgument: Equatable, Sendable {
        let name: String
        let words: [String]
    }

    /// The command's name, without that of the program: `run`, or `calendar show` where it is nested.
    public var command: String { path.joined(separator: " ") }

    /// The value of an option; its default where it was not given or the command does not know it.
    ///
    /// It is a mistake in the tables to read an option by a key of another type than the command declares.
    public subscript<Value>(option: Option<Value>) -> Value {
        let texts = options.filter { $0.name == option.definition.name }.map { $0.value ?? "" }
        guard let value = option.read(texts) else {
            preconditionFailure(
                "'\(command)' declares \(option.definition.longName) with another kind of value")
        }
        return value
    }

    /// The value of an argument.
    ///
    /// It is a mistake in the tables to read an argument that the command does not declare, unless it is optional.
    public subscript<Value>(argument: Argument<Value>) -> Value {
        let words = arguments.first { $0.name == argument.definition.name }?.words ?? []
        guard let value = argument.read(words) else {
            preconditionFailure("'\(command)' does not declare <\(argument.definition.name)> with this kind")
        }
        return value
    }

    /// Whether an option was given, even with the value that is its default.
    public func gives<Value>(_ option: Option<Value>) -> Bool {
        options.contains { $0.name == option.definition.name }
    }

    /// The words of a command line that means the same: command, options in the order of declaration, arguments.
    ///
    /// - Parameter resultOnly: leaves out the options that cannot change the result, so that two runs with
    ///   the same result record the same words.
    public func words(resultOnly: Bool = false) -> [String] {
        var words = [program] + path
        for option in options where option.changesResult || !resultOnly {
            if let value = option.value {
                // Joined where the value would be taken for a flag.
                words += value.hasPrefix("-") ? ["--\(option.name)=\(value)"] : ["--\(option.name)", value]
            } else {
                words.append("--\(option.name)")
            }
        }
        let operands = arguments.flatMap(\.words)
        if operands.contains(where: WordReader.isFlag) { words.append("--") }
        return words + operands
    }

    /// The words as one line that a shell reads back as the same words.
    ///
    /// - Parameter resultOnly: leaves out the options that cannot change the result.
    public func commandLine(resultOnly: Bool = false) -> String {
        ShellWords.line(words(resultOnly: resultOnly))
    }
}
