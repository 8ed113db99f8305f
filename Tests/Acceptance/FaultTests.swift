import Foundation
import Testing

/// What goes wrong around the command: it ends with a sentence and the right status, and what was there stays there.
@Suite struct FaultTests {
    /// What measures coverage writes a file as well, which must not be cut off.
    private static let unmeasured = "LLVM_PROFILE_FILE=/dev/null"

    /// How a line of the shell ended.
    private struct Ending {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs a line of the shell in a folder that holds `one-line.json`; `$HOTLINE` is the command.
    private func shell(_ line: String, in folder: URL) throws -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging([
            "HOTLINE": try Hotline.binary().path
        ]) { $1 }
        let (output, errors) = (
            folder.appendingPathComponent(".output"), folder.appendingPathComponent(".errors")
        )
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Ending(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    private func inFolder(_ work: (URL) throws -> Void) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try OneLine.run(1, in: folder)
        try work(folder)
    }

    private func files(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    // MARK: Where results go

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `a full disk is told in a sentence`() throws {
        try inFolder { folder in
            let printed = try shell("$HOTLINE run one-line.json -n 1 -q > /dev/full", in: folder)
            #expect(printed.status == 73)
            #expect(printed.errors == "Error: the result cannot be written: No space left on device\n")
            let written = try shell("$HOTLINE run one-line.json -n 1 -q -o /dev/full", in: folder)
            #expect(written.status == 73 && written.errors == "Error: \"/dev/full\" cannot be written\n")
        }
    }

    /// The shell's limit on the size of files stands for a disk that fills up while a file is written. The thread sanitizer
    /// keeps its own memory in files.
    @Test(
        .enabled(if: !Hotline.isBuilt(with: .thread)),
        arguments: [
            ("run one-line.json -n 1 -q -f html -o kept", "kept"),
            ("run one-line.json -n 2 -q --shard 1/2 -o kept", "kept"),
            ("explain one-line.json -f html -o kept", "kept"), ("new --force -q -o kept", "kept"),
        ])
    func `a file that cannot be written whole is not written at all`(words: String, name: String) throws {
        try inFolder { folder in
            let kept = folder.appendingPathComponent(name)
            let before = Data("what was there".utf8)
            try before.write(to: kept)
            let ended = try shell("ulimit -f 1; \(Self.unmeasured) $HOTLINE \(words)", in: folder)
            #expect(ended.status == 73, "\(ended.errors)")
            #expect(ended.errors.contains("\"kept\" cannot be written"))
            #expect(try Data(contentsOf: kept) == before)
            #expect(try files(folder) == ["kept", "one-line.json"])
        }
    }

    @Test func `a command that is killed at any moment leaves the file as it was, or whole`() throws {
        try inFolder { folder in
            let kept = folder.appendingPathComponent("kept")
            let words = "$HOTLINE explain one-line.json -f html -q -o kept"
            #expect(try shell(words, in: folder).status == 0)
            let whole = try Data(contentsOf: kept)
            let before = Data("what was there".utf8)
            for hundredths in 0..<15 {
                try before.write(to: kept)
                let delay = String(format: "0.%02d", 2 * hundredths)
                _ = try shell("\(words) & sleep \(delay); kill -9 $!; wait", in: folder)
                let found = try Data(contentsOf: kept)
                #expect(found == before || found == whole, "after \(delay) s: \(found.count) bytes")
            }
        }
    }

    @Test(.enabled(if: !Hotline.isBuilt(with: .thread)))
    func `finished replications outlive a disk that fills up`() throws {
        try inFolder { folder in
            let words = "$HOTLINE run one-line.json -n 40 -q --threads 1"
            let whole = try shell(words, in: folder)
            let full = try shell("ulimit -f 40; \(Self.unmeasured) \(words) --resume state", in: folder)
            #expect(full.status == 73, "\(full.errors)")
            #expect(full.errors.contains("state") && full.output.isEmpty)
            let resumed = try shell("\(words.replacing(" -q", with: "")) --resume state", in: folder)
            #expect(resumed.status == 0 && resumed.output == whole.output)
            #expect(resumed.errors.contains("finished replications; they are taken up"))
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func `a folder in which nothing can be written is told in a sentence`() throws {
        try inFolder { folder in
            for option in ["-o", "--resume"] {
                let ended = try shell("$HOTLINE run one-line.json -n 1 -q \(option) /proc/file", in: folder)
                #expect(ended.status == 73, "\(option) \(ended.errors)")
                #expect(ended.errors.contains("\"/proc/file\"") && ended.output.isEmpty)
            }
        }
    }

    @Test func `a reader who leaves early, as head does, is no mistake`() throws {
        try inFolder { folder in
            let ended = try shell("$HOTLINE help run | head -n 1; $HOTLINE manual | head -n 1", in: folder)
            #expect(ended.status == 0 && ended.errors.isEmpty)
            #expect(ended.output.split(separator: "\n").count == 2)
        }
    }

    @Test func `with its output closed the command fails, and no other file takes what it prints`() throws {
        try inFolder { folder in
            let words = "$HOTLINE run one-line.json -n 3 -q --resume state"
            let closed = try shell("\(words) >&-", in: folder)
            #expect(closed.status == 73)
            #expect(closed.errors == "Error: the result cannot be written: Bad file descriptor\n")
            let state = try Data(contentsOf: folder.appendingPathComponent("state"))
            let again = try shell("\(words) 2>&-", in: folder)
            #expect(again.status == 0 && again.output.contains("One line"))
            #expect(try Data(contentsOf: folder.appendingPathComponent("state")) == state)
            let input = try shell("$HOTLINE check - <&-", in: folder)
            #expect(input.status == 65 && input.errors.contains("the file is empty"))
        }
    }

    // MARK: What is read

    @Test func `what is too large or too deep is refused at once`() throws {
        try inFolder { folder in
            let endless = try shell("$HOTLINE check - < /dev/zero", in: folder)
            #expect(endless.status == 65 && endless.errors.contains("larger than 64 MB"))
            let file = try shell("$HOTLINE check /dev/zero", in: folder)
            #expect(file.status == 65 && file.errors.contains("larger than 64 MB"))
            let deep = try shell("yes '[' | head -n 100000 | $HOTLINE check -", in: folder)
            #expect(deep.status == 65 && deep.errors.contains("nested more than 100 deep"))
        }
    }

    // MARK: The clock and the place

    @Test func `clocks, places and languages of the machine change no byte`() throws {
        try inFolder { folder in
            let words = "$HOTLINE run one-line.json -n 3 -q"
            let here = try shell(words, in: folder)
            #expect(here.status == 0)
            for variables in [
                "TZ=Pacific/Kiritimati LC_ALL=ar_EG.UTF-8 LANG=ar_EG.UTF-8", "TZ=America/St_Johns LC_ALL=C",
                "HOME=/nowhere TZ=nonsense",
            ] {
                #expect(try shell("\(variables) \(words)", in: folder).output == here.output, "\(variables)")
            }
        }
    }

    /// A progress bar measures time that has passed; nothing asks for the date, so no change of the clock can matter.
    @Test func `no source asks for the date, the network or the machine's random numbers`() throws {
        let sources = Hotline.package.appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        #expect(files.count > 300)
        let refused = [
            "FoundationNetworking", "URLSession", "URLRequest", "import Network", "socket(",
            "getaddrinfo", "contentsOf: URL(string", "Date()", "Date.now", "gettimeofday", "SystemClock",
            "time(nil)", "TimeZone.current", "Locale.current",
        ]
        for file in files {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for word in refused { #expect(!text.contains(word), "\(word) in \(file.lastPathComponent)") }
            // Pseudonyms are hashed with a salt that nobody can know; nothing else is drawn from the machine.
            let draws = text.contains("SystemRandomNumberGenerator") || text.contains(".random(in:")
            #expect(!draws || file.lastPathComponent == "RecordReader.swift", "\(file.lastPathComponent)")
        }
    }

    @Test func `the command is linked with no library of the network`() throws {
        let binary = try Data(contentsOf: try Hotline.binary())
        #expect(binary.range(of: Data("libFoundation".utf8)) != nil)
        #expect(binary.range(of: Data("libFoundationNetworking".utf8)) == nil)
        // What a sanitizer adds to the command watches these functions.
        if Hotline.isBuilt(with: .address) || Hotline.isBuilt(with: .thread) { return }
        for function in ["socket", "getaddrinfo", "gethostbyname"] {
            #expect(binary.range(of: Data("\0\(function)\0".utf8)) == nil, "\(function)")
        }
    }
}
