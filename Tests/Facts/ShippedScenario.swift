import FoundationEssentials
import HotlineEngine
import HotlineModel
import Testing

@testable import ScenarioFiles

/// A scenario of scenarios/, with the file that it extends, and what its replications count.
struct ShippedScenario {
    let scenario: Scenario
    private let tallies: [ReplicationTally]

    /// Reads a file and simulates it.
    init(_ file: String, replications: Int) throws {
        var bag = DiagnosticBag()
        var decoder = ScenarioDecoder(bag: DiagnosticBag())
        scenario = decoder.scenario(try #require(try Self.merged(file, into: &bag)))
        let mistakes = bag.all + decoder.bag.all
        #expect(mistakes.filter { !$0.message.hasPrefix("unknown key \"targets\"") }.map(\.text) == [])
        let compiled = try CompiledScenario(scenario)
        tallies = try (0..<replications).map {
            try ReplicationRunner.run(compiled, seed: Defaults.seed, replication: UInt64($0))
        }
    }

    private static func merged(_ file: String, into bag: inout DiagnosticBag) throws -> JSONSyntax? {
        let data = try #require(
            FileManager.default.contents(atPath: "\(Repository.folder("scenarios"))/\(file)"))
        guard let tree = JSONReader.read(SourceText(name: file, bytes: Array(data)), into: &bag) else {
            return nil
        }
        guard case .string(let base)? = tree["extends"]?.value else { return tree }
        return MergePatch.apply(tree, to: try merged(base, into: &bag))
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
}
