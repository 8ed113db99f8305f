/// An option without the type of its value.
struct OptionDefinition: Sendable {
    let name: String
    let short: Character?
    /// Nil for a flag.
    let value: ValueDefinition?
    let repeats: Bool
    let isRequired: Bool
    let help: String
    /// What holds where the option is not given, as help shows it.
    let defaultText: String?
    /// Whether that is a value which the kind would refuse: a mistake in the tables.
    let defaultIsWrong: Bool
    let changesResult: Bool
    let isHidden: Bool

    /// `--name`.
    var longName: String { "--\(name)" }

    /// `--name <value>`, as messages and usage show it.
    var synopsis: String { value.map { "\(longName) <\($0.placeholder)>" } ?? longName }

    /// `-n, --name <value>`, as help lists it.
    var label: String { short.map { "-\($0), \(synopsis)" } ?? synopsis }
}
