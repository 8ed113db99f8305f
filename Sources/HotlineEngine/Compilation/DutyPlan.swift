import DiscreteEvents
import HotlineModel

/// Everything that is planned for a moment: staffing first of all.
struct DutyPlan {
    /// All changes, in order of time; shifts start before others end at the same moment.
    private(set) var changes: [DutyChange] = []
    /// How many shifts are worked in all, over days and teams.
    private(set) var blockCount = 0
    /// Breaks and other planned time away from the phone, of all shifts.
    private(set) var pauses: [Pause] = []
    private let scenario: Scenario
    private let clock: CivilClock

    init(_ scenario: Scenario, clock: CivilClock) {
        self.scenario = scenario
        self.clock = clock
        for (number, team) in scenario.teams.enumerated() {
            switch team.staffing {
            case .shifts(let shifts):
                for shift in shifts {
                    forEachDay(of: shift) { plan, day, start, end in
                        plan.addShift(shift, of: team, number: number, day: day, start: start, end: end)
                    }
                }
            case .always, .intervals:
                for (seconds, count) in levels(team.staffing) {
                    add(seconds, number, .level(Int32(clamping: count)))
                }
            }
        }
        for (number, pool) in scenario.interpreters.enumerated() {
            addInterpreters(pool.staffing, pool: number)
        }
    }

    /// Adds a change that is not about staffing.
    mutating func add(_ seconds: Double, _ subject: Int, _ kind: DutyChange.Kind) {
        changes.append(DutyChange(seconds: seconds, subject: Int32(subject), kind: kind))
    }

    /// Puts the changes in order; those of one moment stay in the order of teams and shifts.
    mutating func sort() {
        changes = changes.enumerated().sorted {
            ($0.element.seconds, Self.rank($0.element), $0.offset)
                < ($1.element.seconds, Self.rank($1.element), $1.offset)
        }.map(\.element)
    }

    /// Whether a shift is worked on a day.
    private func isWorked(_ shift: Shift, onDay day: Int) -> Bool {
        guard shift.counsellors > 0, shift.days.contains(clock.weekday(ofDay: day)) else { return false }
        return shift.isWorked(in: scenario.periods(on: clock.start.advanced(days: day)))
    }

    /// Visits the days on which a shift is worked, with its start and end.
    private mutating func forEachDay(
        of shift: Shift, _ visit: (inout DutyPlan, Int, Double, Double) -> Void
    ) {
        // A night shift of the evening before covers the first hours; a drained simulation goes on for a week.
        let drains = scenario.calendar.ending == .drain
        for day in -1..<(clock.days + (drains ? 8 : 0)) where isWorked(shift, onDay: day) {
            let start = clock.seconds(shift.from, onDay: day)
            let end = clock.seconds(shift.to, onDay: shift.passesMidnight ? day + 1 : day)
            if end > 0, end > start { visit(&self, day, start, end) }
        }
    }

    private mutating func addShift(
        _ shift: Shift, of team: Team, number: Int, day: Int, start: Double, end: Double
    ) {
        let block = Int32(blockCount)
        blockCount += 1
        let firstPause = pauses.count
        for pause in shift.breaks {
            let at = self.start(of: pause, in: shift, onDay: day)
            guard at >= start, at < end else { continue }
            pauses.append(
                Pause(
                    offset: at - max(0, start), seconds: pause.seconds, spread: pause.spreadSeconds,
                    isBreak: true,
                    isPaid: pause.paid))
        }
        for category in team.shrinkage where category.share > 0 {
            // One stretch a category, the counsellors one after the other, so that they are never all away at once.
            let seconds = category.share * (end - start)
            pauses.append(
                Pause(
                    offset: min(0, start), seconds: seconds, spread: end - start, isBreak: false, isPaid: true
                ))
        }
        add(
            max(0, start), number,
            .shiftStarts(
                block: block, counsellors: Int32(clamping: shift.counsellors), end: end,
                shift: StreamKey(seed: 0, replication: 0).derived(shift.name).value, day: Int32(day),
                firstPause: Int32(firstPause), pauseCount: Int32(pauses.count - firstPause)))
        add(end, number, .shiftEnds(block: block))
    }

    /// When the first leaves for a break of a shift that starts on a day.
    private func start(of pause: Break, in shift: Shift, onDay day: Int) -> Double {
        clock.seconds(pause.at, onDay: pause.at < shift.from ? day + 1 : day)
    }

    private mutating func addInterpreters(_ staffing: Staffing, pool: Int) {
        switch staffing {
        case .shifts(let shifts):
            for shift in shifts {
                let count = Int32(clamping: shift.counsellors)
                forEachDay(of: shift) { plan, day, start, end in
                    plan.add(max(0, start), pool, .interpreters(count))
                    plan.add(end, pool, .interpreters(-count))
                    plan.addBreaks(of: shift, pool: pool, day: day, start: start, end: end)
                }
            }
        case .always, .intervals:
            var before = 0
            for (seconds, count) in levels(staffing) {
                add(seconds, pool, .interpreters(Int32(clamping: count - before)))
                before = count
            }
        }
    }

    /// The breaks of a pool's shift. Who is in a conversation finishes it first; breaks that meet follow each other.
    private mutating func addBreaks(of shift: Shift, pool: Int, day: Int, start: Double, end: Double) {
        // All at once, unless some leave one after the other.
        let groups = shift.breaks.contains { $0.spreadSeconds > 0 } ? shift.counsellors : 1
        let each = Int32(clamping: shift.counsellors / groups)
        for number in 0..<groups {
            let breaks = shift.breaks.map { pause in
                let first = self.start(of: pause, in: shift, onDay: day)
                return (from: first + Double(number) / Double(groups) * pause.spreadSeconds, pause.seconds)
            }
            var away: [(from: Double, to: Double)] = []
            for (from, seconds) in breaks.sorted(by: { $0.from < $1.from }) where from >= start && from < end
            {
                if let last = away.last, from <= last.to {
                    away[away.count - 1].to = min(last.to + seconds, end)
                } else {
                    away.append((from, min(from + seconds, end)))
                }
            }
            for (from, to) in away where to > max(0, from) {
                add(max(0, from), pool, .interpreters(-each))
                add(to, pool, .interpreters(each))
            }
        }
    }

    /// The moments at which a plain number of people changes, with the number from then on.
    private func levels(_ staffing: Staffing) -> [(seconds: Double, count: Int)] {
        switch staffing {
        case .always(let count): return [(0, count)]
        case .intervals(let seconds, let counts):
            return counts.indices.filter { $0 == 0 || counts[$0 - 1] != counts[$0] }
                .map { (Double($0) * seconds, counts[$0]) }
                .filter { $0.0 < clock.horizonSeconds }
        case .shifts: return []
        }
    }

    private static func rank(_ change: DutyChange) -> Int {
        switch change.kind {
        case .shiftStarts, .level, .interpreters, .serviceOpens: 0
        case .shiftEnds: 1
        case .rungAppears: 2
        }
    }
}
