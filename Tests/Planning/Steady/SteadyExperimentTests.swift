import DiscreteEvents
import HotlineEngine
import HotlineModel
import OutputAnalysis
import QueueingTheory
import Testing

@testable import Planning

@Suite struct SteadyExperimentTests {
    /// Calls of a quarter of an hour at three counsellors.
    private func scenario(perHour: Double, counsellors: Int = 3) throws -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .days(2)),
            callers: [
                CallerGroup(
                    name: "all", calls: CallVolume(rate: .perHour(perHour)),
                    dials: [DialShare(hotline: "line", share: 1)],
                    talk: .exponential(try Exponential(mean: 900)))
            ],
            hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(counsellors))])
    }

    private func run(_ scenario: Scenario, days: Int, seed: UInt64 = 1) throws -> RunResult {
        try #require(try SteadyExperiment(scenario, ExperimentSettings(seed: seed), days: days).run())
    }

    @Test func `queue, wait and occupancy agree with theory as far as their intervals say`() throws {
        let exact = try #require(
            ManyServerQueue(arrivalRate: 8 / 3_600, serviceRate: 1.0 / 900, servers: 3))
        let expected = [
            ("queue-length", exact.meanQueue), ("occupancy", exact.occupancy), ("offered", 8),
            ("mean-wait", exact.meanQueue / 8 * 3_600),
        ]
        // Of 8 intervals at 99.9 % one misses in one of 125 choices of the seeds.
        for seed in 1...2 as ClosedRange<UInt64> {
            let settings = ExperimentSettings(seed: seed, confidence: try Confidence(0.999))
            let experiment = try SteadyExperiment(try scenario(perHour: 8), settings, days: 15)
            let result = try #require(try experiment.run())
            #expect(result.steady?.hasConverged == true)
            for (metric, value) in expected {
                let estimate = try #require(result.estimate(metric, in: .system))
                let (lower, upper) = (try #require(estimate.lower), try #require(estimate.upper))
                #expect(
                    lower < value && value < upper,
                    "\(metric), seed \(seed): \(value) not in \(lower)...\(upper)")
            }
        }
    }

    @Test func `queues that grow for ever are found out and get no interval`() throws {
        let result = try run(scenario(perHour: 18), days: 10)
        #expect(result.steady?.doubt != nil)
        #expect(result.estimates.allSatisfy { $0.halfWidth == nil })
        #expect(result.estimate("queue-length", in: .system)?.gap == .runTooShort)
        #expect(result.balances.isEmpty)
    }

    @Test func `the state of the run is stated`() throws {
        let result = try run(scenario(perHour: 6), days: 20)
        let steady = try #require(result.steady)
        #expect(steady.days == 20 && steady.interval == .hours(1) && steady.intervals == 480)
        #expect(steady.leftOut + steady.batches * steady.batchSize == steady.intervals)
        #expect(result.estimate("wait-p90", in: .system)?.gap == .notMeasured)
        // A terminating run says that it is none.
        let whole = try RunExperiment(try scenario(perHour: 6), ExperimentSettings(replications: 1)).run()
        #expect(try #require(whole).steady == nil)
    }

    @Test func `hours that differ make a week one observation`() throws {
        var weekly = try scenario(perHour: 0.2)
        let office = OpeningHours.Span(
            from: try #require(ClockTime(hour: 9, minute: 0)),
            to: try #require(ClockTime(hour: 15, minute: 0)))
        weekly.hotlines[0].open = .weekly([.monday: [office], .thursday: [office]])
        let result = try run(weekly, days: 703)
        let steady = try #require(result.steady)
        #expect(steady.interval == .week && steady.days == 700 && steady.intervals == 100)
        // Counts are means of a week.
        let offered = try #require(result.estimate("offered", in: .system)?.value)
        #expect(abs(offered - 0.2 * 168) < 3)
        let error = #expect(throws: ExperimentError.self) {
            try SteadyExperiment(weekly, ExperimentSettings(), days: 699)
        }
        #expect(error?.description.contains("must be at least 700") == true)
    }

    @Test func `a scenario in which weeks differ is refused by what differs`() throws {
        var changing = try scenario(perHour: 6)
        changing.callers[0].calls.rate = .expected(intervalSeconds: 3_600, counts: [1, 2])
        changing.teams[0].staffing = .intervals(seconds: 3_600, counts: [1, 2])
        let error = #expect(throws: ExperimentError.self) {
            try SteadyExperiment(changing, ExperimentSettings(), days: 30)
        }
        #expect(
            error
                == .neverSteady([
                    "expected calls of \"all\" interval by interval",
                    "staffing of \"team\" interval by interval",
                ]))
    }

    @Test func `a stopped run has no result, and progress counts intervals`() throws {
        let experiment = try SteadyExperiment(try scenario(perHour: 2), ExperimentSettings(), days: 5)
        var seen: [Int] = []
        #expect(try experiment.run(stop: { true }) == nil)
        _ = try experiment.run(progress: { done, total in
            #expect(total == 120)
            seen.append(done)
        })
        #expect(seen == Array(1...120))
    }

    @Test func `tallies of intervals add up to that of the whole`() throws {
        let compiled = try CompiledScenario(try SmallScenarios.twoHotlines())
        let whole = try ReplicationRunner.run(compiled, seed: 3, replication: 0)
        var cells = whole.cells.map { _ in CellTally() }
        var duty = 0.0
        var counted = 0.0
        try ReplicationRunner.run(
            compiled, seed: 3, replication: 0, intervalEnds: (1...24).map { Double($0) * 3_600 }
        ) { tally in
            for place in cells.indices { cells[place] += tally.cells[place] }
            duty += tally.teams.reduce(0) { $0 + $1.dutySeconds }
            counted += tally.countedSeconds
            return true
        }
        #expect(cells.map(\.offered) == whole.cells.map(\.offered))
        #expect(cells.map(\.answered) == whole.cells.map(\.answered))
        #expect(cells.map(\.blocked) == whole.cells.map(\.blocked))
        #expect(abs(duty - whole.teams.reduce(0) { $0 + $1.dutySeconds }) < 1e-6)
        #expect(counted == whole.countedSeconds)
    }
}
