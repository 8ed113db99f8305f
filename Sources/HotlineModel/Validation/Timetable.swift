/// When hotlines are open and how many of each team are on duty, over the horizon.
struct Timetable {
    /// For each hotline, 1 while it is open.
    let open: [StepFunction]
    /// For each team, counsellors on duty.
    let onDuty: [StepFunction]
    private let clock: CivilClock

    init(_ scenario: Scenario, clock: CivilClock) {
        self.clock = clock
        open = scenario.hotlines.map { Self.opening($0.open, clock) }
        onDuty = scenario.teams.map { Self.duty($0.staffing, clock) }
    }

    /// The times at which a shift is worked.
    func times(of shift: Shift) -> StepFunction {
        StepFunction(adding: Self.stretches(of: shift, clock), until: clock.horizonSeconds)
    }

    private static func opening(_ hours: OpeningHours, _ clock: CivilClock) -> StepFunction {
        let horizon = clock.horizonSeconds
        guard case .weekly(let week) = hours else {
            return StepFunction(adding: [.init(start: 0, end: horizon, value: 1)], until: horizon)
        }
        var stretches: [StepFunction.Piece] = []
        // The evening before may be open beyond midnight.
        for day in -1..<clock.days {
            for span in week[clock.weekday(ofDay: day)] ?? [] {
                let end = clock.seconds(span.to, onDay: span.to <= span.from ? day + 1 : day)
                stretches.append(.init(start: clock.seconds(span.from, onDay: day), end: end, value: 1))
            }
        }
        return StepFunction(adding: stretches, until: horizon).presence
    }

    private static func duty(_ staffing: Staffing, _ clock: CivilClock) -> StepFunction {
        let horizon = clock.horizonSeconds
        var stretches: [StepFunction.Piece] = []
        switch staffing {
        case .always(let count):
            stretches = [.init(start: 0, end: horizon, value: Double(count))]
        case .intervals(let seconds, let counts):
            for (index, count) in counts.enumerated() {
                let start = Double(index) * seconds
                let end = index == counts.count - 1 ? horizon : start + seconds
                stretches.append(.init(start: start, end: end, value: Double(count)))
            }
        case .shifts(let shifts):
            stretches = shifts.flatMap { Self.stretches(of: $0, clock) }
        }
        return StepFunction(adding: stretches, until: horizon)
    }

    private static func stretches(of shift: Shift, _ clock: CivilClock) -> [StepFunction.Piece] {
        (-1..<clock.days).compactMap { day in
            guard shift.days.contains(clock.weekday(ofDay: day)) else { return nil }
            return .init(
                start: clock.seconds(shift.from, onDay: day),
                end: clock.seconds(shift.to, onDay: shift.passesMidnight ? day + 1 : day),
                value: Double(shift.counsellors))
        }
    }
}
