/// The members of one object of a scenario, with the path that leads to it.
struct Fields {
    /// The dotted path, as `--set` takes it; empty at the top.
    let path: String
    /// Where the object stands.
    let location: SourceLocation
    let members: [JSONSyntax.Member]

    /// The path of a member.
    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    subscript(key: String) -> JSONSyntax? { members.first { $0.key == key }?.value }
}
