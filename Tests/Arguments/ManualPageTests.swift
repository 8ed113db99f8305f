import Arguments
import Foundation
import Testing

@Suite struct ManualPageTests {
    private func page() throws -> String { try #require(Samples.message("manual")).text }

    @Test func `describes every visible command and option once`() throws {
        let page = try page()
        #expect(
            page.hasPrefix(".TH \"TOOL\" 1 \"\" \"tool 1.2\"\n.SH \"NAME\"\ntool \\- Simulate hotlines\n"))
        for heading in [
            "TOOL RUN", "TOOL COMPARE", "TOOL SWEEP", "TOOL CALENDAR", "REPORT OPTIONS", "EXIT STATUS",
        ] {
            #expect(page.contains("\n.SH \"\(heading)\"\n"))
        }
        // Shared by two commands: described in one place.
        #expect(page.components(separatedBy: "\n\\fB\\-\\-threads <n>\\fR\n").count == 2)
        #expect(page.contains("\nFurther options are described under REPORT OPTIONS.\n"))
        // Of one command only: described there.
        #expect(page.components(separatedBy: "\n\\fB\\-n, \\-\\-replications <n>\\fR\n").count == 2)
        #expect(page.contains("\n64\nUsage was wrong.\n"))
        #expect(!page.contains("secret"))
        #expect(!page.contains("inner"))
    }

    @Test func `protects what would be read as a request`() {
        let command = Command(
            "tool", abstract: "A tool.", discussion: ".ab is a line\n'so is this \\ and \"that\"",
            examples: [Example("tool -- .x", "'Odd' names.")])
        guard case .message(let help) = Program(command, version: "1\"0").outcome(of: ["--help"], width: 80)
        else {
            Issue.record("no message")
            return
        }
        #expect(help.text.contains(".ab is a line 'so is this \\ and \"that\""))
        let page = Program(command, version: "1\"0").manualPage
        #expect(page.contains("\n\\&.ab is a line\n\\(aqso is this \\e and \"that\"\n"))
        #expect(page.contains("\"tool 1\\(dq0\"\n"))
        #expect(page.contains("\n\\(aqOdd\\(aq names.\n"))
    }

    @Test(arguments: [
        ("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-P-cbou"]), ("/usr/bin/mandoc", ["-T", "utf8"]),
    ])
    func `is read by the real formatters`(path: String, options: [String]) throws {
        guard FileManager.default.isExecutableFile(atPath: path) else { return }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "tool-\(UUID().uuidString).1")
        try Data(try page().utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let struck = try ShellSession.run(
            "/bin/sh", ["-c", "\"$0\" \"$@\" 2>&1", path] + options + [file.path])
        // Bold letters are struck twice, with a backspace between.
        let parts = struck.components(separatedBy: "\u{8}")
        let text = parts.dropLast().map { $0.dropLast() }.joined() + parts[parts.count - 1]
        #expect(text.contains("--max-replications <n>"))
        #expect(text.contains("tool run women-line -n 50 --set 'teams.a=3'"))
        #expect(!text.contains("warning") && !text.contains("ERROR") && !text.contains("error:"))
    }
}
