import Foundation
import HotlineModel
import Testing

@testable import Planning

/// A small study, whole and in parts.
struct StudyParts {
    var experiment: RunExperiment
    var origin: PartOrigin

    init(
        _ settings: ExperimentSettings = ExperimentSettings(seed: 7, replications: 10),
        change: (inout PartOrigin) -> Void = { _ in }
    ) throws {
        experiment = try RunExperiment(try SmallScenarios.twoHotlines(), settings)
        let warning = Provenance.Warning(
            code: "doubtful", message: "لماذا؟", place: Provenance.Place(file: "a.jsonc", line: 3, column: 9))
        origin = PartOrigin(
            experiment,
            Provenance(
                file: "a.jsonc", sha256: "ab12", version: "9.9", command: "hotline run a.jsonc",
                warnings: [warning, Provenance.Warning(code: "other", message: "nowhere")]),
            words: ["hotline", "run", "a.jsonc"], scenarioText: "{}")
        origin.citations = [Citation(path: "callers.men.talk", basis: ["fact:talk", "assumption:shape"])]
        change(&origin)
    }

    /// The part of one shard.
    func part(_ number: Int, of count: Int, journal: ReplicationJournal? = nil) throws -> Part {
        let shard = try #require(Shard(number, of: count))
        return try #require(try experiment.part(shard, origin: origin, journal: journal))
    }

    /// The parts of all shards, each named by its number.
    func parts(of count: Int) throws -> [(name: String, part: Part)] {
        try (1...count).map { ("part \($0)", try part($0, of: count)) }
    }

    /// Every number of a result, bit for bit.
    static func bits(_ result: RunResult) -> [UInt64?] {
        result.estimates.flatMap {
            [$0.value, $0.lower, $0.upper].map { $0?.bitPattern } + [UInt64($0.observations)]
        }
    }

    /// A file name in a new folder that the caller removes.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "parts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
