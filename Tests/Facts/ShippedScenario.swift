import HotlineEngine
import HotlineModel
import ScenarioFiles
import Testing

/// A scenario of scenarios/, and what its replications count.
struct ShippedScenario {
    let scenario: Scenario
    private let tallies: [ReplicationTally]

    /// Reads a file and simulates it.
    init(_ file: String, replications: Int) throws {
        let loaded = ScenarioLoader.load(path: "\(Repository.folder("scenarios"))/\(file)")
        #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
        scenario = try #require(loaded.scenario)
        let compiled = try CompiledScenario(scenario)
        tallies = try (0..<replications).map {
            try ReplicationRunner.run(compiled, seed: Defaults.seed, replication: UInt64($0))
        }
    }

    /// Days simulated, over all replications.
    var days: Double { tallies.reduce(0) { $0 + $1.countedSeconds } / 86_400 }

    /// What became of the persons of some groups.
    func persons(where included: (CallerGroup) -> Bool) -> PersonTally {
        var sum = PersonTally()
        for tally in tallies {
            for (group, persons) in zip(scenario.callers, tally.persons) where included(group) {
                sum += persons
            }
        }
        return sum
    }

    /// What happened to the calls of some groups at a hotline.
    func calls(at hotline: String, where included: (CallerGroup) -> Bool = { _ in true }) -> CellTally {
        var sum = CellTally()
        guard let index = scenario.hotlines.firstIndex(where: { $0.name == hotline }) else { return sum }
        for tally in tallies {
            for (number, group) in scenario.callers.enumerated() where included(group) {
                sum += tally.cells[index * scenario.callers.count + number]
            }
        }
        return sum
    }

    /// What became of the persons of some groups who were referred to a service.
    func referrals(to service: String, where included: (CallerGroup) -> Bool = { _ in true }) -> ServiceTally
    {
        var sum = ServiceTally()
        guard let index = scenario.services.firstIndex(where: { $0.name == service }) else { return sum }
        for tally in tallies {
            for (number, group) in scenario.callers.enumerated() where included(group) {
                sum += tally.services[index * (scenario.callers.count + 1) + number]
            }
        }
        return sum
    }

    /// Counsellor-hours on duty, over all replications.
    var dutyHours: Double {
        tallies.reduce(0) { $0 + $1.teams.reduce(0) { $0 + $1.dutySeconds } } / 3_600
    }
}
