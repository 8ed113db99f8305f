import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Callers whom a hotline does not serve: streams that are split at random and merged again.
@Suite struct RedirectionTests {
    /// Cells of the women's line and the other line, for women and men.
    private enum Cell { static let (menAtWomens, womenAtRights, menAtRights) = (1, 2, 3) }

    private func expectErlangB(_ tallies: [ReplicationTally], load: Double, _ servers: Int) throws {
        let blocking = ErlangB.blocking(offeredLoad: load, servers: servers)
        for cell in [Cell.womenAtRights, Cell.menAtRights] {
            try Agreement.expect(
                tallies.map { Double($0.cells[cell].blocked) - blocking * Double($0.cells[cell].offered) },
                mean: 0, "blocked, cell \(cell)")
        }
        try Agreement.expect(
            tallies.map { $0.teams[1].talkSeconds / $0.countedSeconds }, mean: load * (1 - blocking),
            "talking")
    }

    @Test func `referred callers dial the other number with its chance, and come as a Poisson stream`() throws
    {
        let scenario = try Textbook.scenario("referrals")
        let (women, men) = (scenario.callers[0], scenario.callers[1])
        let tallies = try Textbook.replicate(scenario) { $0 }
        func sum(_ count: (ReplicationTally) -> Int) -> Int { tallies.reduce(0) { $0 + count($1) } }
        let referred = sum { $0.cells[Cell.menAtWomens].referred }
        #expect(referred == sum { $0.cells[Cell.menAtWomens].offered })
        Agreement.expect(
            referred, of: sum { $0.persons[1].persons }, chance: 0.4, "men who dial the women's line")
        Agreement.expect(
            sum { $0.cells[Cell.menAtWomens].lost.referred }, of: referred, chance: 0.7,
            "referred callers who give up")
        Agreement.expect(
            sum { $0.cells[Cell.womenAtRights].offered }, of: sum { $0.persons[0].persons }, chance: 0.25,
            "women who dial the other line")
        try Agreement.expect(
            tallies.map {
                let cell = $0.cells[Cell.menAtRights]
                return Double(cell.offered - cell.firstAttempts) / $0.countedSeconds
            }, mean: 0.4 * 0.3 * men.arrivalRate, "referred callers who dial")
        let load =
            0.25 * women.arrivalRate * women.talk.mean
            + (0.6 + 0.4 * 0.3) * men.arrivalRate * men.talk.mean
        try expectErlangB(tallies, load: load, 3)
    }

    @Test func `transferred calls are blocked like all others`() throws {
        let scenario = try Textbook.scenario("transfers")
        let (women, men) = (scenario.callers[0], scenario.callers[1])
        let tallies = try Textbook.replicate(scenario) { $0 }
        func sum(_ count: (ReplicationTally) -> Int) -> Int { tallies.reduce(0) { $0 + count($1) } }
        let transferred = sum { $0.cells[Cell.menAtWomens].transferredOut }
        #expect(transferred == sum { $0.cells[Cell.menAtRights].transferredIn })
        Agreement.expect(transferred, of: sum { $0.persons[1].persons }, chance: 0.4, "transferred men")
        let load =
            0.25 * women.arrivalRate * women.talk.mean + men.arrivalRate * men.talk.mean
        try expectErlangB(tallies, load: load, 3)
    }
}
