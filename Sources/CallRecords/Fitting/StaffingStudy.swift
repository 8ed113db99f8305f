import HotlineModel

/// How many counsellors were on duty in each hour of the week, as far as calls show it.
public struct StaffingStudy: Sendable {
    /// How many different counsellors answered.
    public let counsellors: Int
    /// The mean number on duty in each hour of the week, Monday 00:00 first; nil where no such hour has records.
    public let onDuty: [Double?]
    /// The mean number with callers or documenting.
    public let busy: [Double?]

    /// - Parameters:
    ///   - agents: when counsellors were seen at work.
    ///   - days: the days with records, since 1970.
    init?(_ agents: AgentHours, days: [Int]) {
        guard !agents.isEmpty, !days.isEmpty else { return nil }
        counsellors = agents.agents
        var occurrences = Array(repeating: 0, count: 7)
        for day in days { occurrences[CivilDate(dayNumber: day).weekday.rawValue] += 1 }
        let known = Set(days)
        func means(_ seconds: [Int: Double]) -> [Double?] {
            var sums = Array(repeating: 0.0, count: 168)
            for (hour, value) in seconds.sorted(by: { $0.key < $1.key }) {
                let day = Int((Double(hour) / 24).rounded(.down))
                guard known.contains(day) else { continue }
                sums[CivilDate(dayNumber: day).weekday.rawValue * 24 + hour - day * 24] += value
            }
            return sums.enumerated().map { hour, sum in
                occurrences[hour / 24] > 0 ? sum / 3_600 / Double(occurrences[hour / 24]) : nil
            }
        }
        onDuty = means(agents.dutySeconds)
        busy = means(agents.busySeconds)
    }

    /// A shift of a scenario.
    struct Shift: Equatable {
        var from: Int
        var to: Int
        var days: [Weekday]
        var counsellors: Int
    }

    /// Shifts that together put the nearest whole number on duty in every hour: the first counsellor's long ones first, those
    /// of the busy hours on top.
    var shifts: [Shift] {
        var plans: [(hours: [Int], days: [Weekday])] = []
        for day in Weekday.allCases {
            let hours = onDuty[(day.rawValue * 24)..<(day.rawValue * 24 + 24)]
            guard hours.contains(where: { $0 != nil }) else { continue }
            // Whoever answers at all is one.
            let whole = hours.map { value in value.map { $0 > 0.02 ? max(1, Int($0.rounded())) : 0 } ?? 0 }
            if let place = plans.firstIndex(where: { $0.hours == whole }) {
                plans[place].days.append(day)
            } else {
                plans.append((whole, [day]))
            }
        }
        return plans.flatMap { Self.layers($0.hours, on: $0.days) }
    }

    private static func layers(_ hours: [Int], on days: [Weekday]) -> [Shift] {
        var shifts: [Shift] = []
        let most = hours.max() ?? 0
        for level in stride(from: 1, through: most, by: 1) {
            var start: Int?
            for hour in 0...24 {
                let isOn = hour < 24 && hours[hour] >= level
                if isOn, start == nil { start = hour }
                guard !isOn, let from = start else { continue }
                start = nil
                if let same = shifts.firstIndex(where: { $0.from == from && $0.to == hour }) {
                    shifts[same].counsellors += 1
                } else {
                    shifts.append(Shift(from: from, to: hour, days: days, counsellors: 1))
                }
            }
        }
        return shifts
    }
}

extension StaffingStudy {
    /// Means over the days of the week that have records, for each hour of the day.
    public func byHourOfDay(_ week: [Double?]) -> [Double?] {
        (0..<24).map { hour in
            let values = (0..<7).compactMap { week[$0 * 24 + hour] }
            return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
    }
}
