import Foundation
import Testing

/// The planner's guides and the README, done word for word: their files are written, their commands run, their output compared.
@Suite struct GuideTests {
    /// A folder with the shipped scenarios and seeds, as whoever unpacks the program has it.
    private func workplace() throws -> URL {
        let folder = try Hotline.temporaryFolder()
        for name in ["scenarios", "seeds"] {
            try FileManager.default.copyItem(
                at: Hotline.package.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
        return folder
    }

    /// Shows tables and parts of files besides.
    private static let readme = "README.md"

    @Test(arguments: try Article.paths(of: "hotline") + [readme])
    func `what a guide does can be done, and prints what the guide shows`(path: String) throws {
        var guide = try Article(path: path)
        let folder = try workplace()
        defer { try? FileManager.default.removeItem(at: folder) }
        for (place, part) in guide.parts.enumerated() {
            guard case .block(var block) = part else { continue }
            if let file = block.file {
                try Data(block.text.utf8).write(to: folder.appendingPathComponent(file))
                continue
            }
            guard block.language == "console" else {
                if path == Self.readme { continue }
                Issue.record("\(path) has a block that is neither a file nor a session: \(block.text)")
                continue
            }
            var session = ShellSession(block)
            let performed = try session.performed(in: folder)
            for (number, step) in performed.steps.enumerated() {
                let isAsked =
                    number + 1 < performed.steps.count
                    && performed.steps[number + 1].command == "echo $?"
                let printed = step.output.joined(separator: "\n")
                #expect(step.status == 0 || isAsked, "\(step.command) in \(path):\n\(printed)")
                // A command that shows nothing is left to print what it likes.
                var shown = session.steps[number].output
                if shown.isEmpty { continue }
                if Article.isRecording, !shown.contains("…") { shown = step.output }
                session.steps[number].output = shown
                #expect(
                    ShellSession.agrees(shown: shown, printed: step.output),
                    "\(step.command) in \(path) prints:\n\(printed)")
            }
            block.lines = session.lines
            guide.parts[place] = .block(block)
        }
        try guide.recordIfAsked()
    }

    @Test(arguments: [
        (["a", "b"], true), (["a"], false), (["…", "b"], true), (["a", "…"], true), (["…"], true),
        (["…", "a", "…"], true), (["b", "…"], false), (["…", "a"], false), (["a", "…", "b"], true),
        (["a", "…", "c"], false), (["a", "b", "…", "b"], false),
    ])
    func `lines left out are those marked, and no others`(shown: [String], agrees: Bool) {
        #expect(ShellSession.agrees(shown: shown, printed: ["a", "b"]) == agrees)
    }
}
