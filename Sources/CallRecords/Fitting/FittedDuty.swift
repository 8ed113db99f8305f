import HotlineModel

/// How many counsellors a scenario puts on duty in each hour of the week. No number rests on fewer than `Disclosure.least`
/// calls, and none changes because of an hour that has fewer.
///
/// An hour of few calls takes the mean of the same hour on all days on which it has few, if that rests on enough. Else it is
/// left out, unless it lies between two hours that are not: then the lower of both holds.
struct FittedDuty {
    /// The numbers, Monday 00:00 first; nil for hours that are left out.
    let hours: [Double?]

    /// - Parameters:
    ///   - seconds: seconds on duty by hour of the week.
    ///   - calls: calls that counsellors were seen with, by hour of the week.
    ///   - occurrences: how often each day of the week occurs.
    init(seconds: [Double], calls: [Int], occurrences: [Int]) {
        // A day of few calls in all may be one on which the hotline is closed.
        let open = (0..<7).filter { day in
            occurrences[day] > 0 && calls[(day * 24)..<(day * 24 + 24)].reduce(0, +) >= Disclosure.least
        }
        var hours: [Double?] = Array(repeating: nil, count: 168)
        func fill(_ days: [Int], _ hour: Int) {
            guard days.reduce(0, { $0 + calls[$1 * 24 + hour] }) >= Disclosure.least else { return }
            let sum = days.reduce(0) { $0 + seconds[$1 * 24 + hour] }
            let mean = sum / 3_600 / Double(days.reduce(0) { $0 + occurrences[$1] })
            for day in days { hours[day * 24 + hour] = mean }
        }
        for hour in 0..<24 {
            for day in open { fill([day], hour) }
            fill(open.filter { calls[$0 * 24 + hour] < Disclosure.least }, hour)
        }
        self.hours = hours.indices.map { place in
            guard hours[place] == nil, (1..<23).contains(place % 24), let before = hours[place - 1],
                let after = hours[place + 1]
            else { return hours[place] }
            return min(before, after)
        }
    }

    /// Shifts that together put the nearest whole number on duty in every hour: the first counsellor's long ones first, those
    /// of the busy hours on top.
    var shifts: [StaffingStudy.Shift] {
        var plans: [(hours: [Int], days: [Weekday])] = []
        for day in Weekday.allCases {
            let numbers = hours[(day.rawValue * 24)..<(day.rawValue * 24 + 24)]
            guard numbers.contains(where: { $0 != nil }) else { continue }
            // Whoever answers at all is one.
            let whole = numbers.map { value in value.map { $0 > 0.02 ? max(1, Int($0.rounded())) : 0 } ?? 0 }
            if let place = plans.firstIndex(where: { $0.hours == whole }) {
                plans[place].days.append(day)
            } else {
                plans.append((whole, [day]))
            }
        }
        return plans.flatMap { Self.layers($0.hours, on: $0.days) }
    }

    private static func layers(_ hours: [Int], on days: [Weekday]) -> [StaffingStudy.Shift] {
        var shifts: [StaffingStudy.Shift] = []
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
                    shifts.append(StaffingStudy.Shift(from: from, to: hour, days: days, counsellors: 1))
                }
            }
        }
        return shifts
    }
}
