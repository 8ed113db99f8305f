/// Words in English and, where given, in Arabic.
///
/// ```swift
/// Phrase(english: "Offered", arabic: "المعروضة")
/// Phrase(english: "Seed \(code: "20261101")", arabic: "البذرة \(code: "20261101")")
/// ```
public struct Phrase: Sendable, Hashable {
    /// The English words.
    public var english: Line
    /// The Arabic words; where nil, an Arabic edition sets the English ones apart as English.
    public var arabic: Line?

    /// Creates a phrase.
    public init(english: Line, arabic: Line? = nil) {
        self.english = english
        self.arabic = arabic
    }

    /// A proper name or other text of unknown language, the same in every edition.
    public static func name(_ name: String) -> Phrase {
        Phrase(english: Line([.name(name)]), arabic: Line([.name(name)]))
    }

    /// An identifier or a command, the same in every edition.
    public static func code(_ code: String) -> Phrase {
        Phrase(english: Line([.code(code)]), arabic: Line([.code(code)]))
    }

    /// A value alone.
    public static func value(_ value: Value) -> Phrase {
        Phrase(english: Line([.value(value)]), arabic: Line([.value(value)]))
    }
}
