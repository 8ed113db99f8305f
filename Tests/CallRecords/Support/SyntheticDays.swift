import DiscreteEvents
import HotlineModel

@testable import CallRecords

/// Counts of a made-up system, drawn at once instead of call by call.
struct SyntheticDays {
    let counts: DayCounts
    private(set) var byDay: [Int: Int] = [:]
    private(set) var hours = Array(repeating: 0, count: 168)
    var total: Int { hours.reduce(0, +) }

    /// - Parameter system: its days, rate, variation and hours; the days are whole weeks from a Sunday on.
    init(_ system: SyntheticLog, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let shape = 1 / max(1e-9, system.variation * system.variation)
        let sum = system.hours.reduce(0, +)
        for day in 0..<system.days {
            let number = SyntheticLog.firstDay + day
            let factor =
                system.variation > 0 ? Gamma.sample(shape: shape, scale: 1 / shape, using: &random) : 1
            var count = 0
            for (hour, weight) in system.hours.enumerated() {
                let mean = system.perDay * factor * (1 + system.trend * Double(day)) * weight / sum
                let calls = Self.poisson(mean, &random)
                count += calls
                hours[CivilDate(dayNumber: number).weekday.rawValue * 24 + hour] += calls
            }
            byDay[number] = count
        }
        let first = SyntheticLog.firstDay
        counts = DayCounts(
            byDay, in: CivilDate(dayNumber: first)...CivilDate(dayNumber: first + system.days - 1))
    }

    private static func poisson(_ mean: Double, _ random: inout SplitMix64) -> Int {
        var (count, sum) = (0, Ziggurat.exponential(using: &random))
        while sum < mean {
            count += 1
            sum += Ziggurat.exponential(using: &random)
        }
        return count
    }
}
