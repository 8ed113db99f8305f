/// A moment that comes every year, on a local clock.
struct YearlyMoment: Sendable, Equatable {
    /// How the day is named.
    enum Day: Sendable, Equatable {
        /// Counted from 1 without 29 February.
        case withoutLeapDay(Int)
        /// Counted from 0 with 29 February.
        case withLeapDay(Int)
        /// The first to fourth such weekday (0 is Sunday) of a month, or for 5 the last.
        case weekday(month: Int, week: Int, weekday: Int)
    }

    let day: Day
    /// Seconds after the day's midnight; may lie outside the day.
    let second: Int

    /// Seconds from the local start of 1970.
    func localSecond(inYear year: Int) -> Int {
        dayNumber(inYear: year) * 86_400 + second
    }

    private func dayNumber(inYear year: Int) -> Int {
        func first(_ month: Int) -> Int { CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0 }
        switch day {
        case .withoutLeapDay(let number):
            let hasLeapDay = first(3) - first(2) == 29
            return first(1) + number - 1 + (hasLeapDay && number >= 60 ? 1 : 0)
        case .withLeapDay(let number): return first(1) + number
        case .weekday(let month, let week, let weekday):
            // 1970-01-01 was a Thursday, the fifth day of a week that begins with 0.
            let days = ((weekday - (first(month) + 4)) % 7 + 7) % 7
            let following = month == 12 ? first(12) + 31 : first(month + 1)
            var day = first(month) + days + (week - 1) * 7
            while day >= following { day -= 7 }
            return day
        }
    }
}
