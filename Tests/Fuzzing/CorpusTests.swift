import Foundation
import Planning
import Testing

/// Inputs that fuzzing found worth keeping: each way through a reader that it discovered, and whatever once broke one.
@Suite struct CorpusTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func files(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    private func inFolder(_ work: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "corpus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder)
    }

    @Test(arguments: FuzzTarget.allCases)
    func `every kept input has an answer`(target: FuzzTarget) throws {
        let inputs = try Self.files(in: Self.tests.appendingPathComponent("Corpus/\(target.rawValue)"))
        #expect(!inputs.isEmpty)
        try inFolder { folder in
            for input in inputs {
                let bytes = [UInt8](try Data(contentsOf: input))
                #expect(throws: Never.self, "\(input.lastPathComponent)") {
                    try target.check(bytes, in: folder)
                }
            }
        }
    }

    @Test(arguments: [FuzzTarget.json, .scenario])
    func `every shipped scenario has an answer, even cut short`(target: FuzzTarget) throws {
        let shipped = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("scenarios")
        let files = try Self.files(in: shipped).filter { $0.pathExtension == "jsonc" }
        #expect(!files.isEmpty)
        try inFolder { folder in
            for file in files {
                let bytes = [UInt8](try Data(contentsOf: file))
                for length in [bytes.count, bytes.count * 2 / 3, 1] {
                    #expect(throws: Never.self, "\(file.lastPathComponent), \(length) bytes") {
                        try target.check(Array(bytes.prefix(length)), in: folder)
                    }
                }
            }
        }
    }

    @Test func `a part and a journal of the study are taken as such`() throws {
        let study = try #require(FuzzStudy.shared)
        try inFolder { folder in
            try FuzzTarget.part.check(study.part.bytes, in: folder)
            try FuzzTarget.journal.check(study.part.bytes, in: folder)
        }
    }
}
