import HotlineModel

/// Arrival rates of caller groups over the horizon, as pieces in which they are constant.
struct ArrivalPlan {
    private let scenario: Scenario
    private let clock: CivilClock
    private let hours: [CivilClock.Hour]

    init(_ scenario: Scenario, clock: CivilClock) {
        self.scenario = scenario
        self.clock = clock
        hours = clock.hours()
    }

    /// The pieces of one group, in order, together covering the horizon. Pieces of different days stay apart
    /// where the group has a day factor.
    func pieces(of group: CallerGroup) -> [RatePiece] {
        let separateDays = group.calls.dayVariation > 0
        var pieces: [RatePiece] = []
        func add(until end: Double, rate: Double, day: Int) {
            if let last = pieces.last, last.rate == rate, !separateDays || last.day == Int32(day) {
                pieces[pieces.count - 1].end = end
            } else {
                pieces.append(RatePiece(end: end, rate: rate, day: Int32(day)))
            }
        }
        switch group.calls.rate {
        case .perHour(let calls):
            for hour in hours { add(until: hour.end, rate: calls / 3_600, day: hour.day) }
        case .perDay(let calls, let profileName):
            let profile = scenario.profiles.first { $0.name == profileName }
            for hour in hours {
                let weekday = clock.weekday(ofDay: hour.day)
                let share = profile?.share(hour: hour.hour, on: weekday) ?? 1.0 / 24
                add(until: hour.end, rate: calls * share / 3_600, day: hour.day)
            }
        case .recorded:
            break
        case .expected(let seconds, let counts):
            // Intervals need not line up with hours: cut at both.
            for hour in hours {
                var begin = hour.start
                while begin < hour.end {
                    let number = Int(begin / seconds)
                    let next = Double(number + 1) * seconds
                    let end = number < counts.count ? min(hour.end, next) : hour.end
                    let rate = number < counts.count ? counts[number] / seconds : 0
                    // Rounding may leave `next` at `begin`; the stretch is then empty.
                    let reached = end > begin ? end : min(hour.end, Double(number + 2) * seconds)
                    add(until: reached, rate: rate, day: hour.day)
                    begin = reached
                }
            }
        }
        return pieces
    }
}
