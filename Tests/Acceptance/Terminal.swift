import Foundation
import Testing

/// A pretended terminal: what a planner sees who types a command.
struct Terminal {
    /// Why the tests pass over where there is none.
    static let absence: Comment = "there is no program called script, which pretends to be a terminal"
    /// The program of util-linux that runs another one in a terminal of its own.
    static let program = "/usr/bin/script"
    static let isThere = FileManager.default.isExecutableFile(atPath: program)

    /// What the terminal shows, in lines.
    let shown: String
    /// How the command ended.
    let status: Int32

    /// Runs the command with its output and errors on a terminal.
    ///
    /// - Parameter words: the words behind the command's name, free of quotes and blanks.
    init(_ words: [String], folder: URL) throws {
        let scratch = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let out = scratch.appendingPathComponent("out")
        try Data().write(to: out)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        let line = (["'\(try Hotline.binary().path)'"] + words).joined(separator: " ")
        process.arguments = ["--quiet", "--return", "--command", line, "/dev/null"]
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        // A progress bar is written over until the line is wiped.
        shown = try String(contentsOf: out, encoding: .utf8).replacing("\r\n", with: "\n")
            .replacing(/\r[^\n]*\u{1B}\[K/, with: "")
    }

    /// The last line.
    var last: String { shown.split(separator: "\n").last.map(String.init) ?? "" }
}
