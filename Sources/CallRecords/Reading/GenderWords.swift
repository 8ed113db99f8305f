import HotlineModel

/// The words for gender and age band.
enum GenderWords {
    private static let words: [String: Gender] = [
        "woman": .woman, "women": .woman, "female": .woman, "f": .woman, "امرأة": .woman, "أنثى": .woman,
        "man": .man, "men": .man, "male": .man, "m": .man, "رجل": .man, "ذكر": .man,
        "girl": .girl, "girls": .girl, "فتاة": .girl, "طفلة": .girl,
        "boy": .boy, "boys": .boy, "فتى": .boy, "طفل": .boy,
    ]

    /// The gender that a cell names; nil for any other word.
    static func gender(_ cell: ArraySlice<UInt8>) -> Gender? {
        words[String(decoding: cell, as: UTF8.self).lowercased()]
    }
}
