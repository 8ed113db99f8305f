import HotlineEngine
import HotlineModel

/// One generated scenario, made smaller step by step: what a process of its own can be told to look at.
struct Probe: Codable, Sendable, Equatable {
    /// The seed of the scenario.
    var seed: UInt64
    /// Which reduction was taken each time.
    var reductions: [Int] = []

    /// A result that contradicts itself.
    struct Contradiction: Error { var what: String }

    func scenario() throws -> Scenario {
        var scenario = try GeneratedScenario.scenario(seed: seed)
        for number in reductions { scenario = Reductions.all(of: scenario)[number] }
        return scenario
    }

    /// Simulates the scenario. Debug builds stop where an invariant of the engine fails.
    ///
    /// - Throws: `Contradiction` where the tallies do not agree with each other.
    func check() throws {
        let scenario = try CompiledScenario(scenario())
        let tally = try ReplicationRunner.run(scenario, seed: seed, replication: 0)
        func require(_ holds: Bool, _ what: String) throws {
            if !holds { throw Contradiction(what: "\(what), seed \(seed), reductions \(reductions)") }
        }
        try require(tally.cells.allSatisfy { $0.unaccounted == 0 }, "attempts")
        try require((tally.persons + tally.followUps).allSatisfy { $0.unaccounted == 0 }, "persons")
        try require(tally.services.allSatisfy { $0.unaccounted == 0 }, "referrals")
        for team in tally.teams { try require(abs(team.unaccountedSeconds) < 1e-4, "time on duty") }
        let lost = tally.cells.reduce(0) { $0 + $1.lost.total }
        try require(lost == tally.persons.reduce(0) { $0 + $1.lost }, "persons lost")
        let offered = tally.cells.reduce(0) { $0 + $1.offered }
        try require(offered == tally.intervals.reduce(0) { $0 + $1.offered }, "hours of the week")
        // Whoever watches changes nothing.
        let (again, _) = try ReplicationRunner.trace(scenario, seed: seed, replication: 0)
        try require(again.cells == tally.cells && again.teams == tally.teams, "the same seed")
    }
}
