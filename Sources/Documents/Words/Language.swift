/// A language in which documents are written.
public enum Language: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Arabic as written in Egypt.
    case arabic = "ar"

    /// The language tag for pages (BCP 47). Egypt is named because digits and signs differ between Arab countries.
    public var tag: String {
        switch self {
        case .english: "en"
        case .arabic: "ar-EG"
        }
    }

    /// Whether its lines run from right to left.
    public var isRightToLeft: Bool { self == .arabic }
}
