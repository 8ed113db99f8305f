import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Queues in the units of a textbook, where a service takes a second, against their stationary distribution.
@Suite struct StationaryQueueTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arrivals: Double
        var patience: Double?
        var servers: Int
        var lines: Int?
        var testDescription: String {
            "\(servers) servers, \(arrivals) arrivals, patience \(patience ?? .infinity), lines \(lines ?? .max)"
        }
    }

    private func scenario(_ test: Case) throws -> CompiledScenario {
        let group = CallerGroup(
            name: "callers", calls: CallVolume(rate: .perHour(test.arrivals * 3_600)),
            dials: [DialShare(hotline: "line", share: 1)],
            patience: try test.patience.map { .exponential(try Exponential(mean: $0)) },
            talk: .exponential(try Exponential(mean: 1)))
        let hotline = Hotline(name: "line", lines: test.lines, ladder: [Rung(name: "own", teams: ["team"])])
        return try CompiledScenario(
            Scenario(
                calendar: ScenarioCalendar(zone: "UTC", length: .seconds(400), warmUpSeconds: 100),
                callers: [group], hotlines: [hotline],
                teams: [Team(name: "team", staffing: .always(test.servers))]))
    }

    @Test(arguments: [
        Case(arrivals: 0.5, servers: 1), Case(arrivals: 8, servers: 10),
        Case(arrivals: 3, servers: 3, lines: 5), Case(arrivals: 5, servers: 10, lines: 10),
        Case(arrivals: 11, patience: 2, servers: 10), Case(arrivals: 4, patience: 1, servers: 3, lines: 6),
    ])
    func `queue length, occupancy, blocking and abandonment agree with theory`(test: Case) throws {
        let compiled = try scenario(test)
        let exact = try #require(
            ManyServerQueue(
                arrivalRate: test.arrivals, serviceRate: 1,
                abandonmentRate: test.patience.map { 1 / $0 } ?? 0,
                servers: test.servers, lines: test.lines))
        var queue: [Double] = []
        var occupancy: [Double] = []
        var blocked: [Double] = []
        var abandoned: [Double] = []
        for replication in 0..<Textbook.replications {
            let tally = try ReplicationRunner.run(
                compiled, seed: Defaults.seed, replication: UInt64(replication))
            let cell = tally.cells[0]
            queue.append(cell.queueSeconds / 300)
            occupancy.append(tally.teams[0].talkSeconds / tally.teams[0].dutySeconds)
            // Differences with a known mean of 0, free of the bias of a ratio.
            blocked.append(Double(cell.blocked) - exact.blocking * Double(cell.offered))
            abandoned.append(
                Double(cell.abandoned + cell.abandonedShort)
                    - exact.abandonment * Double(cell.offered - cell.blocked))
        }
        if test.lines != test.servers {
            try Agreement.expect(queue, mean: exact.meanQueue, "queue length")
        } else {
            #expect(queue.allSatisfy { $0 == 0 })
        }
        try Agreement.expect(occupancy, mean: exact.occupancy, "occupancy")
        if test.lines != nil { try Agreement.expect(blocked, mean: 0, "blocked") }
        if test.patience != nil { try Agreement.expect(abandoned, mean: 0, "abandoned") }
    }
}
