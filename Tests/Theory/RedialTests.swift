import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Callers who try again, against the chain of calls in the system and persons between two attempts.
@Suite struct RedialTests {
    @Test(arguments: [(4, 2), (2, 2), (3, 1)])
    func `attempts, busy tones and hang-ups agree with the chain`(lines: Int, counsellors: Int) throws {
        var scenario = try Textbook.scenario("redials")
        scenario.hotlines[0].lines = lines
        scenario.teams[0].staffing = .always(counsellors)
        let group = scenario.callers[0]
        let redial = try #require(group.redial)
        let exact = try #require(
            RetrialQueue(
                RetrialQueue.Parameters(
                    arrivalRate: group.arrivalRate, serviceRate: group.serviceRate,
                    abandonmentRate: group.abandonmentRate, servers: counsellors, lines: lines,
                    retrialRate: 1 / redial.after.mean, persistenceBlocked: redial.chances[.blocked] ?? 0,
                    persistenceAbandoned: redial.chances[.abandoned] ?? 0)))
        let tallies = try Textbook.replicate(scenario) { $0 }
        func expect(_ rate: Double, _ what: String, _ count: (CellTally) -> Int) throws {
            try Agreement.expect(
                tallies.map { Double(count($0.cells[0])) / $0.countedSeconds }, mean: rate, what)
        }
        try expect(exact.attemptRate, "attempts") { $0.offered }
        try expect(exact.blockedRate, "blocked attempts") { $0.blocked }
        try expect(exact.repeatedRate, "repeated attempts") { $0.offered - $0.firstAttempts }
        try Agreement.expect(
            tallies.map { $0.teams[0].talkSeconds / $0.countedSeconds }, mean: exact.meanBusy, "talking")
        if lines > counsellors {
            try expect(exact.abandonedRate, "hang-ups") { $0.abandoned + $0.abandonedShort }
            try Agreement.expect(
                tallies.map { $0.cells[0].queueSeconds / $0.countedSeconds }, mean: exact.meanQueue, "waiting"
            )
        } else {
            // Without room to wait a first attempt is answered or blocked at once.
            try Agreement.expect(
                tallies.map {
                    Double($0.persons[0].reachedFirst)
                        - (1 - exact.blockingOfFirstAttempts) * Double($0.persons[0].persons)
                }, mean: 0, "reached on the first attempt")
        }
    }

    @Test func `the number of attempts of callers whom nobody answers is geometric, up to the last one`()
        throws
    {
        var scenario = try Textbook.scenario("redials")
        scenario.hotlines[0].lines = 0
        scenario.callers[0].redial?.attempts = 3
        scenario.calendar.ending = .drain
        let persons = try Textbook.replicate(scenario) { $0.persons[0] }
        // Every attempt is blocked; the next comes with chance 0.8, the third is the last.
        try Agreement.expect(
            persons.map { Double($0.attempts) - (1 + 0.8 + 0.64) * Double($0.persons) }, mean: 0, "attempts")
        #expect(persons.allSatisfy { $0.lost == $0.persons && $0.persons > 0 })
    }
}
