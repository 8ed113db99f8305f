import Foundation
import Testing

/// Ctrl-C within a replication that would run for minutes.
@Suite(.serialized) struct InterruptionTests {
    /// Ten years of very many calls.
    private static let long = [
        "--set", "calendar.days=3650", "--set", "callers.all.calls.perDay=200000",
        "--set", "teams.team.counsellors=900", "--quiet",
    ]

    private func status(_ words: [String], after seconds: Double, in folder: URL) throws
        -> (status: Int32, reason: Process.TerminationReason, waited: Double)
    {
        let process = Process()
        process.executableURL = try Hotline.binary()
        process.arguments = words
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: seconds)
        #expect(process.isRunning)
        let start = ContinuousClock.now
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        return (
            process.terminationStatus, process.terminationReason, (ContinuousClock.now - start) / .seconds(1)
        )
    }

    @Test(arguments: [
        ["run", "one-line.json", "-n", "1"],
        ["run", "one-line.json", "-n", "4", "--shard", "1/2", "-o", "part"],
        ["run", "one-line.json", "--steady", "3650"], ["run", "one-line.json", "--precision", "5%"],
        ["compare", "one-line.json", "one-line.json"],
    ])
    func `a replication in progress is given up within seconds`(words: [String]) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try OneLine.run(1, in: folder)
        let ended = try status(words + Self.long, after: 1.5, in: folder)
        #expect(ended.reason == .exit && ended.status == 130)
        #expect(ended.waited < 10, "\(ended.waited) s")
    }

    @Test func `the comparison of a fit with held-out calls can be stopped, and nothing is written`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        var text = "start,queue,talk,who\n"
        for call in 0..<900 {
            let (day, hour, minute) = (call % 20 + 10, 10 + call % 10, 10 + call % 50)
            text += "2026-11-\(day) \(hour):\(minute):00,\(call % 90),\(60 + call),a\n"
        }
        try Data(text.utf8).write(to: folder.appendingPathComponent("calls.csv"))
        let words =
            "fit calls.csv --arrival start --wait queue --talk talk --agent who --validate -n 10000000 -o out"
        let ended = try status(words.split(separator: " ").map(String.init), after: 3, in: folder)
        #expect(ended.reason == .exit && ended.status == 130)
        #expect(ended.waited < 10, "\(ended.waited) s")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
}
