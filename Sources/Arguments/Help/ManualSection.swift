/// A section of the manual page that the tables of commands do not know, such as exit statuses.
public struct ManualSection: Equatable, Sendable {
    /// The title, such as "Exit status".
    public let title: String
    /// Terms with their meaning.
    public let rows: [Row]

    /// A term with its meaning.
    public struct Row: Equatable, Sendable {
        /// The term.
        public let term: String
        /// What it means.
        public let meaning: String

        /// A term with its meaning.
        public init(_ term: String, _ meaning: String) {
            self.term = term
            self.meaning = meaning
        }
    }

    /// A section of terms with their meanings.
    public init(_ title: String, _ rows: [Row]) {
        self.title = title
        self.rows = rows
    }
}
