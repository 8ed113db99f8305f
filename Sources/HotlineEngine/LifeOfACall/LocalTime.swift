import DiscreteEvents

// The local clock, as far as tallies and rungs need it.
extension HotlineSystem where Watcher: ~Copyable {
    /// A local hour has ended; perhaps a day.
    mutating func turnHour(_ now: Double) {
        while now >= hourEnd {
            for team in 0..<teams.count { changePresent(Int32(team), by: 0, hourEnd) }
            guard hour + 1 < scenario.hours.count else {
                hourEnd = .infinity
                break
            }
            hour &+= 1
            let next = scenario.hours[hour]
            hourEnd = next.end
            hourOfWeek = next.hourOfWeek
            isOffHours = next.isOffHours
            if next.day != day {
                closeDay()
                day = next.day
            }
        }
    }

    /// Judges the day that has ended by each hotline's service-level target.
    mutating func closeDay() {
        for hotline in 0..<hotlines.count {
            let target = scenario.hotlines[hotline].dayTarget
            let queued = hotlines[hotline].queuedToday
            if target <= 1 && queued > 0 {
                days[hotline].days &+= 1
                if Double(hotlines[hotline].answeredInTimeToday) >= target * Double(queued) {
                    days[hotline].met &+= 1
                }
            }
            hotlines[hotline].queuedToday = 0
            hotlines[hotline].answeredInTimeToday = 0
        }
    }

    /// How many of a list's moments have passed, counted on from an earlier count.
    @inline(__always)
    func momentsPassed(
        _ moments: FixedRow<Double>, first: Int32, count: Int32, since earlier: Int32, _ now: Double
    ) -> Int32 {
        var passed = earlier
        while passed < count && moments[first &+ passed] <= now { passed &+= 1 }
        return passed
    }
}
