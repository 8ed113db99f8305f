import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory
import Testing

/// Simulated means against exact theory, by t over independent replications: |t| < 4 with 39 degrees of freedom, which a
/// sound engine exceeds in one of about 3,600 choices of the seed.
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

    private static let replications = 40

    private func scenario(_ test: Case) throws -> CompiledScenario {
        // A service takes a second, so that rates are those of the textbook.
        let group = CallerGroup(
            name: "callers", calls: CallVolume(rate: .perHour(test.arrivals * 3_600)),
            dials: [DialShare(hotline: "line", share: 1)],
            patience: try test.patience.map { .exponential(try Exponential(mean: $0)) },
            talk: .exponential(try Exponential(mean: 1)))
        let hotline = Hotline(name: "line", lines: test.lines, ladder: [Rung(name: "own", teams: ["team"])])
        return try CompiledScenario(
            Scenario(
                calendar: ScenarioCalendar(zone: "UTC", length: .seconds(700), warmUpSeconds: 200),
                callers: [group], hotlines: [hotline],
                teams: [Team(name: "team", staffing: .always(test.servers))]))
    }

    private func check(_ values: [Double], against exact: Double, _ name: String) throws {
        var mean = MeanAccumulator()
        for value in values { mean.add(value) }
        let error = (try #require(mean.variance) / Double(mean.count)).squareRoot()
        #expect(abs(mean.mean - exact) <= 4 * error, "\(name): \(mean.mean) against \(exact)")
    }

    @Test(arguments: [
        Case(arrivals: 0.5, servers: 1), Case(arrivals: 2, servers: 3), Case(arrivals: 8, servers: 10),
        Case(arrivals: 3, servers: 3, lines: 5), Case(arrivals: 5, servers: 10, lines: 10),
        Case(arrivals: 11, patience: 2, servers: 10), Case(arrivals: 2, patience: 0.3, servers: 2),
        Case(arrivals: 4, patience: 1, servers: 3, lines: 6),
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
        for replication in 0..<Self.replications {
            let tally = try ReplicationRunner.run(
                compiled, seed: 20_261_101, replication: UInt64(replication))
            let cell = tally.cells[0]
            queue.append(cell.queueSeconds / 500)
            occupancy.append(tally.teams[0].talkSeconds / tally.teams[0].dutySeconds)
            // Differences with a known mean of 0, free of the bias of a ratio.
            blocked.append(Double(cell.blocked) - exact.blocking * Double(cell.offered))
            abandoned.append(
                Double(cell.abandoned + cell.abandonedShort)
                    - exact.abandonment * Double(cell.offered - cell.blocked))
        }
        try check(queue, against: exact.meanQueue, "queue length")
        try check(occupancy, against: exact.occupancy, "occupancy")
        if test.lines != nil { try check(blocked, against: 0, "blocked") }
        if test.patience != nil { try check(abandoned, against: 0, "abandoned") }
    }
}
