import Foundation
import Testing

/// Runs that are ended before their time and started again.
@Suite(.serialized) struct ResumeTests {
    private func size(_ file: URL) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int ?? 0
    }

    /// Starts the study and ends it as soon as its file is so long; gives how it ended.
    private func interrupt(_ study: [String], _ file: URL, atBytes bytes: Int, by signal: Int32) throws
        -> Process
    {
        let process = Process()
        process.executableURL = try Hotline.binary()
        process.arguments = study + ["--resume", file.path]
        process.currentDirectoryURL = Hotline.package
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, size(file) < bytes { usleep(500) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process
    }

    @Test func `a run killed at twenty random moments ends in the bytes of an undisturbed one`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let study = try OneLine.run(120, in: folder) + ["--threads", "2", "--quiet"]
        let (whole, state) = (folder.appendingPathComponent("whole"), folder.appendingPathComponent("state"))
        let undisturbed = try Hotline.run(study + ["--resume", whole.path])
        #expect(undisturbed.status == 0)
        #expect(undisturbed.output == (try Hotline.run(study).output))
        let moments = (0..<20).map { _ in Int.random(in: 0..<size(whole)) }.sorted()
        var killed = 0
        var kept = 0
        for moment in moments {
            let process = try interrupt(study, state, atBytes: moment, by: SIGKILL)
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            // What was whole before stays; a last record may be half written.
            #expect(size(state) >= kept)
            kept = size(state) - size(whole) / 50
        }
        // A kill that comes when the run has just ended is none.
        #expect(killed >= 15, "\(moments) of \(size(whole))")
        let resumed = try Hotline.run(study + ["--resume", state.path])
        #expect(resumed.status == 0)
        #expect(resumed.output == undisturbed.output)
        let again = try Hotline.run(study + ["--resume", state.path])
        #expect(again.output == undisturbed.output)
    }

    @Test(arguments: ["compare", "sweep", "next-hire", "run --input-uncertainty"])
    func `studies of several scenarios that are killed end in the bytes of an undisturbed one`(name: String)
        throws
    {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try OneLine.run(1, in: folder)[1]
        let other = folder.appendingPathComponent("two.json").path
        try Data(#"{ "extends": "one-line.json", "teams": { "team": { "counsellors": 2 } } }"#.utf8)
            .write(to: URL(fileURLWithPath: other))
        let doubt = #"uncertain={calls:{inputs:"callers.all.calls.perDay",from:40,likely:60,to:80}}"#
        let study =
            switch name {
            case "compare": ["compare", file, other, "-n", "80"]
            case "sweep": ["sweep", file, "--vary", "teams.team.counsellors=1...3", "-n", "60"]
            case "next-hire": ["next-hire", file, "-n", "60"]
            default:
                ["run", file, "-n", "20", "--set", doubt] + [
                    "--input-uncertainty", "39", "--draw-replications", "5",
                ]
            }
        let words = study + ["--threads", "2", "--quiet"]
        let (whole, state) = (folder.appendingPathComponent("whole"), folder.appendingPathComponent("state"))
        let undisturbed = try Hotline.run(words + ["--resume", whole.path])
        #expect(undisturbed.status == 0)
        #expect(undisturbed.output == (try Hotline.run(words).output))
        var killed = 0
        for moment in (0..<5).map({ _ in Int.random(in: 0..<size(whole)) }).sorted() {
            let process = try interrupt(words, state, atBytes: moment, by: SIGKILL)
            if process.terminationReason == .uncaughtSignal { killed += 1 }
        }
        #expect(killed >= 3)
        let resumed = try Hotline.run(words + ["--resume", state.path])
        #expect(resumed.status == 0)
        #expect(resumed.output == undisturbed.output)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `Ctrl-C and SIGTERM end with status 130 and keep what is finished`(signal: Int32) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let state = folder.appendingPathComponent("state")
        let study = try OneLine.run(100_000, in: folder)
        let process = try interrupt(study, state, atBytes: 50_000, by: signal)
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        let short = try OneLine.run(20, in: folder)
        let resumed = try Hotline.run(short + ["--resume", state.path])
        #expect(resumed.errors.contains("finished replications; they are taken up"))
        #expect(resumed.output == (try Hotline.run(short).output))
    }

    @Test func `a file of another run is refused and left alone`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let state = folder.appendingPathComponent("state")
        let words = try OneLine.run(1, in: folder) + ["--resume", state.path]
        #expect(try Hotline.run(words).status == 0)
        let before = try Data(contentsOf: state)
        let other = try Hotline.run(words + ["--seed", "5"])
        #expect(other.status == 65 && other.output.isEmpty)
        #expect(other.errors.contains("the seeds differ"))
        #expect(try Data(contentsOf: state) == before)
        let shard = try Hotline.run(
            OneLine.run(2, in: folder) + [
                "--resume", state.path, "--shard", "1/2", "-o", folder.path + "/part",
            ])
        #expect(shard.status == 0 && shard.errors.contains("1 finished replications"))
    }
}
