/// The grammatical number that a count asks for (CLDR 47 plural rules for `en` and `ar`).
enum PluralCategory: Sendable, Hashable {
    case zero
    case one
    case two
    case few
    case many
    case other

    /// The category of a whole number.
    init(_ count: Int, in language: Language) {
        let hundredth = count.magnitude % 100
        switch (language, count.magnitude) {
        case (.english, 1): self = .one
        case (.english, _): self = .other
        case (.arabic, 0): self = .zero
        case (.arabic, 1): self = .one
        case (.arabic, 2): self = .two
        case (.arabic, _) where (3...10).contains(hundredth): self = .few
        case (.arabic, _) where (11...99).contains(hundredth): self = .many
        case (.arabic, _): self = .other
        }
    }
}
