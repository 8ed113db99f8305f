/// A word that a shell offers, with a few words about it.
public struct CompletionCandidate: Equatable, Sendable {
    /// The word.
    public let word: String
    /// What it is, in a few words; empty where the word says it.
    public let description: String

    /// A word that a shell offers.
    public init(_ word: String, _ description: String = "") {
        self.word = word
        self.description = description
    }
}
