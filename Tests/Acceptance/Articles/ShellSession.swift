import Foundation

/// Commands as a guide shows them, each behind `$ `, with what they print below.
///
/// A line with `…` alone stands for any lines left out.
struct ShellSession {
    /// A command and what it prints.
    struct Step {
        var command: String
        var output: [String] = []
        var status: Int32 = 0
    }

    var steps: [Step] = []

    private static let prompt = "$ "
    private static let ellipsis = "…"
    private static let marker = "\u{1}status "

    init(_ block: Article.Block) {
        for line in block.lines {
            if line.hasPrefix(Self.prompt) {
                steps.append(Step(command: String(line.dropFirst(2))))
            } else if let last = steps.indices.last {
                if steps[last].output.isEmpty, steps[last].command.hasSuffix("\\") {
                    steps[last].command += "\n" + line
                } else {
                    steps[last].output.append(line)
                }
            }
        }
    }

    /// The lines of a block that shows the session.
    var lines: [String] {
        steps.flatMap { step in
            (Self.prompt + step.command).components(separatedBy: "\n") + step.output
        }
    }

    /// What the commands really print, each with its exit status.
    ///
    /// - Parameter folder: where they are run.
    func performed(in folder: URL) throws -> ShellSession {
        let script = steps.map { step in
            "\(step.command)\nstatus=$?; printf '\\n\\001status %d\\n' $status; (exit $status)\n"
        }.joined()
        let file = folder.appendingPathComponent("session.out")
        try Data().write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1\n" + script]
        process.currentDirectoryURL = folder
        let programs = try Hotline.binary().deletingLastPathComponent().path
        let environment = ProcessInfo.processInfo.environment
        process.environment = environment.merging([
            "PATH": programs + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        ]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: file)
        try process.run()
        process.waitUntilExit()

        var performed = self
        var step = 0
        for index in performed.steps.indices { performed.steps[index].output = [] }
        for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
            guard step < steps.count else { break }
            if line.hasPrefix(Self.marker) {
                performed.steps[step].status = Int32(line.dropFirst(Self.marker.count)) ?? -1
                step += 1
            } else {
                performed.steps[step].output.append(line)
            }
        }
        for index in performed.steps.indices {
            while performed.steps[index].output.last?.isEmpty == true {
                performed.steps[index].output.removeLast()
            }
        }
        try FileManager.default.removeItem(at: file)
        return performed
    }

    /// Whether shown lines are the printed ones, as far as they are not left out.
    static func agrees(shown: [String], printed: [String]) -> Bool {
        var rest = printed[...]
        let pieces = shown.split(separator: ellipsis, omittingEmptySubsequences: false)
        for (number, piece) in pieces.enumerated() {
            let isFirst = number == 0
            let isLast = number == pieces.count - 1
            var place = rest.startIndex
            if isLast, !isFirst { place = max(place, rest.endIndex - piece.count) }
            while !rest[place...].starts(with: piece) {
                if isFirst || place == rest.endIndex { return false }
                place += 1
            }
            rest = rest[(place + piece.count)...]
        }
        return rest.isEmpty
    }
}
