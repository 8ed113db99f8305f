/// A noun that is counted, with its plurals in both languages.
public struct Noun: Sendable, Hashable {
    /// The six Arabic forms, as the Unicode Common Locale Data Repository (CLDR) names them.
    public struct ArabicForms: Sendable, Hashable {
        /// After 0, following the number.
        public var zero: String
        /// For 1, without the number: the form itself says one.
        public var one: String
        /// For 2, without the number: the dual.
        public var two: String
        /// For 3 to 10 and numbers that end so, following the number.
        public var few: String
        /// For 11 to 99 and numbers that end so, following the number.
        public var many: String
        /// For whole hundreds and the rest, following the number.
        public var other: String

        /// Creates the forms.
        public init(zero: String, one: String, two: String, few: String, many: String, other: String) {
            self.zero = zero
            self.one = one
            self.two = two
            self.few = few
            self.many = many
            self.other = other
        }
    }

    /// English for one.
    public var englishOne: String
    /// English for any other number.
    public var englishOther: String
    /// Arabic.
    public var arabic: ArabicForms

    /// Creates a noun.
    public init(one: String, other: String, arabic: ArabicForms) {
        englishOne = one
        englishOther = other
        self.arabic = arabic
    }

    /// CLDR 47, unit duration-second.
    static let second = Noun(
        one: "second", other: "seconds",
        arabic: ArabicForms(
            zero: "ثانية", one: "ثانية", two: "ثانيتان", few: "ثوان", many: "ثانية", other: "ثانية"))
    /// CLDR 47, unit duration-minute.
    static let minute = Noun(
        one: "minute", other: "minutes",
        arabic: ArabicForms(
            zero: "دقيقة", one: "دقيقة", two: "دقيقتان", few: "دقائق", many: "دقيقة", other: "دقيقة"))
    /// CLDR 47, unit duration-hour.
    static let hour = Noun(
        one: "hour", other: "hours",
        arabic: ArabicForms(
            zero: "ساعة", one: "ساعة", two: "ساعتان", few: "ساعات", many: "ساعة", other: "ساعة"))
    /// CLDR 47, unit duration-day.
    static let day = Noun(
        one: "day", other: "days",
        arabic: ArabicForms(
            zero: "يوم", one: "يوم", two: "يومان", few: "أيام", many: "يومًا", other: "يوم"))
    /// A step of one in a hundred, between two shares.
    static let percentagePoint = Noun(
        one: "point", other: "points",
        arabic: ArabicForms(
            zero: "نقطة مئوية", one: "نقطة مئوية", two: "نقطتان مئويتان", few: "نقاط مئوية",
            many: "نقطة مئوية", other: "نقطة مئوية"))
}
