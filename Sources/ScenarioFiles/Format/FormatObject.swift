/// An object of a scenario file: its keys, what they mean, and what they say about each other.
///
/// Reader, schema and documentation all follow this table: a key is described here once.
struct FormatObject: Sendable {
    /// The name by which the schema refers to it.
    let name: String
    /// What it is, for a planner.
    let meaning: String
    let keys: [FormatKey]
    let rules: [FormatRule]

    init(_ name: String, _ meaning: String, _ keys: [FormatKey], rules: [FormatRule] = []) {
        self.name = name
        self.meaning = meaning
        self.keys = keys
        self.rules = rules
    }

    subscript(name: String) -> FormatKey? { keys.first { $0.name == name } }

    /// The keys' names, in their order.
    var names: [String] { keys.map(\.name) }
}
