/// What a hotline does with a caller of a group.
enum Access: BitwiseCopyable, Sendable {
    /// The call joins a queue.
    case admitted(queue: Int32)
    /// The call joins a queue; a counsellor finds out what it is about and carries out a redirection.
    case triaged(queue: Int32, redirection: Int32)
    /// A redirection is carried out at once.
    case redirected(Int32)
}
