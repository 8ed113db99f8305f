import HotlineEngine
public import HotlineModel

/// A way in which persons are lost: what they met in their last attempt.
public struct LostCause: Sendable {
    /// The identifier of the metric that counts them.
    public let id: String
    /// What happened, as it follows "lost:".
    public let words: LocalizedText
    let count: @Sendable (LostTally) -> Int

    init(_ id: String, _ english: String, _ arabic: String, _ count: @escaping @Sendable (LostTally) -> Int) {
        self.id = id
        words = LocalizedText(english: english, arabic: arabic)
        self.count = count
    }
}
