/// When hotlines are open and how many of each team are on duty, over the horizon.
struct Timetable {
    /// For each hotline, 1 while it is open.
    private(set) var open: [StepFunction] = []
    /// For each team, counsellors on duty; those on call not counted.
    private(set) var onDuty: [StepFunction] = []
    private let clock: CivilClock
    /// The named periods of each day from the one before the horizon on; none for an ordinary day.
    private let periods: [[Period]]

    init(_ scenario: Scenario, clock: CivilClock) {
        self.clock = clock
        periods = (-1..<clock.days).map { scenario.periods(on: clock.start.advanced(days: $0)) }
        open = scenario.hotlines.map { opening(of: $0) }
        onDuty = scenario.teams.map { duty($0.staffing) }
    }

    /// The named periods of a day; none for an ordinary one.
    func periods(ofDay day: Int) -> [Period] { periods.indices.contains(day + 1) ? periods[day + 1] : [] }

    /// The times at which a shift is worked.
    func times(of shift: Shift) -> StepFunction {
        StepFunction(adding: stretches(of: shift), until: clock.horizonSeconds)
    }

    /// The moments at which some hotline may open or close, the start of the horizon first.
    func openingChanges() -> [Double] {
        var moments: Set<Double> = [0]
        for piece in open.flatMap(\.pieces) { moments.formUnion([piece.start, piece.end]) }
        return moments.filter { $0 < clock.horizonSeconds }.sorted()
    }

    private func opening(of hotline: Hotline) -> StepFunction {
        let horizon = clock.horizonSeconds
        if case .always = hotline.open, hotline.openDuring.isEmpty {
            return StepFunction(adding: [.init(start: 0, end: horizon, value: 1)], until: horizon)
        }
        let allDay = OpeningHours.Span(from: .startOfDay, to: .endOfDay)
        var stretches: [StepFunction.Piece] = []
        // The evening before may be open beyond midnight.
        for day in -1..<clock.days {
            let hours = hotline.opening(in: periods(ofDay: day))
            var spans = [allDay]
            if case .weekly(let week) = hours { spans = week[clock.weekday(ofDay: day)] ?? [] }
            for span in spans {
                let end = clock.seconds(span.to, onDay: span.to <= span.from ? day + 1 : day)
                stretches.append(.init(start: clock.seconds(span.from, onDay: day), end: end, value: 1))
            }
        }
        return StepFunction(adding: stretches, until: horizon).presence
    }

    /// How many people of a staffing are on duty.
    func duty(_ staffing: Staffing) -> StepFunction {
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
            stretches = shifts.flatMap { self.stretches(of: $0) }
        }
        return StepFunction(adding: stretches, until: horizon)
    }

    private func stretches(of shift: Shift) -> [StepFunction.Piece] {
        (-1..<clock.days).compactMap { day in
            guard shift.days.contains(clock.weekday(ofDay: day)), shift.isWorked(in: periods(ofDay: day))
            else { return nil }
            return .init(
                start: clock.seconds(shift.from, onDay: day),
                end: clock.seconds(shift.to, onDay: shift.passesMidnight ? day + 1 : day),
                value: Double(shift.counsellors))
        }
    }
}
