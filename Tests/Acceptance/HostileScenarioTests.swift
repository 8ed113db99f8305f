import Foundation
import Testing

/// A scenario whose every text is a script, in a file whose name is one: no page of any command holds one more element for it.
@Suite struct HostileScenarioTests {
    /// A scenario with the same words in every place that takes more than a name.
    private static func scenario(_ words: String) throws -> String {
        let text = String(decoding: try JSONEncoder().encode(words), as: UTF8.self)
        return """
            { "title": { "en": \(text), "ar": \(text) }, "question": { "en": \(text), "ar": \(text) },
              "calendar": { "days": 2 },
              "callers": { "women": { "gender": "woman", "calls": { "perDay": { "value": 60, "basis": "assumption:x" } },
                "dials": { "line": 1 }, "patience": "5m", "talk": "10m" } },
              "hotlines": { "line": { "ladder": { "own": { "teams": "team" } } } },
              "teams": { "team": { "counsellors": 2 } } }
            """
    }

    /// The names of the elements of a page, in order.
    private func elements(_ page: String) -> [Substring] {
        page.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
            .map { $0.prefix { !" >\n/".contains($0) } }
    }

    @Test(arguments: [
        ["run", "-n", "6", "--tables", "calls,metrics,hours", "-f", "html"], ["explain", "-f", "html"],
        ["check", "-f", "html"], ["run", "-n", "2", "--language", "ar", "-f", "html"],
        ["trace", "--replay", "page.html"],
    ])
    func `a script in every text and in the file's name stays text on every page`(words: [String]) throws {
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        func page(_ text: String) throws -> String {
            let file = folder.appendingPathComponent(text.replacing("/", with: "") + ".json")
            try Data(try Self.scenario(text).utf8).write(to: file)
            var words = words
            words.insert(file.lastPathComponent, at: 1)
            let ended = try Hotline.run(words, folder: folder)
            #expect(ended.status == 0, "\(ended.errors)")
            let written = folder.appendingPathComponent("page.html")
            guard FileManager.default.fileExists(atPath: written.path) else { return ended.output }
            return String(decoding: try Data(contentsOf: written), as: UTF8.self)
        }
        let harmless = elements(try page("word"))
        #expect(harmless.count > 20)
        for script in ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"] {
            let page = try page(script)
            #expect(!page.contains("<script>alert") && !page.contains("<img"))
            let found = elements(page)
            // Words of other lengths break a chart's labels into other lines.
            let kinds = ["script", "img", "a", "table", "tr", "td", "th", "p", "li", "svg", "rect", "path"]
            for kind in kinds {
                #expect(found.count { $0 == kind } == harmless.count { $0 == kind }, "\(kind)")
            }
        }
    }

    @Test(arguments: [
        "profiles", "callers", "hotlines", "teams", "services", "campaigns", "interpreters", "periods",
    ])
    func `a name cannot be a script`(kind: String) throws {
        let text = "{ \"\(kind)\": { \"<script>alert(1)</script>\": {} } }"
        let ended = try Hotline.run(["check", "-"], input: text)
        #expect(ended.status == 65)
        #expect(ended.errors.contains("is no name: use letters, digits and hyphens"), "\(ended.errors)")
    }

    @Test func `what a number rests on cannot be a script`() throws {
        let text =
            "{ \"calendar\": { \"days\": { \"value\": 1, \"basis\": \"<script>alert(1)</script>\" } } }"
        let ended = try Hotline.run(["check", "-"], input: text)
        #expect(ended.status == 65 && ended.errors.contains("a basis is written"), "\(ended.errors)")
    }
}
