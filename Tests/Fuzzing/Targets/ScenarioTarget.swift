import DiscreteEvents
import HotlineModel

@testable import HotlineEngine
@testable import ScenarioFiles

/// A scenario from its text to its first events.
///
/// The bytes are up to four texts divided by zeros: the scenario, settings as `--set` takes them, each on a line, a table that
/// stands for every table that the scenario names, and a scenario that extends the first.
enum ScenarioTarget {
    /// Events simulated of a sound scenario.
    private static let events = 100

    static func check(_ bytes: [UInt8]) throws {
        let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init)
        let loaded = load(parts)
        let hasErrors = loaded.diagnostics.contains { $0.severity == .error }
        guard (loaded.scenario == nil) == hasErrors else {
            throw FuzzTarget.Contradiction("neither a scenario nor an error, or both")
        }
        // The text shows the line, which takes longer than reading it.
        for diagnostic in loaded.diagnostics.prefix(2) {
            guard !diagnostic.text.isEmpty, diagnostic.location.map({ $0.line > 0 && $0.column > 0 }) ?? true
            else { throw FuzzTarget.Contradiction("a mistake without words or place: \(diagnostic)") }
        }
        guard var scenario = loaded.scenario else { return }
        // Its writer spreads what a value rests on over all that it writes of it.
        scenario.citations = []
        let text = ScenarioWriter.text(of: scenario)
        let again = ScenarioLoader.load(text: Array(text.utf8))
        guard again.scenario == scenario else {
            let mistakes = again.diagnostics.map(\.text).joined(separator: "\n")
            throw FuzzTarget.Contradiction("written down, it reads back as another:\n\(text)\n\(mistakes)")
        }
        try simulate(scenario)
    }

    private static func load(_ parts: [[UInt8]]) -> LoadedScenario {
        var bag = DiagnosticBag()
        func tree(_ part: Int, _ name: String) -> JSONSyntax? {
            guard part < parts.count, !parts[part].isEmpty || part == 0 else { return nil }
            let tree = JSONReader.read(SourceText(name: name, bytes: parts[part]), into: &bag)
            guard let tree, tree.members == nil else { return tree }
            bag.add(.wrongType, "a scenario must be an object, not \(tree.kind)", at: tree.location)
            return nil
        }
        var root = tree(0, "scenario.jsonc")
        if let base = root, let patch = tree(3, "patch.jsonc") { root = MergePatch.apply(patch, to: base) }
        let lines = parts.count > 1 ? parts[1].split(separator: 0x0A) : []
        let table = parts.count > 2 ? parts[2] : []
        return LoadedScenario(
            root: root, settings: lines.map { ScenarioSetting(String(decoding: $0, as: UTF8.self)) },
            settingsName: "--set", files: ["scenario.jsonc"],
            tables: FileAccess { name, _ throws(FileAccess.Refusal) in SourceText(name: name, bytes: table) },
            reading: bag)
    }

    private static func simulate(_ scenario: Scenario) throws {
        // What grows beyond what the engine can number is refused in a sentence.
        guard let compiled = try? CompiledScenario(scenario) else { return }
        var simulation = Simulation(
            HotlineSystem(compiled, seed: 1, replication: 0, watcher: NoObserver()))
        var last = 0.0
        for _ in 0..<events {
            guard let next = simulation.calendar.next() else { return }
            guard next.seconds >= last else { throw FuzzTarget.Contradiction("time runs backwards") }
            last = next.seconds
            if last > compiled.horizonSeconds { return }
            simulation.model.handle(next.event, at: last, &simulation.calendar)
        }
    }
}
