import Documents

/// What languages are called in reports.
///
/// A scenario names languages by words of its own. Where a word is the ISO 639 code or the English name of a language that is
/// spoken by many who live in Egypt or pass through it, an Arabic report names it in Arabic (Unicode CLDR 47), and an English one
/// writes codes out; other words stand as they are.
enum LanguageNames {
    /// A language of the scenario.
    static func phrase(_ word: String) -> Phrase {
        let key = word.lowercased()
        guard let known = names.first(where: { $0.code == key || $0.english.lowercased() == key }) else {
            return .name(word)
        }
        let english: Line.Piece = known.code == key ? .words(known.english) : .name(word)
        return Phrase(english: Line([english]), arabic: Line([.words(known.arabic)]))
    }

    /// Several languages in a row.
    static func row(_ words: [String]) -> Phrase { .row(words.map(phrase)) }

    private static let names: [(code: String, english: String, arabic: String)] = [
        ("aa", "Afar", "الأفارية"), ("am", "Amharic", "الأمهرية"), ("ar", "Arabic", "العربية"),
        ("bej", "Beja", "البيجا"), ("bm", "Bambara", "البامبارا"), ("bn", "Bengali", "البنغالية"),
        ("byn", "Blin", "البلينية"), ("ckb", "Central Kurdish", "السورانية الكردية"),
        ("de", "German", "الألمانية"),
        ("din", "Dinka", "الدنكا"), ("en", "English", "الإنجليزية"), ("es", "Spanish", "الإسبانية"),
        ("fa", "Persian", "الفارسية"), ("ff", "Fulah", "الفولانية"), ("fil", "Filipino", "الفلبينية"),
        ("fr", "French", "الفرنسية"), ("ha", "Hausa", "الهوسا"), ("hi", "Hindi", "الهندية"),
        ("id", "Indonesian", "الإندونيسية"), ("ig", "Igbo", "الإيجبو"), ("it", "Italian", "الإيطالية"),
        ("ku", "Kurdish", "الكردية"), ("ln", "Lingala", "اللينجالا"), ("luo", "Luo", "اللو"),
        ("my", "Burmese", "البورمية"), ("ne", "Nepali", "النيبالية"), ("nus", "Nuer", "النوير"),
        ("om", "Oromo", "الأورومية"), ("pa", "Punjabi", "البنجابية"), ("ps", "Pashto", "البشتو"),
        ("pt", "Portuguese", "البرتغالية"), ("rhg", "Rohingya", "الروهينغية"), ("rn", "Rundi", "الرندي"),
        ("ro", "Romanian", "الرومانية"), ("ru", "Russian", "الروسية"), ("rw", "Kinyarwanda", "الكينيارواندا"),
        ("shu", "Chadian Arabic", "العربية التشادية"), ("si", "Sinhala", "السنهالية"),
        ("sid", "Sidamo", "السيدامو"),
        ("so", "Somali", "الصومالية"), ("ssy", "Saho", "لغة الساهو"), ("sw", "Swahili", "السواحلية"),
        ("syr", "Syriac", "السريانية"), ("ta", "Tamil", "التاميلية"), ("th", "Thai", "التايلاندية"),
        ("ti", "Tigrinya", "التغرينية"), ("tig", "Tigre", "التيغرية"), ("tl", "Tagalog", "التاغالوغية"),
    ]
}
