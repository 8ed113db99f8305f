import Documents

/// What a counsellor does, as the replay shows it.
enum CounsellorState: Int, CaseIterable, Sendable {
    case free, withCaller, documenting, away

    /// The state in words.
    var phrase: Phrase {
        switch self {
        case .free: Phrase(english: "free", arabic: "متاح")
        case .withCaller: Phrase(english: "with a caller", arabic: "مع متصل")
        case .documenting: Phrase(english: "documenting", arabic: "يوثّق")
        case .away: Phrase(english: "recovering or on a break", arabic: "تعافٍ أو استراحة")
        }
    }
}
