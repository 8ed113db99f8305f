/// What a command line asks for.
public enum Outcome: Equatable, Sendable {
    /// Something to do.
    case invocation(Invocation)
    /// Something to say, and nothing else to do: help, a version, a completion, a usage error.
    case message(Message)

    /// A text to print before the program ends.
    public struct Message: Equatable, Sendable {
        /// The text; ends with a line feed.
        public let text: String
        /// Whether it belongs on standard error.
        public let isError: Bool

        /// The status to end with: 64 for a usage error (`EX_USAGE` of BSD), else 0.
        public var exitStatus: Int32 { isError ? 64 : 0 }
    }
}
