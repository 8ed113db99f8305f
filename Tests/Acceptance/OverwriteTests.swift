import Foundation
import Testing

/// No command takes away what it reads, what it writes besides, or what is no file.
@Suite struct OverwriteTests {
    private static let records = "start,queue,talk\n2026-11-01 09:00,10,60\n2026-11-01 10:00,20,90\n"

    private static let extending = """
        { "extends": "one-line.json", "callers": { "all": { "calls": { "perDay": null, "table": "calls.csv" } } } }
        """

    /// A folder with a scenario, one that extends it with a table, records, a part and a link to the scenario.
    private func inFolder(_ work: (URL) throws -> Void) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try OneLine.run(1, in: folder)
        let files = [
            "more.json": Self.extending,
            "calls.csv": "start,all\n" + (0..<24).map { String(format: "%02d:00,2\n", $0) }.joined(),
            "mine.csv": Self.records, "map.json": #"{ "columns": { "arrival": "start" } }"#,
        ]
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("link.json"),
            withDestinationURL: folder.appendingPathComponent("one-line.json"))
        try work(folder)
    }

    private func contents(_ folder: URL) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            contents[name] = try Data(contentsOf: folder.appendingPathComponent(name))
        }
        return contents
    }

    @Test(arguments: [
        ("run one-line.json -o one-line.json", "one-line.json"),
        ("run one-line.json -o ./link.json", "./link.json"),
        ("run link.json -o one-line.json", "one-line.json"),
        ("run one-line.json --shard 1/2 -o one-line.json", "one-line.json"),
        ("run one-line.json --resume one-line.json", "one-line.json"),
        ("run more.json -o one-line.json", "one-line.json"), ("run more.json -o calls.csv", "calls.csv"),
        ("check one-line.json -o one-line.json", "one-line.json"),
        ("explain one-line.json -o one-line.json", "one-line.json"),
        ("compare more.json one-line.json -o more.json", "more.json"),
        ("diff more.json one-line.json -o one-line.json", "one-line.json"),
        ("report one-line.json --stress --against more.json -o more.json", "more.json"),
        ("trace one-line.json --replay one-line.json", "one-line.json"),
        ("fit mine.csv --arrival start --fragment mine.csv", "mine.csv"),
        ("fit mine.csv --arrival start -o mine.csv", "mine.csv"),
        ("fit mine.csv --arrival start --ledger mine.csv", "mine.csv"),
        ("fit mine.csv --mapping map.json -o map.json", "map.json"),
        ("merge mine.csv -o mine.csv", "mine.csv"),
    ])
    func `what is read is never written`(words: String, name: String) throws {
        try inFolder { folder in
            let before = try contents(folder)
            let run = try Hotline.run(words.split(separator: " ").map(String.init), folder: folder)
            #expect(run.status == 64, "\(run.errors)")
            #expect(run.errors.contains("\"\(name)\" is read by this command; name another file\n"))
            #expect(run.output.isEmpty)
            #expect(try contents(folder) == before)
        }
    }

    @Test(arguments: [
        "run one-line.json -n 1 --resume same -o same", "run one-line.json -n 1 --resume same -o ./same",
        "fit mine.csv --arrival start --ledger same --fragment same",
        "fit mine.csv --arrival start -o same --fragment same",
        "trace one-line.json --replay same -o same",
    ])
    func `no file is written twice`(words: String) throws {
        try inFolder { folder in
            let before = try contents(folder)
            let run = try Hotline.run(words.split(separator: " ").map(String.init), folder: folder)
            #expect(run.status == 64, "\(run.errors)")
            #expect(run.errors.contains("same\" is written twice by this command; name another file\n"))
            #expect(try contents(folder) == before)
        }
    }

    @Test func `a scenario from standard input is not written over`() throws {
        try inFolder { folder in
            let file = folder.appendingPathComponent("one-line.json")
            let process = Process()
            process.executableURL = try Hotline.binary()
            process.arguments = ["run", "-", "-n", "1", "-q", "-o", file.path]
            process.standardInput = try FileHandle(forReadingFrom: file)
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 64)
            #expect(try Data(contentsOf: file) == Data(OneLine.text.utf8))
        }
    }

    @Test func `a pipe gets the result and stays a pipe`() throws {
        try inFolder { folder in
            let pipe = folder.appendingPathComponent("pipe")
            try #require(unsafe mkfifo(pipe.path, 0o600) == 0)
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.arguments = [
                "-c", "cat pipe > got & \"$0\" explain one-line.json -q -o pipe; wait",
                try Hotline.binary().path,
            ]
            shell.currentDirectoryURL = folder
            try shell.run()
            shell.waitUntilExit()
            let got = try String(contentsOf: folder.appendingPathComponent("got"), encoding: .utf8)
            #expect(got == (try Hotline.run(["explain", "one-line.json"], folder: folder).output))
            let kind =
                try FileManager.default.attributesOfItem(atPath: pipe.path)[.type] as? FileAttributeType
            #expect(kind != .typeRegular)
        }
    }

    @Test func `a link stays, and its target gets the result`() throws {
        try inFolder { folder in
            let link = folder.appendingPathComponent("link")
            try Data("old".utf8).write(to: folder.appendingPathComponent("target"))
            try FileManager.default.createSymbolicLink(
                atPath: link.path, withDestinationPath: "target")
            let run = try Hotline.run(["explain", "one-line.json", "-o", "link"], folder: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "target")
            let target = try String(contentsOf: folder.appendingPathComponent("target"), encoding: .utf8)
            #expect(target.contains("One line"))
        }
    }

    @Test(arguments: [
        "run one-line.json -n 1 --resume pipe", "fit mine.csv --arrival start --ledger pipe",
        "fit mine.csv --arrival start --fragment pipe",
    ])
    func `what must be kept goes into no pipe`(words: String) throws {
        try inFolder { folder in
            let pipe = folder.appendingPathComponent("pipe").path
            try #require(unsafe mkfifo(pipe, 0o600) == 0)
            let run = try Hotline.run(words.split(separator: " ").map(String.init), folder: folder)
            #expect(run.status == 73 && run.output.isEmpty)
            #expect(
                run.errors
                    == "Error: \"pipe\" is no file but a folder, a pipe or a device; name a file that keeps what is written\n"
            )
            let kind = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
            #expect(kind != .typeRegular)
        }
    }
}
