/// A document's language and digits. Everything shown to people is written by an edition.
///
/// Signs, patterns and names are those of CLDR 47 for `en` and `ar-EG`, embedded: the tables of the host differ
/// between releases, and reports must not. Two deviations: English dates put the day first and name the month, which
/// nobody misreads, and English minus signs are the true sign U+2212.
public struct Edition: Sendable, Hashable {
    /// The language.
    public let language: Language
    /// The digits.
    public let digits: Digits
    /// Whether horizontal axes of time and numbers are mirrored where the language runs from right to left. They
    /// are not unless asked for: Arabic charts usually keep time from left to right.
    public let mirrorsAxes: Bool

    /// Creates an edition; digits not given are those usual for the language.
    public init(_ language: Language, digits: Digits? = nil, mirrorsAxes: Bool = false) {
        self.language = language
        self.digits = digits ?? (language == .arabic ? .arabic : .latin)
        self.mirrorsAxes = mirrorsAxes && language.isRightToLeft
    }

    /// The edition in which words without a translation are set.
    var english: Edition { Edition(.english) }

    var symbols: NumberSymbols { NumberSymbols.of(self) }
}
