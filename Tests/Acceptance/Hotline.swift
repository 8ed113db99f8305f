import Foundation
import Testing

/// The built command, run as a planner runs it.
struct Hotline {
    /// How a run ended.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The package's folder, from which the shipped examples are found.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The binary beside the test bundle.
    static func binary() throws -> URL {
        let bundle = try #require(CommandLine.arguments.first).components(separatedBy: ".xctest")[0]
        let folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
        let candidates = [folder, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
        return try #require(
            candidates.map { $0.appendingPathComponent("hotline") }.first {
                FileManager.default.isExecutableFile(atPath: $0.path)
            }, "the command has not been built beside the tests")
    }

    /// A tool that watches a program's memory, built into it by `.ci/sanitize`.
    enum Sanitizer: String {
        case address = "__asan_init"
        case thread = "__tsan_init"
    }

    /// Whether the command has been built with a sanitizer.
    static func isBuilt(with sanitizer: Sanitizer) -> Bool {
        guard let path = try? binary(), let program = try? Data(contentsOf: path, options: .alwaysMapped)
        else { return false }
        return program.range(of: Data(sanitizer.rawValue.utf8)) != nil
    }

    /// Runs the command to its end.
    ///
    /// - Parameters:
    ///   - arguments: the words behind the command's name.
    ///   - input: what it reads from standard input.
    ///   - folder: the current folder, the package's unless given.
    static func run(_ arguments: [String], input: String = "", folder: URL = package) throws -> Outcome {
        let process = Process()
        process.executableURL = try binary()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let scratch = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        // Files, unlike pipes, never fill up while nobody reads.
        func file(_ name: String, _ text: String = "") throws -> URL {
            let file = scratch.appendingPathComponent(name)
            try Data(text.utf8).write(to: file)
            return file
        }
        let (out, errors) = (try file("out"), try file("errors"))
        process.standardInput = try FileHandle(forReadingFrom: try file("in", input))
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// A new folder that the caller removes.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("hotline-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
