/// A command line that shows what a command is for.
public struct Example: Equatable, Sendable {
    /// The command line as it is typed, the program's name first.
    public let line: String
    /// What it does, in a few words.
    public let caption: String

    /// A command line and what it does.
    public init(_ line: String, _ caption: String) {
        self.line = line
        self.caption = caption
    }
}
