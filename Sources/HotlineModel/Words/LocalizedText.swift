/// A text in English and, where given, in Arabic.
public struct LocalizedText: Sendable, Equatable {
    /// The English text.
    public var english: String
    /// The Arabic text; where nil, reports in Arabic fall back to the English one.
    public var arabic: String?

    /// Creates a text.
    public init(english: String, arabic: String? = nil) {
        self.english = english
        self.arabic = arabic
    }
}
