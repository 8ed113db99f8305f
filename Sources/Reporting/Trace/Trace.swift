public import HotlineEngine
public import HotlineModel
public import Planning

/// One replication step by step, ready to be shown.
///
/// Persons who call are numbered from 1 in the order in which they first dial; redials and follow-up calls keep the
/// number.
public struct Trace: Sendable {
    let scenario: Scenario
    let provenance: Provenance
    let steps: [TraceEntry]
    /// The number of the person whom each step concerns; 0 for none.
    let callers: [Int]
    let moments: LocalMoments
    let clock: CivilClock
    /// The number of the replication, from 1.
    let replication: UInt64

    /// A trace.
    ///
    /// - Parameters:
    ///   - scenario: what was simulated.
    ///   - steps: everything that happened, in order.
    ///   - replication: which replication it was, from 1.
    ///   - provenance: where it comes from.
    /// - Throws: `CalendarError` where the scenario's zone is unknown.
    public init(
        _ scenario: Scenario, _ steps: [TraceEntry], replication: UInt64, _ provenance: Provenance
    ) throws(CalendarError) {
        self.scenario = scenario
        self.provenance = provenance
        self.steps = steps
        self.replication = replication
        clock = try CivilClock(scenario.calendar)
        moments = LocalMoments(clock)
        var numbers: [Person: Int] = [:]
        callers = steps.map { step in
            guard step.group >= 0, step.person >= 0 else { return 0 }
            let person = Person(group: step.group, number: step.person)
            if let number = numbers[person] { return number }
            numbers[person] = numbers.count + 1
            return numbers.count
        }
    }

    private struct Person: Hashable {
        let group: Int
        let number: Int
    }

    /// How many persons called.
    public var callerCount: Int { callers.max() ?? 0 }

    /// A part of the simulated time.
    public struct Window: Sendable, Equatable {
        /// Seconds from the start of the horizon, included.
        public var from: Double
        /// Seconds from the start of the horizon, excluded.
        public var to: Double
    }

    /// All of it.
    public var everything: Window { Window(from: -.infinity, to: .infinity) }

    /// A local day, by its number from 1; nil where the simulation has none such.
    public func window(ofDay day: Int) -> Window? {
        guard (1...max(1, clock.days)).contains(day) else { return nil }
        let end = day == clock.days ? Double.infinity : clock.seconds(.startOfDay, onDay: day)
        return Window(from: clock.seconds(.startOfDay, onDay: day - 1), to: end)
    }

    /// The moment of a local time on a day, by its number from 1.
    public func seconds(_ time: ClockTime, onDay day: Int) -> Double { clock.seconds(time, onDay: day - 1) }

    /// The number, from 1, of a date; nil where the simulation does not hold it.
    public func day(of date: CivilDate) -> Int? {
        let day = date.dayNumber - clock.start.dayNumber + 1
        return (1...max(1, clock.days)).contains(day) ? day : nil
    }

    /// The places of the steps in a window, of one person where a number is given.
    func places(in window: Window, caller: Int?) -> [Int] {
        steps.indices.filter { place in
            steps[place].seconds >= window.from && steps[place].seconds < window.to
                && (caller == nil || callers[place] == caller)
        }
    }

    func group(_ step: TraceEntry) -> CallerGroup? {
        scenario.callers.indices.contains(step.group) ? scenario.callers[step.group] : nil
    }

    func hotline(_ step: TraceEntry) -> Hotline? {
        scenario.hotlines.indices.contains(step.hotline) ? scenario.hotlines[step.hotline] : nil
    }

    func team(_ step: TraceEntry) -> Team? {
        scenario.teams.indices.contains(step.team) ? scenario.teams[step.team] : nil
    }
}
