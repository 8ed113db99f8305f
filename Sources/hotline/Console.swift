import Documents
import Terminal

/// What is said beside the result.
enum Console {
    /// Says something on standard error; where that is closed, nobody is told.
    ///
    /// Names and values from files and the command line may stand in it, so nothing in it moves the cursor or turns the text.
    static func complain(_ line: String) { try? StandardStream.error.write(VisibleText.of(line) + "\n") }
}
