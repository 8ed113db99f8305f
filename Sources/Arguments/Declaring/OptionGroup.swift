/// Options that belong together and that several commands may share.
///
///     let randomness = OptionGroup(
///         "Options", seed, seedSet, rules: [.atMostOne(of: seed, seedSet)])
public struct OptionGroup: Sendable {
    /// The title over them in help; groups with the same title stand under it together.
    public let title: String
    let options: [OptionDefinition]
    let rules: [OptionRule]

    /// Options that belong together.
    public init<each Value>(
        _ title: String = "Options", _ options: repeat Option<each Value>, rules: [OptionRule] = []
    ) {
        self.title = title
        var definitions: [OptionDefinition] = []
        for option in repeat each options { definitions.append(option.definition) }
        self.options = definitions
        self.rules = rules
    }
}
