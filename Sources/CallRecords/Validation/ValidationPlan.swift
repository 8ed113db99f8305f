public import HotlineModel

/// How a fitted scenario is simulated so that its days can be set beside held-out ones.
public struct ValidationPlan: Sendable {
    /// The first day of the horizon: a Monday, or the only day.
    public let start: CivilDate
    /// The horizon in days: whole weeks, about as many days as were held out, or one day.
    public let days: Int
    /// How many of the held-out days are Mondays, Tuesdays ...
    private let occurrences: [Int]

    /// Plans for the days of a log of held-out calls; nil where it has none.
    public init?(heldOut: CallLog) {
        let days = HeldOutHours(heldOut).dayNumbers
        guard let first = days.first else { return nil }
        var occurrences = Array(repeating: 0, count: 7)
        for day in days { occurrences[CivilDate(dayNumber: day).weekday.rawValue] += 1 }
        self.occurrences = occurrences
        if days.count == 1 {
            start = CivilDate(dayNumber: first)
            self.days = 1
        } else {
            start = CivilDate(dayNumber: first - CivilDate(dayNumber: first).weekday.rawValue)
            self.days = (days.count + 6) / 7 * 7
        }
    }

    /// Means a day of each hour of the day over the days of the week that were held out.
    ///
    /// - Parameter week: sums over a replication for each of the 168 hours of the week, Monday 00:00 first.
    public func averages(_ week: [HourAverages]) -> [HourAverages] {
        let weeks = Double(days == 1 ? 1 : days / 7)
        let total = Double(occurrences.reduce(0, +))
        return (0..<24).map { hour in
            var sum = HourAverages()
            for day in 0..<7 where occurrences[day] > 0 {
                let weight = Double(occurrences[day]) / total / weeks
                let tally = week[day * 24 + hour]
                sum.offered += weight * tally.offered
                sum.answered += weight * tally.answered
                sum.abandoned += weight * tally.abandoned
                sum.waitSeconds += weight * tally.waitSeconds
            }
            return sum
        }
    }
}
