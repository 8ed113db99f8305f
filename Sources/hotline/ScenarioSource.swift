import Arguments
import FoundationEssentials
import HotlineModel
import Planning
import ScenarioFiles
import Suggestions
import Terminal

/// A scenario as the command line names it, loaded and found sound.
struct ScenarioSource {
    let scenario: Scenario
    /// The name on the command line.
    let name: String
    let sha256: String
    let warnings: [Provenance.Warning]
    /// What was loaded.
    let loaded: LoadedScenario

    /// Loads a scenario; tells everything that is wrong with it on standard error.
    ///
    /// - Parameters:
    ///   - name: a path, `-`, or the name of a shipped example.
    ///   - quiet: whether warnings are kept to oneself.
    init(_ name: String, _ invocation: Invocation) throws {
        let settings = invocation[Options.set].map { ScenarioSetting(path: $0.path, value: $0.value) }
        let loaded = try Self.load(name, settings)
        // What comes from standard input has no file of its own.
        let files = name == "-" ? ["-"] + loaded.files.dropFirst() : loaded.files
        try OutputFiles(invocation).refuse(reading: files)
        try self.init(name, loaded, invocation)
    }

    /// The scenario with further settings applied.
    ///
    /// - Parameter label: what the settings are called where they are wrong.
    func applying(_ settings: [ScenarioSetting], named label: String, _ invocation: Invocation) throws
        -> ScenarioSource
    {
        try ScenarioSource(name, loaded.applying(settings, named: label), invocation)
    }

    private init(_ name: String, _ loaded: LoadedScenario, _ invocation: Invocation) throws {
        let isQuiet = invocation[Options.quiet]
        for diagnostic in loaded.diagnostics where diagnostic.severity == .error || !isQuiet {
            Console.complain(diagnostic.text)
        }
        if loaded.omittedDiagnostics > 0 {
            Console.complain("and \(loaded.omittedDiagnostics) more of the kind")
        }
        guard let scenario = loaded.scenario, let sha256 = loaded.sha256 else {
            let isMissing = loaded.diagnostics.contains {
                $0.code == .missingFile || $0.code == .unreadableFile
            }
            throw Failure(isMissing ? .missingFile : .wrongScenario)
        }
        self.loaded = loaded
        self.scenario = scenario
        self.name = name == "-" ? "standard input" : name
        self.sha256 = sha256
        warnings = loaded.diagnostics.map { diagnostic in
            Provenance.Warning(
                code: diagnostic.code.rawValue, message: diagnostic.message,
                place: diagnostic.location.map {
                    Provenance.Place(file: $0.source.name, line: $0.line, column: $0.column)
                })
        }
    }

    /// Where a result of the scenario comes from.
    func provenance(_ invocation: Invocation) -> Provenance {
        Provenance(
            file: name, sha256: sha256, version: Commands.version,
            command: invocation.commandLine(resultOnly: true), warnings: warnings)
    }

    private static func load(_ name: String, _ settings: [ScenarioSetting]) throws -> LoadedScenario {
        if name == "-" {
            let text = StandardStream.readInput(limit: JSONReader.sizeLimit)
            return ScenarioLoader.load(text: text, settings: settings)
        }
        // A name without a folder or an ending is that of an example, unless there is such a file.
        let isPlain = !name.contains("/") && !name.contains(".")
        guard isPlain, !FileManager.default.fileExists(atPath: name) else {
            return ScenarioLoader.load(path: name, settings: settings)
        }
        if let file = Shipped.scenario(name) { return ScenarioLoader.load(path: file, settings: settings) }
        let names = Shipped.names
        let meant = NearestName.suggestion(for: name, among: names)
        let advice =
            meant.map { "did you mean \"\($0)\"?" }
            ?? (names.isEmpty
                ? "none are shipped here: name a file, such as hotline new writes"
                : "the examples are \(names.joined(separator: ", "))")
        throw Failure(.missingFile, "there is no file and no shipped example \"\(name)\"; \(advice)")
    }
}
