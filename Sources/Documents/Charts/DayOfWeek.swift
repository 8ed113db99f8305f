/// A day of the week, with its names.
public enum DayOfWeek: Int, Sendable, CaseIterable {
    /// Saturday, the first day of the Egyptian week.
    case saturday
    /// Sunday.
    case sunday
    /// Monday.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday.
    case thursday
    /// Friday.
    case friday

    /// The name (CLDR 47).
    public var phrase: Phrase {
        switch self {
        case .saturday: Phrase(english: "Saturday", arabic: "السبت")
        case .sunday: Phrase(english: "Sunday", arabic: "الأحد")
        case .monday: Phrase(english: "Monday", arabic: "الاثنين")
        case .tuesday: Phrase(english: "Tuesday", arabic: "الثلاثاء")
        case .wednesday: Phrase(english: "Wednesday", arabic: "الأربعاء")
        case .thursday: Phrase(english: "Thursday", arabic: "الخميس")
        case .friday: Phrase(english: "Friday", arabic: "الجمعة")
        }
    }

    /// The day a number of days later.
    func advanced(days: Int) -> DayOfWeek {
        DayOfWeek.allCases[((rawValue + days) % 7 + 7) % 7]
    }
}
