/// Held-out calls by hour of the day.
struct HeldOutHours {
    let hours: [HourCounts]
    /// The days, since 1970, in order.
    let dayNumbers: [Int]
    private let takenShare: Double

    init(_ log: CallLog) {
        var hours = Array(repeating: HourCounts(), count: 24)
        var days: Set<Int> = []
        for byHour in log.hours.values {
            for (hour, counts) in byHour {
                let day = Int((Double(hour) / 24).rounded(.down))
                hours[hour - day * 24] += counts
                days.insert(day)
            }
        }
        self.hours = hours
        dayNumbers = days.sorted()
        takenShare = log.takenShare
    }

    var days: Int { dayNumbers.count }

    var all: HourCounts { hours.reduce(into: HourCounts()) { $0 += $1 } }

    /// Means a day of counts, scaled to all calls where a part was taken.
    func averages(_ counts: HourCounts) -> HourAverages {
        let scale = 1 / (takenShare * Double(max(1, days)))
        let waits = counts.waits > 0 ? counts.waitSeconds / Double(counts.waits) : 0
        return HourAverages(
            offered: Double(counts.offered) * scale, answered: Double(counts.answered) * scale,
            abandoned: Double(counts.abandoned) * scale,
            waitSeconds: waits * Double(counts.answered) * scale)
    }
}
