import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Waits, service levels and hang-ups of several counsellors against Erlang's and Palm's formulas.
@Suite struct WaitingTests {
    /// A file, and how many counsellors it is tried with.
    struct Case: Sendable {
        var file: String
        var counsellors: Int
    }

    @Test(arguments: [
        Case(file: "many-servers", counsellors: 4), Case(file: "many-servers", counsellors: 6),
        Case(file: "patience", counsellors: 4), Case(file: "patience", counsellors: 5),
        Case(file: "patience", counsellors: 7), Case(file: "finite-lines", counsellors: 3),
        Case(file: "finite-lines", counsellors: 4),
    ])
    func `what callers experience agrees with theory`(test: Case) throws {
        var scenario = try Textbook.scenario(test.file)
        scenario.teams[0].staffing = .always(test.counsellors)
        let (group, hotline) = (scenario.callers[0], scenario.hotlines[0])
        let exact = try #require(
            ManyServerQueue(
                arrivalRate: group.arrivalRate, serviceRate: group.serviceRate,
                abandonmentRate: group.abandonmentRate, servers: test.counsellors, lines: hotline.lines))
        let tallies = try Textbook.replicate(scenario) { $0 }
        // Everybody who calls inside the horizon is followed to the end, so that counts have no edge.
        func expect(_ count: (CellTally) -> Double, each share: Double, _ what: String) throws {
            try Agreement.expect(
                tallies.map {
                    count($0.cells[0]) - share * Double($0.cells[0].offered - $0.cells[0].blocked)
                },
                mean: 0, what)
        }
        let level = exact.serviceLevel(within: hotline.serviceLevelSeconds)
        try expect({ Double($0.answeredWithin) }, each: level, "answered in time")
        if exact.abandonment > 0 {
            try expect({ Double($0.answered) }, each: 1 - exact.abandonment, "answered")
        } else {
            #expect(tallies.allSatisfy { $0.cells[0].answered == $0.cells[0].offered })
        }
        try expect({ $0.answeredWaitSeconds + $0.abandonedWaitSeconds }, each: exact.meanWait, "wait")
        let waiting = exact.waitProbability / (1 - exact.blocking)
        try Agreement.expect(
            tallies.map {
                Double($0.cells[0].offered - $0.cells[0].blocked) * (1 - waiting) - Double($0.waits[0].zeros)
            }, mean: 0, "answered at once")
        if hotline.lines != nil {
            try Agreement.expect(
                tallies.map { Double($0.cells[0].blocked) - exact.blocking * Double($0.cells[0].offered) },
                mean: 0, "blocked")
        }
        try Agreement.expect(
            tallies.map { $0.teams[0].talkSeconds / $0.countedSeconds },
            mean: exact.occupancy * Double(test.counsellors), "talking")
    }

    /// Calls an hour and minutes of a call, as planners' tables of the hotlines have them; patience is six minutes.
    @Test(
        arguments: [(2.5, 20.0, 2), (3.75, 18, 2), (70.0 / 6, 18, 1), (120, 2.1, 6)]
            as [(Double, Double, Int)])
    func `the small queues of the hotlines agree with Erlang A`(
        calls: Double, minutes: Double, counsellors: Int
    ) throws {
        var scenario = try Textbook.scenario("patience")
        scenario.callers[0].calls = CallVolume(rate: .perHour(calls))
        scenario.callers[0].talk = .exponential(try Exponential(mean: minutes * 60))
        scenario.callers[0].patience = .exponential(try Exponential(mean: 360))
        scenario.teams[0].staffing = .always(counsellors)
        scenario.calendar.length = .seconds(3_600 * 1_000 / calls + scenario.calendar.warmUpSeconds)
        let exact = try #require(
            ManyServerQueue(
                arrivalRate: calls / 3_600, serviceRate: 1 / (minutes * 60), abandonmentRate: 1.0 / 360,
                servers: counsellors))
        let cells = try Textbook.replicate(scenario) { $0.cells[0] }
        try Agreement.expect(
            cells.map {
                Double($0.abandoned + $0.abandonedShort) - exact.abandonment * Double($0.offered)
            }, mean: 0, "lost")
        try Agreement.expect(
            cells.map {
                $0.answeredWaitSeconds + $0.abandonedWaitSeconds - exact.meanWait * Double($0.offered)
            }, mean: 0, "wait")
    }

    @Test func `a limit on the queue blocks as that many lines do`() throws {
        var scenario = try Textbook.scenario("finite-lines")
        scenario.hotlines[0].lines = nil
        scenario.hotlines[0].queueLimit = 2
        let group = scenario.callers[0]
        let exact = try #require(
            ManyServerQueue(
                arrivalRate: group.arrivalRate, serviceRate: group.serviceRate,
                abandonmentRate: group.abandonmentRate, servers: scenario.teams[0].size,
                lines: scenario.teams[0].size + 2))
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map { Double($0.cells[0].blocked) - exact.blocking * Double($0.cells[0].offered) },
            mean: 0, "blocked")
        try Agreement.expect(
            tallies.map { $0.cells[0].queueSeconds / $0.countedSeconds }, mean: exact.meanQueue, "waiting")
    }
}
