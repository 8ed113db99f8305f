/// Which of several waiting calls a counsellor who becomes free takes.
public enum CallChoice: String, Sendable, CaseIterable {
    /// The highest priority; among these the longest waiting.
    case priority
    /// The longest waiting, whatever the queue.
    case oldest
    /// The largest product of wait and weight: priority accumulates while a call waits (Kleinrock 1964).
    case weighted
    /// Calls of the team's own hotline; then as `priority`.
    case ownFirst = "own-first"
    /// Calls in the language that the fewest teams speak; then as `priority`.
    case languageFirst = "language-first"
}
