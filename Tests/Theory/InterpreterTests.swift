import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Conversations that wait for an interpreter: with counsellors for everybody the interpreters are the servers of Erlang A.
@Suite struct InterpreterTests {
    @Test func `waits for interpreters agree with Erlang A`() throws {
        let (arrivals, talk, stretch, patience) = (9.0 / 3_600, 600.0, 1.2, 360.0)
        let group = CallerGroup(
            name: "tigrinya", language: "tigrinya", calls: CallVolume(rate: .perHour(9)),
            dials: [DialShare(hotline: "line", share: 1)], talk: .exponential(try Exponential(mean: talk)),
            interpreterPatience: .exponential(try Exponential(mean: patience)))
        let scenario = Scenario(
            calendar: ScenarioCalendar(
                zone: "UTC", length: .days(5), warmUpSeconds: 43_200, ending: .drain),
            callers: [group], hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", languages: ["arabic"], staffing: .always(30))],
            interpreters: [
                InterpreterPool(
                    name: "pool", languages: ["tigrinya"], connect: .seconds(0), stretch: stretch,
                    staffing: .always(2))
            ])
        let exact = try #require(
            ManyServerQueue(
                arrivalRate: arrivals, serviceRate: 1 / (talk * stretch), abandonmentRate: 1 / patience,
                servers: 2))
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map {
                Double($0.cells[0].interpreterFailed) - exact.abandonment * Double($0.cells[0].offered)
            }, mean: 0, "without an interpreter")
        try Agreement.expect(
            tallies.map { $0.pools[0].waitSeconds / $0.countedSeconds }, mean: exact.meanQueue,
            "waiting for an interpreter")
        try Agreement.expect(
            tallies.map { $0.pools[0].busySeconds / $0.countedSeconds }, mean: 2 * exact.occupancy,
            "interpreters busy")
        try Agreement.expect(
            tallies.map { $0.teams[0].interpreterSeconds / $0.countedSeconds }, mean: exact.meanQueue,
            "counsellors waiting")
    }
}
