/// An argument without the type of its value.
struct ArgumentDefinition: Sendable {
    let name: String
    let value: ValueDefinition
    let isRequired: Bool
    let repeats: Bool
    let help: String
    /// What holds where the argument is not given, as help shows it.
    let defaultText: String?
    /// Whether that is a value which the kind would refuse: a mistake in the tables.
    let defaultIsWrong: Bool

    /// `<name>` or `<name> ...`, as messages show it.
    var label: String { repeats ? "<\(name)> ..." : "<\(name)>" }

    /// The label, in brackets where the argument may be left out.
    var synopsis: String { isRequired ? label : "[\(label)]" }

    /// How many words it takes.
    var counts: ClosedRange<Int> { (isRequired ? 1 : 0)...(repeats ? .max : 1) }
}
