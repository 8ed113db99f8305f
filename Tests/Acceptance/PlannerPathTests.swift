import Foundation
import Testing

/// The way of a planner from nothing to a page, as somebody new takes it: each step says what comes next.
@Suite(.enabled(if: Terminal.isThere, Terminal.absence)) struct PlannerPathTests {
    private static func edit(_ file: String, _ old: String, _ new: String, in folder: URL) throws {
        let url = folder.appendingPathComponent(file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let place = try #require(text.range(of: old))
        try Data(text.replacingCharacters(in: place, with: new).utf8)
            .write(to: folder.appendingPathComponent("copy.jsonc"))
    }

    @Test func `new, check, explain, run, compare, open the page`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        func type(_ words: String) throws -> Terminal {
            let terminal = try Terminal(words.split(separator: " ").map(String.init), folder: folder)
            #expect(terminal.status == 0, "\(words): \(terminal.shown)")
            return terminal
        }
        #expect(
            try type("new two-lines --output mine.jsonc").last
                == "Next: hotline check mine.jsonc, then hotline explain mine.jsonc, then hotline run mine.jsonc"
        )
        #expect(
            try type("check mine.jsonc").last
                == "Next: hotline explain mine.jsonc tells it in words, hotline run mine.jsonc simulates it")
        #expect(try type("explain mine.jsonc").last == "Next: hotline run mine.jsonc")
        #expect(
            try type("run mine.jsonc -n 5").last
                == "Next: change a copy of the scenario and hold it against this one: hotline compare mine.jsonc COPY"
        )
        try Self.edit("mine.jsonc", "\"counsellors\": 3", "\"counsellors\": 4", in: folder)
        #expect(
            try type("diff mine.jsonc copy.jsonc").last
                == "Next: what the difference does: hotline compare mine.jsonc copy.jsonc")
        let compared = try type("compare mine.jsonc copy.jsonc -n 5")
        #expect(compared.last.hasSuffix("--format html --output comparison.html"))
        #expect(
            try type("compare mine.jsonc copy.jsonc -n 5 --format html --output comparison.html").last
                == "Next: open comparison.html in a browser")
        let page = try String(
            contentsOf: folder.appendingPathComponent("comparison.html"), encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func `a mistake says what to do, and where it is`() throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try Hotline.run(["new", "--output", "mine.jsonc", "-q"], folder: folder)
        try Self.edit("mine.jsonc", "\"counsellors\": 3", "\"councellors\": 3", in: folder)
        let check = try Terminal(["check", "copy.jsonc"], folder: folder)
        #expect(check.status == 65)
        #expect(check.shown.contains("copy.jsonc:"))
        #expect(check.last == "Next: mend what is said above, then hotline check copy.jsonc again")
    }

    @Test(arguments: ["csv", "json", "markdown", "latex"])
    func `data formats, quiet runs and files get no advice`(format: String) throws {
        let data = try Terminal(["run", "two-hotlines", "-n", "2", "-f", format], folder: Hotline.package)
        #expect(data.status == 0 && !data.shown.contains("Next:"))
        let quiet = try Terminal(["run", "two-hotlines", "-n", "2", "-q"], folder: Hotline.package)
        #expect(!quiet.shown.contains("Next:"))
        let piped = try Hotline.run(["run", "two-hotlines", "-n", "2"])
        #expect(!piped.errors.contains("Next:"))
    }
}
