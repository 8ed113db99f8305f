import Documents

extension Noun {
    static let replication = Noun(
        one: "replication", other: "replications",
        arabic: ArabicForms(
            zero: "تكرار", one: "تكرار واحد", two: "تكراران", few: "تكرارات", many: "تكرارًا", other: "تكرار"))
    static let simulatedDay = Noun(
        one: "day", other: "days",
        arabic: ArabicForms(
            zero: "يوم", one: "يوم واحد", two: "يومان", few: "أيام", many: "يومًا", other: "يوم"))
    static let hotline = Noun(
        one: "hotline", other: "hotlines",
        arabic: ArabicForms(
            zero: "خط ساخن", one: "خط ساخن واحد", two: "خطان ساخنان", few: "خطوط ساخنة", many: "خطًا ساخنًا",
            other: "خط ساخن"))
    static let callerGroup = Noun(
        one: "caller group", other: "caller groups",
        arabic: ArabicForms(
            zero: "فئة متصلين", one: "فئة متصلين واحدة", two: "فئتا متصلين", few: "فئات متصلين",
            many: "فئة متصلين", other: "فئة متصلين"))
    static let team = Noun(
        one: "team", other: "teams",
        arabic: ArabicForms(
            zero: "فريق", one: "فريق واحد", two: "فريقان", few: "فرق", many: "فريقًا", other: "فريق"))
    static let remark = Noun(
        one: "remark", other: "remarks",
        arabic: ArabicForms(
            zero: "ملاحظة", one: "ملاحظة واحدة", two: "ملاحظتان", few: "ملاحظات", many: "ملاحظة",
            other: "ملاحظة"))
    static let configuration = Noun(
        one: "configuration", other: "configurations",
        arabic: ArabicForms(
            zero: "تهيئة", one: "تهيئة واحدة", two: "تهيئتان", few: "تهيئات", many: "تهيئة", other: "تهيئة"))
    /// Behind a preposition, which only the Arabic dual shows.
    static let comparedConfiguration = Noun(
        one: "configuration", other: "configurations",
        arabic: ArabicForms(
            zero: "تهيئة", one: "تهيئة واحدة", two: "تهيئتين", few: "تهيئات", many: "تهيئة", other: "تهيئة"))
    static let point = Noun(
        one: "point", other: "points",
        arabic: ArabicForms(
            zero: "نقطة", one: "نقطة واحدة", two: "نقطتان", few: "نقاط", many: "نقطة", other: "نقطة"))
    static let plan = Noun(
        one: "plan", other: "plans",
        arabic: ArabicForms(
            zero: "خطة", one: "خطة واحدة", two: "خطتان", few: "خطط", many: "خطة", other: "خطة"))
}
