/// A command or subcommand as a plain value, from which parsing, help, completion and manual page are made.
///
/// A command either does something, with arguments and options, or is a group of subcommands. It does not say what
/// is done: the executable decides that by ``Invocation/command``.
public struct Command: Sendable {
    /// The word that calls it.
    public let name: String
    /// What it does, in one sentence.
    public let abstract: String
    /// What else is worth knowing; paragraphs are parted by an empty line.
    public let discussion: String
    /// Command lines that show its use.
    public let examples: [Example]
    /// Whether help and completion leave it out.
    public let isHidden: Bool
    /// The commands of a group; empty for a command that does something.
    public let subcommands: [Command]
    let arguments: [ArgumentDefinition]
    let groups: [OptionGroup]

    /// A command that does something.
    ///
    /// - Parameters:
    ///   - name: the word that calls it.
    ///   - abstract: what it does, in one sentence.
    ///   - discussion: what else is worth knowing; paragraphs are parted by an empty line.
    ///   - examples: command lines that show its use.
    ///   - isHidden: whether help and completion leave it out.
    ///   - arguments: in their order on the command line; at most one repeats.
    ///   - options: their groups, in the order of help.
    public init<each Value>(
        _ name: String, abstract: String, discussion: String = "", examples: [Example] = [],
        isHidden: Bool = false, arguments: repeat Argument<each Value>, options: [OptionGroup] = []
    ) {
        var definitions: [ArgumentDefinition] = []
        for argument in repeat each arguments { definitions.append(argument.definition) }
        self.init(
            name: name, abstract: abstract, discussion: discussion, examples: examples, isHidden: isHidden,
            subcommands: [], arguments: definitions, groups: options)
    }

    /// A group of commands.
    public init(
        group name: String, abstract: String, discussion: String = "", examples: [Example] = [],
        isHidden: Bool = false, subcommands: [Command]
    ) {
        self.init(
            name: name, abstract: abstract, discussion: discussion, examples: examples, isHidden: isHidden,
            subcommands: subcommands, arguments: [], groups: [])
    }

    private init(
        name: String, abstract: String, discussion: String, examples: [Example], isHidden: Bool,
        subcommands: [Command], arguments: [ArgumentDefinition], groups: [OptionGroup]
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.examples = examples
        self.isHidden = isHidden
        self.subcommands = subcommands
        self.arguments = arguments
        self.groups = groups
    }

    /// All options in the order of their declaration.
    var options: [OptionDefinition] { groups.flatMap(\.options) }

    var rules: [OptionRule] { groups.flatMap(\.rules) }

    var visibleSubcommands: [Command] { subcommands.filter { !$0.isHidden } }
}
