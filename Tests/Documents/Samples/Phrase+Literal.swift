import Documents

extension Phrase: ExpressibleByStringLiteral {
    /// English only; for tests whose words do not matter.
    init(stringLiteral words: String) { self.init(english: Line(stringLiteral: words)) }
}
