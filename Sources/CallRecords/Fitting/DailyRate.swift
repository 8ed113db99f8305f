import HotlineModel

/// Calls on a mean day: the mean over the days of the week that occur, each as often as any other.
struct DailyRate {
    private let occurrences: [Int]
    private let inflation: Double
    private let factor: Double
    private let calls: Int

    init(_ days: DayCounts, _ study: DayStudy) {
        var occurrences = Array(repeating: 0, count: 7)
        for day in days.days { occurrences[day.date.weekday.rawValue] += 1 }
        self.occurrences = occurrences
        inflation = study.inflation
        factor = study.factor
        calls = days.days.reduce(0) { $0 + $1.count }
    }

    /// The rate of some of the calls. A factor that all days' calls share inflates the variance of a part in proportion to its
    /// size.
    func rate(_ byDay: [Int: Int], calls count: Int) -> FittedNumber {
        var sums = Array(repeating: 0, count: 7)
        for (day, number) in byDay { sums[CivilDate(dayNumber: day).weekday.rawValue] += number }
        var (mean, known) = (0.0, 0)
        for day in 0..<7 where occurrences[day] > 0 {
            mean += Double(sums[day]) / Double(occurrences[day])
            known += 1
        }
        mean /= Double(max(1, known))
        let dispersion = 1 + (inflation - 1) * Double(count) / Double(max(1, calls))
        let interval = FittedNumber(count: Double(count), dispersion: dispersion, factor: factor)
        return interval.scaled(by: mean / Double(max(1, count)))
    }
}
