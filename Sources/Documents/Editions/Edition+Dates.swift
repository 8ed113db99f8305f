extension Edition {
    /// A date: `1 November 2026`, `١ نوفمبر ٢٠٢٦`.
    public func date(_ date: CalendarDate) -> String {
        let month = (language == .english ? Self.englishMonths : Self.arabicMonths)[date.month - 1]
        return symbols.localized("\(date.day)") + Edition.space + month + Edition.space
            + symbols.localized("\(date.year)")
    }

    /// A date's day and month, for axes.
    func dayAndMonth(_ date: CalendarDate) -> String {
        let month =
            language == .english
            ? String(Self.englishMonths[date.month - 1].prefix(3)) : Self.arabicMonths[date.month - 1]
        return symbols.localized("\(date.day)") + Edition.space + month
    }

    /// A time of day on the clock of 24 hours, `07:05`.
    public func time(minute: Int) -> String {
        let minute = min(max(0, minute), 1440)
        let (hours, rest) = (minute / 60, minute % 60)
        return symbols.localized((hours < 10 ? "0" : "") + "\(hours):" + (rest < 10 ? "0" : "") + "\(rest)")
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let arabicMonths = [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
        "ديسمبر",
    ]
}
