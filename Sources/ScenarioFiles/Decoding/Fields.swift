/// The members of one object of a scenario, with the path that leads to it.
struct Fields {
    /// The dotted path, as `--set` takes it; empty at the top. For a row of a table, its number in words.
    let path: String
    /// Where the object stands.
    let location: SourceLocation
    let members: [JSONSyntax.Member]
    /// What its keys mean; nil where they are names, or where the reader knows.
    let format: FormatObject?
    /// What comes before a key in the path of a member.
    private let prefix: String

    init(
        path: String, location: SourceLocation, members: [JSONSyntax.Member], format: FormatObject? = nil,
        isRow: Bool = false
    ) {
        self.path = path
        self.location = location
        self.members = members
        self.format = format
        prefix = path.isEmpty ? "" : path + (isRow ? ", column " : ".")
    }

    /// The path of a member.
    func path(of key: String) -> String { prefix + key }

    subscript(key: String) -> JSONSyntax? { members.first { $0.key == key }?.value }
}
