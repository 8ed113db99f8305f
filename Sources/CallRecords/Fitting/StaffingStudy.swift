import HotlineModel

/// How many counsellors were on duty, as far as calls show it. No number rests on fewer than `Disclosure.least` calls.
public struct StaffingStudy: Sendable {
    /// How many different counsellors answered.
    public let counsellors: Int
    /// The mean number on duty in each hour of the day, over the days of the week that have records; nil where too few calls
    /// tell.
    public let onDuty: [Double?]
    /// The mean number with callers or documenting; nil where too few calls tell.
    public let busy: [Double?]
    /// Shifts for a scenario.
    let shifts: [Shift]

    /// A shift of a scenario.
    struct Shift: Equatable {
        var from: Int
        var to: Int
        var days: [Weekday]
        var counsellors: Int
    }

    /// - Parameters:
    ///   - agents: when counsellors were seen at work.
    ///   - days: the days with records, since 1970.
    init?(_ agents: AgentHours, days: [Int]) {
        guard !agents.isEmpty, !days.isEmpty else { return nil }
        counsellors = agents.agents
        var occurrences = Array(repeating: 0, count: 7)
        for day in days { occurrences[CivilDate(dayNumber: day).weekday.rawValue] += 1 }
        let known = Set(days)
        func week<Number: AdditiveArithmetic>(_ byHour: [Int: Number]) -> [Number] {
            var sums = Array(repeating: Number.zero, count: 168)
            for (hour, value) in byHour.sorted(by: { $0.key < $1.key })
            where known.contains(Int((Double(hour) / 24).rounded(.down))) {
                sums[HourOfWeek.number(ofHour: hour)] += value
            }
            return sums
        }
        let calls = week(agents.calls)
        func means(_ seconds: [Double]) -> [Double?] {
            let weekdays = (0..<7).filter { occurrences[$0] > 0 }
            return (0..<24).map { hour in
                guard weekdays.reduce(0, { $0 + calls[$1 * 24 + hour] }) >= Disclosure.least else {
                    return nil
                }
                let sum = weekdays.reduce(0) { $0 + seconds[$1 * 24 + hour] / Double(occurrences[$1]) }
                return sum / 3_600 / Double(weekdays.count)
            }
        }
        let duty = week(agents.dutySeconds)
        onDuty = means(duty)
        busy = means(week(agents.busySeconds))
        shifts = FittedDuty(seconds: duty, calls: calls, occurrences: occurrences).shifts
    }
}
