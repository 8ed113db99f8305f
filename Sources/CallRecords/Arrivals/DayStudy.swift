import DiscreteEvents
import HotlineModel
import OutputAnalysis

/// How calls differ from day to day: over-dispersion, trend, special days.
public struct DayStudy: Sendable {
    /// Days with records.
    public let days: Int
    /// Days between them without any record.
    public let gaps: Int
    /// The coefficient of variation of the day factor; nil with fewer than five days to compare.
    public let variation: FittedNumber?
    /// Whether days vary no more than Poisson counts do.
    public let dispersion: TestResult?
    /// The variance of a day's calls relative to a Poisson count's, at least 1.
    let inflation: Double
    /// Standard errors to each side of an interval for means over days.
    let factor: Double
    /// The change in a week, as a share of the mean, and whether it could be chance; nil with fewer than 14 days.
    public let trend: FittedNumber?
    /// The test of there being no trend.
    public let trendTest: TestResult?
    /// Days that stand out, by date.
    public let specialDays: [SpecialDay]

    private static let slightEvidence = 0.1

    init(_ counts: DayCounts, _ confidence: Confidence) {
        days = counts.days.count
        gaps = counts.gaps
        let freedom = Double(counts.freedom)
        dispersion = counts.dispersionTest
        if counts.freedom >= 4 {
            let chi = ChiSquared(degrees: freedom)
            variation = FittedNumber(
                counts.variation(whereDeviance: freedom),
                lower: counts.variation(whereDeviance: chi.quantile(1 - confidence.error / 2)),
                upper: counts.variation(whereDeviance: chi.quantile(confidence.error / 2)))
        } else {
            variation = nil
        }
        // Intervals grow on slight evidence already: a factor that is missed would make them too narrow.
        let isDispersed = dispersion.map { $0.pValue < Self.slightEvidence } ?? false
        inflation = isDispersed ? max(1, counts.deviance(variation: 0) / freedom) : 1
        // How much days vary is itself estimated.
        factor =
            isDispersed
            ? StudentT(degreesOfFreedom: freedom)?.quantile(1 - confidence.error / 2) ?? confidence.factor
            : confidence.factor
        (trend, trendTest) = Self.trend(counts, inflation: inflation, confidence)
        specialDays = Self.special(counts)
    }

    /// The slope of counts relative to what is usual, weighted by what is usual.
    private static func trend(
        _ counts: DayCounts, inflation: Double, _ confidence: Confidence
    ) -> (FittedNumber?, TestResult?) {
        let days = counts.days.filter { $0.expected > 0 }
        guard days.count >= 14, let student = StudentT(degreesOfFreedom: Double(days.count - 2)) else {
            return (nil, nil)
        }
        var (weight, sum) = (0.0, 0.0)
        for day in days {
            weight += day.expected
            sum += day.expected * Double(day.date.dayNumber)
        }
        let middle = sum / weight
        var (squares, product) = (0.0, 0.0)
        for day in days {
            let distance = Double(day.date.dayNumber) - middle
            squares += day.expected * distance * distance
            product += distance * (Double(day.count) - day.expected)
        }
        let slope = product / squares
        let error = (inflation / squares).squareRoot()
        let reach = student.quantile(1 - confidence.error / 2) * error
        let pValue = 2 * student.upperTail(abs(slope) / error)
        return (
            FittedNumber(slope, lower: slope - reach, upper: slope + reach).scaled(by: 7),
            TestResult(statistic: slope / error, size: days.count, pValue: pValue)
        )
    }

    /// The day that stands out most is set aside, and the rest looked at again, while one stands out more than chance has it
    /// once in twenty logs.
    private static func special(_ counts: DayCounts) -> [SpecialDay] {
        var found: [SpecialDay] = []
        var rest = counts
        while found.count < 20, rest.freedom >= 5 {
            let limit = StandardNormal.quantile(1 - 0.025 / Double(rest.days.count))
            var worst: (size: Double, day: SpecialDay, rest: DayCounts)?
            for day in rest.mostUnusual(10) {
                let others = rest.without(day.date)
                let alike = others.days.filter { $0.date.weekday == day.date.weekday }
                guard let usual = alike.first?.expected, usual > 0, others.freedom >= 4 else { continue }
                let variation = others.variation(whereDeviance: Double(others.freedom))
                let variance =
                    (usual + variation * variation * usual * usual) * (1 + 1 / Double(alike.count))
                let size = abs(Double(day.count) - usual) / variance.squareRoot()
                if size > worst?.size ?? limit {
                    worst = (
                        size, SpecialDay(date: day.date, count: day.count, expected: usual), others
                    )
                }
            }
            guard let worst else { break }
            found.append(worst.day)
            rest = worst.rest
        }
        return found.sorted { $0.date < $1.date }
    }
}
