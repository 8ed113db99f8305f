import HotlineModel

/// Staffing as moments of the horizon at which it changes.
struct DutyPlan {
    /// All changes, in order of time; shifts start before others end at the same moment.
    private(set) var changes: [DutyChange] = []
    /// How many shifts are worked in all, over days and teams.
    private(set) var blockCount = 0

    init(_ scenario: Scenario, clock: CivilClock) {
        let drains = scenario.calendar.ending == .drain
        for (number, team) in scenario.teams.enumerated() {
            switch team.staffing {
            case .always(let counsellors):
                addLevel(counsellors, at: 0, team: number)
            case .intervals(let seconds, let counts):
                for (interval, counsellors) in counts.enumerated() {
                    let start = Double(interval) * seconds
                    let known = interval > 0 && counts[interval - 1] == counsellors
                    if start < clock.horizonSeconds && !known {
                        addLevel(counsellors, at: start, team: number)
                    }
                }
            case .shifts(let shifts):
                // A night shift of the evening before covers the first hours; a drained simulation goes on for a week.
                for day in -1..<(clock.days + (drains ? 8 : 0)) {
                    for shift in shifts { addShift(shift, onDay: day, team: number, clock: clock) }
                }
            }
        }
        // Stable: changes of one moment stay in the order of teams and shifts.
        changes = changes.enumerated().sorted {
            ($0.element.seconds, Self.rank($0.element), $0.offset)
                < ($1.element.seconds, Self.rank($1.element), $1.offset)
        }.map(\.element)
    }

    private mutating func addLevel(_ counsellors: Int, at seconds: Double, team: Int) {
        changes.append(
            DutyChange(seconds: seconds, team: Int32(team), kind: .level(Int32(clamping: counsellors))))
    }

    private mutating func addShift(_ shift: Shift, onDay day: Int, team: Int, clock: CivilClock) {
        guard shift.counsellors > 0, shift.days.contains(clock.weekday(ofDay: day)) else { return }
        let start = clock.seconds(shift.from, onDay: day)
        let end = clock.seconds(shift.to, onDay: shift.passesMidnight ? day + 1 : day)
        guard end > 0, end > start else { return }
        let block = Int32(blockCount)
        blockCount += 1
        changes.append(
            DutyChange(
                seconds: max(0, start), team: Int32(team),
                kind: .shiftStarts(block: block, counsellors: Int32(clamping: shift.counsellors), end: end)))
        changes.append(DutyChange(seconds: end, team: Int32(team), kind: .shiftEnds(block: block)))
    }

    private static func rank(_ change: DutyChange) -> Int {
        switch change.kind {
        case .shiftStarts, .level: 0
        case .shiftEnds: 1
        }
    }
}
