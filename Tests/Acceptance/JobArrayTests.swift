import Foundation
import Testing

/// Shards as the tasks of job arrays, by the programs that planners use for them.
@Suite(.serialized) struct JobArrayTests {
    private static let study = ["run", "two-hotlines", "-n", "6", "--set", "calendar.days=1", "--quiet"]
    private static let scripts = Hotline.package.appendingPathComponent("Tests/Acceptance/JobArrays")

    private static func areInstalled(_ programs: [String]) -> Bool {
        let folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin"]
        return programs.allSatisfy { program in
            folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
        }
    }

    /// Runs a program to its end and gives its status and everything that it said.
    private func run(_ program: String, _ words: [String], in folder: URL) throws -> (
        status: Int32, said: String
    ) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + words
        process.currentDirectoryURL = Hotline.package
        let log = folder.appendingPathComponent("log")
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        let said = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        try FileManager.default.removeItem(at: log)
        return (process.terminationStatus, said)
    }

    /// What one process prints against the parts of a folder, merged.
    private func compare(_ folder: URL) throws {
        let parts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix("part-") }.sorted().map { folder.appendingPathComponent($0).path }
        #expect(parts.count == 4)
        let merged = try Hotline.run(["merge", "--format", "json"] + parts)
        let one = try Hotline.run(Self.study + ["--format", "json"])
        #expect(merged.status == 0 && !one.output.isEmpty, "\(merged.errors)")
        #expect(merged.output == one.output)
    }

    @Test(
        .enabled(
            if: areInstalled(["sbatch", "slurmctld", "slurmd", "munged"]) && getuid() == 0,
            "a one-node Slurm needs root and Debian's packages slurm-wlm and munge"), .timeLimit(.minutes(3)))
    func `a Slurm job array gives the bytes of one process`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try run(
            Self.scripts.appendingPathComponent("one-node-slurm").path,
            [
                "sbatch", "--wait", "--array=1-4", "--output=/dev/null",
                Self.scripts.appendingPathComponent("shards.sbatch").path, folder.path,
                Hotline.binary().path,
            ] + Self.study, in: folder)
        #expect(outcome.status == 0, "\(outcome.said)")
        #expect(outcome.said.contains("Submitted batch job"))
        try compare(folder)
    }

    @Test(
        .enabled(if: areInstalled(["parallel"]), "GNU parallel is not installed (Debian's package parallel)"),
        .timeLimit(.minutes(3)))
    func `GNU parallel gives the bytes of one process`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try run(
            "parallel",
            ["--will-cite", "--jobs", "2", Hotline.binary().path] + Self.study + [
                "--threads", "1", "--shard", "{}/4", "--output", "\(folder.path)/part-{}", ":::", "1", "2",
                "3",
                "4",
            ], in: folder)
        #expect(outcome.status == 0, "\(outcome.said)")
        try compare(folder)
    }
}
