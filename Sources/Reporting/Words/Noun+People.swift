import Documents

extension Noun {
    static let counsellor = Noun(
        one: "counsellor", other: "counsellors",
        arabic: ArabicForms(
            zero: "مستشار", one: "مستشار واحد", two: "مستشاران", few: "مستشارين", many: "مستشارًا",
            other: "مستشار"))
    static let interpreter = Noun(
        one: "interpreter", other: "interpreters",
        arabic: ArabicForms(
            zero: "مترجم", one: "مترجم واحد", two: "مترجمان", few: "مترجمين", many: "مترجمًا", other: "مترجم"))
    static let call = Noun(
        one: "call", other: "calls",
        arabic: ArabicForms(
            zero: "مكالمة", one: "مكالمة واحدة", two: "مكالمتان", few: "مكالمات", many: "مكالمة",
            other: "مكالمة"))
    static let line = Noun(
        one: "line", other: "lines",
        arabic: ArabicForms(
            zero: "خط", one: "خط واحد", two: "خطان", few: "خطوط", many: "خطًا", other: "خط"))
    static let place = Noun(
        one: "place", other: "places",
        arabic: ArabicForms(
            zero: "مكان", one: "مكان واحد", two: "مكانان", few: "أماكن", many: "مكانًا", other: "مكان"))
    static let attempt = Noun(
        one: "attempt", other: "attempts",
        arabic: ArabicForms(
            zero: "محاولة", one: "محاولة واحدة", two: "محاولتان", few: "محاولات", many: "محاولة",
            other: "محاولة"))
    static let interval = Noun(
        one: "interval", other: "intervals",
        arabic: ArabicForms(
            zero: "فترة", one: "فترة واحدة", two: "فترتان", few: "فترات", many: "فترة", other: "فترة"))
    static let person = Noun(
        one: "person", other: "persons",
        arabic: ArabicForms(
            zero: "شخص", one: "شخص واحد", two: "شخصان", few: "أشخاص", many: "شخصًا", other: "شخص"))
}
