import Terminal

/// What is said beside the result.
enum Console {
    /// Says something on standard error; where that is closed, nobody is told.
    static func complain(_ line: String) { try? StandardStream.error.write(line + "\n") }
}
