import DiscreteEvents
public import HotlineModel
import OutputAnalysis

/// How calls spread over the hours of the week.
public struct WeekStudy: Sendable {
    /// How often each day of the week occurs, Monday first.
    public let occurrences: [Int]
    /// Calls in each hour of the week, Monday 00:00 first.
    public let counts: [Int]
    /// Calls an hour for each hour of the week; nil where too few calls came to show, or
    /// none, or the day does not occur.
    public let rates: [FittedNumber?]
    /// The shape for a scenario: weights of 24 hours, rounded.
    public let hours: [Double]
    /// Weights of the days of the week that occur, of mean 1.
    public let weights: [Weekday: FittedNumber]
    /// Days of the week whose hours differ from the others', with their own.
    public let ownHours: [Weekday: [Double]]

    /// The level at which a day gets hours of its own, shared by all days.
    private static let level = 0.01

    init(counts: [Int], occurrences: [Int], dispersion: DayStudy, _ confidence: Confidence) {
        self.counts = counts
        self.occurrences = occurrences
        // Records do not tell an hour in which the hotline is closed from one in which nobody happened to call.
        let known = (0..<7).filter { occurrences[$0] > 0 }
        let hidden = Disclosure.hidden(
            known.map { day in Array(counts[(day * 24)..<(day * 24 + 24)]) }, showsEmptyColumns: false)
        var rates: [FittedNumber?] = Array(repeating: nil, count: 168)
        for (row, day) in known.enumerated() {
            for hour in (day * 24)..<(day * 24 + 24) where !hidden[row][hour % 24] {
                rates[hour] = FittedNumber(
                    count: Double(counts[hour]), dispersion: dispersion.inflation, factor: dispersion.factor
                ).scaled(by: 1 / Double(occurrences[day]))
            }
        }
        self.rates = rates
        let byHour = (0..<24).map { hour in (0..<7).reduce(0) { $0 + counts[$1 * 24 + hour] } }
        hours = MergedHours(byHour).weights
        weights = Self.weights(counts, occurrences, dispersion)
        var own: [Weekday: [Double]] = [:]
        for day in Weekday.allCases where occurrences.count(where: { $0 > 0 }) > 1 {
            let mine = Array(counts[(day.rawValue * 24)..<(day.rawValue * 24 + 24)])
            let rest = zip(byHour, mine).map { $0 - $1 }
            if mine.reduce(0, +) >= 24 * Disclosure.least, Self.differ(mine, rest) {
                own[day] = MergedHours(mine).weights
            }
        }
        ownHours = own
    }

    private static func weights(
        _ counts: [Int], _ occurrences: [Int], _ dispersion: DayStudy
    ) -> [Weekday: FittedNumber] {
        let rates = (0..<7).map { day -> FittedNumber? in
            guard occurrences[day] > 0 else { return nil }
            let sum = counts[(day * 24)..<(day * 24 + 24)].reduce(0, +)
            guard sum >= Disclosure.least else { return nil }
            return FittedNumber(
                count: Double(sum), dispersion: dispersion.inflation, factor: dispersion.factor
            ).scaled(by: 1 / Double(occurrences[day]))
        }
        let known = rates.compactMap { $0?.value }
        guard known.count > 1 else { return [:] }
        let mean = known.reduce(0, +) / Double(known.count)
        var weights: [Weekday: FittedNumber] = [:]
        for day in Weekday.allCases { weights[day] = rates[day.rawValue]?.scaled(by: 1 / mean) }
        return weights
    }

    /// Whether two rows of 24 counts have different shapes (the chi-squared test of homogeneity).
    private static func differ(_ one: [Int], _ other: [Int]) -> Bool {
        let all = zip(one, other).map { $0 + $1 }
        let (first, second) = (Double(one.reduce(0, +)), Double(other.reduce(0, +)))
        guard second > 0 else { return false }
        var (statistic, classes) = (0.0, 0)
        for block in MergedHours(all, least: 4 * Disclosure.least).blocks {
            let sum = Double(all[block].reduce(0, +))
            guard sum > 0 else { continue }
            let expected = (sum * first / (first + second), sum * second / (first + second))
            let gap = Double(one[block].reduce(0, +)) - expected.0
            statistic += gap * gap / expected.0 + gap * gap / expected.1
            classes += 1
        }
        guard classes > 1 else { return false }
        return ChiSquared(degrees: Double(classes - 1)).upperTail(statistic) < level / 7
    }
}
