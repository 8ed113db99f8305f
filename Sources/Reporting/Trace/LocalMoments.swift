import HotlineModel

/// Local times of moments of a simulation.
struct LocalMoments: Sendable {
    /// A local time.
    struct Moment: Sendable, Equatable {
        /// The day's number; 0 is the first of the horizon.
        var day: Int
        /// Seconds after midnight as clocks show them, 0 to 86,399.
        var secondOfDay: Int
    }

    private let hours: [CivilClock.Hour]
    private let start: CivilDate

    init(_ clock: CivilClock) {
        hours = clock.hours()
        start = clock.start
    }

    /// The local time of a moment in seconds from the start of the horizon; after its end clocks are not changed any more.
    func moment(_ seconds: Double) -> Moment {
        // The last hour that has begun.
        var low = 0
        var high = hours.count
        while low < high {
            let middle = (low + high) / 2
            if hours[middle].start <= seconds { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return Moment(day: 0, secondOfDay: 0) }
        let hour = hours[low - 1]
        let passed = Int(min(max(0, seconds - hour.start), 1e9).rounded(.down))
        // An hour that comes twice shows its minutes twice.
        if low < hours.count || seconds < hour.end {
            return Moment(day: hour.day, secondOfDay: hour.hour * 3_600 + passed % 3_600)
        }
        let sum = hour.hour * 3_600 + passed
        return Moment(day: hour.day + sum / 86_400, secondOfDay: sum % 86_400)
    }

    /// The date of a moment.
    func date(_ seconds: Double) -> CivilDate { start.advanced(days: moment(seconds).day) }

    /// A moment as `2026-11-01 09:15:32`.
    func text(_ seconds: Double, joint: String = " ") -> String {
        let moment = moment(seconds)
        return start.advanced(days: moment.day).text + joint + Self.time(moment.secondOfDay)
    }

    /// A time of day as `09:15:32`.
    static func time(_ secondOfDay: Int) -> String {
        [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
