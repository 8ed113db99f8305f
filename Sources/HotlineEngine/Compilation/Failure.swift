/// How an attempt failed, for the caller's decision to try again.
enum Failure: BitwiseCopyable, Sendable {
    /// Hung up in the queue, or in the greeting.
    case abandoned
    /// Heard a busy tone, or found the queue full.
    case blocked
    /// Called outside opening hours.
    case closed
    /// Had to hang up because it was no longer safe to speak.
    case interrupted
    /// Hung up at the announced wait.
    case balked
    /// No interpreter came.
    case interpreter
    /// A promised callback did not come about.
    case callback
}
