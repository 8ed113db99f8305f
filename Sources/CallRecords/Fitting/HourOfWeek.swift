import HotlineModel

/// Hours of the week, numbered from Monday 00:00.
enum HourOfWeek {
    /// The number, 0 to 167, of an hour since 1970.
    static func number(ofHour hour: Int) -> Int {
        let day = Int((Double(hour) / 24).rounded(.down))
        return CivilDate(dayNumber: day).weekday.rawValue * 24 + hour - day * 24
    }
}
