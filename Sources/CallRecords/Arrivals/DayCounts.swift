import HotlineModel

/// Calls a day, compared with what is usual on that day of the week.
struct DayCounts {
    /// One day.
    struct Day {
        let date: CivilDate
        let count: Int
        /// What is usual on such a day.
        let expected: Double
    }

    let days: [Day]
    /// Days between the first and the last on which no call is recorded although many are usual.
    let gaps: Int
    /// Days of the week that occur.
    let weekdays: Int
    /// By day of the week: what is usual, and the sum of squared deviations from it.
    private let deviations: [(expected: Double, squares: Double)]

    /// - Parameters:
    ///   - counts: calls by day since 1970; days of no calls may be missing.
    ///   - range: the days of the records.
    init(_ counts: [Int: Int], in range: ClosedRange<CivilDate>) {
        let numbers = Array(range.lowerBound.dayNumber...range.upperBound.dayNumber)
        let all = numbers.map { (date: CivilDate(dayNumber: $0), count: counts[$0] ?? 0) }
        // A day without a call where seven are usual is a day without records.
        let mean = Double(all.reduce(0) { $0 + $1.count }) / Double(all.count)
        let kept = all.filter { $0.count > 0 || mean < 7 }
        self.init(
            days: kept.map { Day(date: $0.date, count: $0.count, expected: 0) }, gaps: all.count - kept.count)
    }

    private init(days: [Day], gaps: Int) {
        var sums = Array(repeating: (calls: 0, days: 0), count: 7)
        for day in days {
            sums[day.date.weekday.rawValue].calls += day.count
            sums[day.date.weekday.rawValue].days += 1
        }
        var deviations = sums.map { (expected: Double($0.calls) / Double($0.days), squares: 0.0) }
        self.days = days.map { day in
            let weekday = day.date.weekday.rawValue
            let expected = deviations[weekday].expected
            let gap = Double(day.count) - expected
            deviations[weekday].squares += gap * gap
            return Day(date: day.date, count: day.count, expected: expected)
        }
        self.deviations = deviations
        self.gaps = gaps
        weekdays = sums.count { $0.days > 0 }
    }

    /// The same without one day.
    func without(_ date: CivilDate) -> DayCounts {
        DayCounts(days: days.filter { $0.date != date }, gaps: gaps)
    }

    /// The days that are furthest from what is usual, relative to chance.
    func mostUnusual(_ most: Int) -> [Day] {
        func size(_ day: Day) -> Double {
            day.expected > 0 ? abs(Double(day.count) - day.expected) / day.expected.squareRoot() : 0
        }
        return Array(days.sorted { (size($1), $0.date) < (size($0), $1.date) }.prefix(most))
    }

    /// Degrees of freedom that the days' deviations have.
    var freedom: Int { days.count - weekdays }

    /// The sum of squared deviations, each relative to its variance for a day factor of a coefficient of variation.
    func deviance(variation: Double) -> Double {
        var sum = 0.0
        for (expected, squares) in deviations where expected > 0 {
            sum += squares / (expected + variation * variation * expected * expected)
        }
        return sum
    }

    /// Whether days vary no more than Poisson counts (the dispersion test); nil with fewer than two days to compare.
    var dispersionTest: TestResult? {
        guard freedom >= 1 else { return nil }
        let statistic = deviance(variation: 0)
        return TestResult(
            statistic: statistic, size: freedom,
            pValue: ChiSquared(degrees: Double(freedom)).upperTail(statistic))
    }

    /// The coefficient of variation for which the deviations have a given sum; 0 where they are smaller without any.
    func variation(whereDeviance target: Double) -> Double {
        guard deviance(variation: 0) > target else { return 0 }
        var (low, high) = (0.0, 1.0)
        while deviance(variation: high) > target, high < 1e3 { high *= 2 }
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if deviance(variation: middle) > target { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
