import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Places of a service: lines of Erlang B in which calls last for weeks.
@Suite struct ServiceTests {
    private func scenario(_ service: Service, callsPerHour: Double, days: Int, warmUp: Double) throws
        -> Scenario
    {
        let group = CallerGroup(
            name: "callers", calls: CallVolume(rate: .perHour(callsPerHour)),
            dials: [DialShare(hotline: "line", share: 1)], talk: .exponential(try Exponential(mean: 600)),
            afterwards: Afterwards(referrals: [ServiceReferral(service: "shelter", chance: 0.25)]))
        return Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .days(days), warmUpSeconds: warmUp),
            callers: [group], hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            // With a counsellor for everybody calls end as a Poisson process, and so do referrals come.
            teams: [Team(name: "team", staffing: .always(30))], services: [service])
    }

    @Test func `a shelter without a waiting list is full as often as Erlang B says`() throws {
        let stay = Distribution.lognormal(try Lognormal(mean: 4 * 3_600, cv: 0.8))
        let scenario = try scenario(
            Service(name: "shelter", places: 5, stay: stay, waitsAtMostSeconds: 0), callsPerHour: 4, days: 12,
            warmUp: 2 * 86_400)
        let exact = ErlangB.blocking(offeredLoad: 4, servers: 5)
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map { Double($0.services[0].full) - exact * Double($0.services[0].referred) }, mean: 0,
            "full")
        func sum(_ count: (ReplicationTally) -> Int) -> Int { tallies.reduce(0) { $0 + count($1) } }
        Agreement.expect(
            sum { $0.services[0].referred }, of: sum { $0.cells[0].answered }, chance: 0.25, "referred")
    }

    @Test func `a shelter with a waiting list for all is Erlang C`() throws {
        let stay = Distribution.exponential(try Exponential(mean: 3 * 3_600))
        let scenario = try scenario(
            Service(name: "shelter", places: 4, stay: stay), callsPerHour: 4, days: 14, warmUp: 3 * 86_400)
        let exact = try #require(
            ErlangC(arrivalRate: 1.0 / 3_600, serviceRate: 1.0 / (3 * 3_600), servers: 4))
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(
            tallies.map {
                Double($0.services[0].admitted)
                    - (1 - exact.waitProbability) * Double($0.services[0].referred)
            }, mean: 0, "admitted at once")
    }

    @Test(arguments: [0.0, 0.5, 1.2])
    func `whoever was there from the start stays for what is left of a stay`(variation: Double) throws {
        // The mean of what is left is E[S^2] / 2 E[S] (Cox 1962).
        let day = 86_400.0
        let stay =
            variation == 0
            ? Distribution.seconds(10 * day) : .gamma(try Gamma(mean: 10 * day, cv: variation))
        let scenario = try scenario(
            Service(name: "shelter", places: 30, occupied: 20, stay: stay), callsPerHour: 0, days: 300,
            warmUp: 0)
        let exact = 20 * 10 * day * (1 + variation * variation) / 2
        let tallies = try Textbook.replicate(scenario) { $0 }
        try Agreement.expect(tallies.map { $0.services[1].placeSeconds }, mean: exact, "places taken")
    }
}
