/// Looks for everything that a scenario's parts say about each other and that cannot be, or may not be meant.
struct ScenarioCheck {
    let scenario: Scenario
    let gaps: ScenarioGaps
    let clock: CivilClock
    /// For each caller group, where its callers can get.
    let routes: [CallerRoutes]
    let names: KnownNames
    /// The hotlines' indices by name.
    let hotlineIndex: [String: Int]
    private(set) var issues: [ScenarioIssue] = []

    init(_ scenario: Scenario, clock: CivilClock, gaps: ScenarioGaps) {
        self.scenario = scenario
        self.clock = clock
        self.gaps = gaps
        var index: [String: Int] = [:]
        for (number, hotline) in scenario.hotlines.enumerated() { index[hotline.name] = number }
        hotlineIndex = index
        routes = scenario.callers.map { CallerRoutes(of: $0, in: scenario, hotlineIndex: index) }
        names = KnownNames(scenario, gaps: gaps)
    }

    mutating func run() {
        checkReferences()
        checkDemand()
        checkServices()
        checkTargets()
        checkReach()
        checkCircles()
        let timetable = Timetable(scenario, clock: clock)
        checkCalendar()
        checkForwarding(timetable)
        checkOpening(timetable)
        checkShifts(timetable)
        checkPools(timetable)
        checkDates()
        checkRungs(timetable)
        checkAnswers(timetable)
        checkLoad(timetable)
    }

    mutating func add(_ problem: ScenarioIssue.Problem, at place: ScenarioIssue.Place) {
        issues.append(ScenarioIssue(place: place, problem: problem))
    }
}

extension Scenario {
    /// Everything about the scenario that cannot be simulated or may not be meant, in the order of the checks.
    ///
    /// - Parameter gaps: what the scenario's file says beyond this value, where it has mistakes.
    public func issues(gaps: ScenarioGaps = ScenarioGaps()) -> [ScenarioIssue] {
        do {
            let clock = try CivilClock(calendar)
            var check = ScenarioCheck(self, clock: clock, gaps: gaps)
            check.run()
            return check.issues
        } catch {
            let zone = ScenarioIssue(
                place: .value("calendar.zone"),
                problem: .unknownName(.zone, calendar.zone, known: CivilClock.zones))
            var other = self
            other.calendar.zone = Defaults.zone
            // The other checks speak of the zone's clock only where it changes.
            return [zone] + (calendar.zone == Defaults.zone ? [] : other.issues(gaps: gaps))
        }
    }
}
