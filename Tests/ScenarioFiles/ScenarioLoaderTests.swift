import Foundation
import HotlineModel
import ScenarioFiles
import Testing

@Suite struct ScenarioLoaderTests {
    private func load(
        _ files: KeyValuePairs<String, String>, _ name: String = "a.jsonc", settings: [String] = []
    ) throws -> LoadedScenario {
        try TemporaryFolder.with(files) { folder in
            ScenarioLoader.load(path: "\(folder)/\(name)", settings: settings.map { ScenarioSetting($0) })
        }
    }

    /// The lines of diagnostics without the folder's name.
    private func sentences(_ loaded: LoadedScenario) -> [String] {
        loaded.diagnostics.map { diagnostic in
            let place = diagnostic.location.map { location in
                let file = location.source.name.split(separator: "/").last ?? ""
                return "\(file):\(location.line):\(location.column): "
            }
            return (place ?? "") + diagnostic.message
        }
    }

    @Test func `a sound file is loaded without a word`() throws {
        let loaded = try load(["a.jsonc": SampleScenario.text])
        #expect(sentences(loaded) == [])
        #expect(loaded.scenario?.callers.count == 2)
        #expect(loaded.files.count == 1)
        #expect(loaded.sha256?.count == 64)
    }

    // MARK: extends

    @Test func `a file says only what differs from the one it extends`() throws {
        let loaded = try load(
            [
                "a.jsonc": """
                { // One more at night.
                  "extends": "base/b.jsonc", "title": { "en": "More at night" },
                  "teams": { "women-counsellors": { "shifts": { "night": { "counsellors": 3 }, "day": null } } } }
                """, "base/b.jsonc": #"{ "extends": "c.jsonc", "question": null }"#,
                "base/c.jsonc": SampleScenario.text,
            ])
        #expect(sentences(loaded) == [])
        let scenario = try #require(loaded.scenario)
        #expect(scenario.title == LocalizedText(english: "More at night", arabic: "خطّان ساخنان"))
        #expect(scenario.question == nil)
        guard case .shifts(let shifts) = scenario.teams[0].staffing else {
            Issue.record("no shifts")
            return
        }
        #expect(shifts.map(\.name) == ["night"])
        #expect(shifts[0].counsellors == 3)
        #expect(
            loaded.files.map { $0.split(separator: "/").suffix(2).joined(separator: "/") }.dropFirst() == [
                "base/b.jsonc", "base/c.jsonc",
            ])
    }

    @Test func `a mistake is placed in the file that makes it`() throws {
        let loaded = try load(
            [
                "a.jsonc": "{\n  \"extends\": \"b.jsonc\",\n  \"calendar\": { \"days\": -1 }\n}",
                "b.jsonc": SampleScenario.text.replacing("\"wrapUp\": \"8m\"", with: "\"wrapUp\": 8"),
            ])
        #expect(loaded.scenario == nil)
        #expect(
            sentences(loaded) == [
                "a.jsonc:3:25: calendar.days must be a whole number from 1 to 3660",
                "b.jsonc:33:88: teams.women-counsellors.wrapUp needs a unit: write \"8s\", \"8m\" or \"8h\"",
            ])
    }

    @Test func `a file that is not there is an error with its place`() throws {
        let beside = try load(["a.jsonc": #"{ "extends": "two-hotlins.jsonc" }"#, "two-hotlines.jsonc": "{}"])
        #expect(
            sentences(beside) == [
                "a.jsonc:1:14: there is no file \"two-hotlins.jsonc\"; did you mean \"two-hotlines.jsonc\"?"
            ])
        #expect(beside.diagnostics.map(\.code) == [.missingFile])
        #expect(beside.tree == nil)
        let first = try load(["b.jsonc": "{}"], "nothing/like/it")
        #expect(first.diagnostics.map(\.code) == [.missingFile])
        #expect(first.diagnostics[0].location == nil)
        #expect(first.files == [])
    }

    @Test func `files that extend each other in a circle are told apart`() throws {
        let circle = try load([
            "a.jsonc": #"{ "extends": "b.jsonc" }"#, "b.jsonc": #"{ "extends": "./sub/../c.jsonc" }"#,
            "c.jsonc": "{\n\"extends\": \"b.jsonc\" }",
        ])
        #expect(circle.diagnostics.map(\.code) == [.extendsCycle])
        #expect(sentences(circle)[0].hasPrefix("c.jsonc:2:12: these files extend each other in a circle: "))
        #expect(sentences(circle)[0].hasSuffix("b.jsonc"))
        let own = try load(["a.jsonc": #"{ "extends": "a.jsonc" }"#])
        #expect(own.diagnostics.map(\.code) == [.extendsCycle])
    }

    @Test(arguments: ["../b.jsonc", "sub/../../b.jsonc", "/etc/hosts", "", "link/b.jsonc", "file.jsonc"])
    func `no file outside the folder is read`(name: String) throws {
        try TemporaryFolder.with(["b.jsonc": SampleScenario.text, "in/sub/c.jsonc": "{}"]) { folder in
            let files = FileManager.default
            try files.createSymbolicLink(atPath: "\(folder)/in/link", withDestinationPath: folder)
            try files.createSymbolicLink(
                atPath: "\(folder)/in/file.jsonc", withDestinationPath: "\(folder)/b.jsonc")
            try Data("{ \"extends\": \"\(name)\" }".utf8).write(
                to: URL(fileURLWithPath: "\(folder)/in/a.jsonc"))
            let loaded = ScenarioLoader.load(path: "\(folder)/in/a.jsonc")
            #expect(loaded.diagnostics.map(\.code) == [.outsideFolder])
            #expect(loaded.diagnostics.first?.location?.column == 14)
            #expect(loaded.files.count == 1)
        }
    }

    @Test func `a folder below may extend a file above it, inside the first file's folder`() throws {
        let loaded = try load([
            "a.jsonc": #"{ "extends": "sub/b.jsonc" }"#, "sub/b.jsonc": #"{ "extends": "../c.jsonc" }"#,
            "c.jsonc": SampleScenario.text,
        ])
        #expect(sentences(loaded) == [])
        #expect(loaded.files.count == 3)
    }

    @Test func `what cannot be read as a scenario says so`() throws {
        #expect(
            sentences(try load(["a.jsonc": #"{ "extends": "sub" }"#, "sub/b.jsonc": ""])) == [
                "a.jsonc:1:14: \"sub\" is a folder, not a file"
            ])
        #expect(
            sentences(try load(["a.jsonc": #"{ "extends": "b.jsonc" }"#, "b.jsonc": "[1]"])) == [
                "b.jsonc:1:1: a scenario must be an object, not a list"
            ])
        #expect(
            sentences(try load(["a.jsonc": #"{ "extends": ["b.jsonc"] }"#])) == [
                "a.jsonc:1:14: extends must be the name of a file, not a list"
            ])
    }

    @Test func `a null that removes nothing is doubtful`() throws {
        let loaded = try load([
            "a.jsonc": #"{ "extends": "b.jsonc", "targets": { "fst": null } }"#,
            "b.jsonc": SampleScenario.text,
        ])
        #expect(
            sentences(loaded) == ["a.jsonc:1:38: there is no \"fst\" to remove here; did you mean \"fast\"?"])
        #expect(loaded.scenario?.targets.count == 2)
    }

    @Test func `a text may extend files of a folder`() throws {
        try TemporaryFolder.with(["b.jsonc": SampleScenario.text]) { folder in
            let text = Array(#"{ "extends": "b.jsonc", "title": "From a pipe" }"#.utf8)
            let loaded = ScenarioLoader.load(text: text, name: "standard input", folder: folder)
            #expect(loaded.scenario?.title.english == "From a pipe")
            #expect(loaded.files.first == "standard input")
            let outside = ScenarioLoader.load(
                text: Array(#"{ "extends": "../b.jsonc" }"#.utf8), folder: folder)
            #expect(
                outside.diagnostics.map(\.text) == [
                    """
                    standard input:1:14: error: "../b.jsonc" is no file in the folder of the scenario; a scenario extends \
                    files of its own folder, named relative to the file that names them [outside-folder]
                      1 | { "extends": "../b.jsonc" }
                        |              ^~~~~~~~~~~~
                    """
                ])
        }
    }

    // MARK: The digest

    @Test func `the digest depends on what is said, not on how`() throws {
        let digest = try load(["a.jsonc": SampleScenario.text]).sha256
        let commented = "// A comment.\n" + SampleScenario.text.replacing("0.8", with: "8.0e-1 /* most */")
        #expect(try load(["a.jsonc": commented]).sha256 == digest)
        let moved = SampleScenario.text.replacing(
            #""gender": "man", "language": "tigrinya","#, with: #""language": "tigrinya", "gender": "man","#)
        #expect(moved != SampleScenario.text)
        #expect(try load(["a.jsonc": moved]).sha256 == digest)
        let schema = SampleScenario.text.replacing(
            "{\n  \"title\"", with: "{ \"$schema\": \"s\",\n  \"title\"")
        #expect(try load(["a.jsonc": schema]).sha256 == digest)
        let question = #""question": "Who gets through at night?","#
        #expect(
            try load([
                "a.jsonc": "{ \(question) \"extends\": \"b.jsonc\" }",
                "b.jsonc": SampleScenario.text.replacing(question, with: ""),
            ]).sha256 == digest)
        #expect(try load(["a.jsonc": SampleScenario.text.replacing("38", with: "39")]).sha256 != digest)
    }

    @Test func `the order of named entries is part of what is said`() throws {
        let one = SampleScenario.text.replacing(
            #"{ "women": 0.8, "rights": "20%" }"#, with: "{\"a\":1,\"b\":2}")
        let other = SampleScenario.text.replacing(
            #"{ "women": 0.8, "rights": "20%" }"#, with: "{\"b\":2,\"a\":1}")
        #expect(try load(["a.jsonc": one]).sha256 != load(["a.jsonc": other]).sha256)
    }

    @Test func `the tree is laid out by path`() throws {
        let loaded = try load([
            "a.jsonc": """
            { "extends": "b.jsonc", "calendar": { "days": 3.0 } }
            """, "b.jsonc": SampleScenario.text,
        ])
        let leaves = try #require(loaded.tree).leaves
        func leaf(_ path: String) -> String? {
            leaves.first { $0.path == path }.map {
                "\($0.value) \($0.location.source.name.suffix(7)):\($0.location.line)"
            }
        }
        #expect(leaf("calendar.days") == "3 a.jsonc:1")
        #expect(leaf("calendar.weekend") == "[\"friday\",\"saturday\"] b.jsonc:4")
        #expect(leaf("callers.women-arabic.calls.perDay") == "38 b.jsonc:11")
        #expect(leaf("callers.women-arabic.calls.perDay.basis") == "\"fact:ncw-calls\" b.jsonc:11")
        #expect(leaf("extends") == nil)
    }
}
