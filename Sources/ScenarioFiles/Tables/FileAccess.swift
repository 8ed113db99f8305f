/// How the reader of a scenario gets at the tables that it names.
public struct FileAccess: Sendable {
    /// Why a file cannot be had.
    public struct Refusal: Error, Sendable, Equatable {
        /// What kind of mistake it is.
        public let code: DiagnosticCode
        /// A sentence for a planner.
        public let message: String

        /// Creates a refusal.
        public init(_ code: DiagnosticCode, _ message: String) {
            self.code = code
            self.message = message
        }
    }

    /// Reads the file of a path that stands in another file, to which it is relative.
    let read: @Sendable (_ path: String, _ namedIn: SourceText) throws(Refusal) -> SourceText

    /// Creates access to files.
    ///
    /// - Parameter read: takes a path as the planner wrote it and the file in which it stands; returns the file's text
    ///   with the name by which the planner knows it.
    public init(
        read: @escaping @Sendable (_ path: String, _ namedIn: SourceText) throws(Refusal) -> SourceText
    ) {
        self.read = read
    }

    /// No access: a scenario read from a text alone names no tables.
    public static let none = FileAccess { path, _ throws(Refusal) in
        throw Refusal(
            .unreadableFile, "the table \"\(path)\" cannot be read: the scenario is not in a folder")
    }
}
