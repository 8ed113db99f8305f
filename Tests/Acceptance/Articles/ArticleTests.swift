import Foundation
import Testing

@Suite struct ArticleTests {
    @Test func `every module has an article that introduces it`() throws {
        let sources = Hotline.package.appendingPathComponent("Sources")
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
        for module in modules where module != "Benchmarks" {
            #expect(
                try Article.paths(of: module).contains("Sources/\(module)/\(module).docc/\(module).md"),
                "\(module)")
        }
    }

    @Test(arguments: try Article.paths())
    func `files and folders that an article names are there`(path: String) throws {
        let folders = ["Sources/", "Tests/", "scenarios/", "seeds/", ".ci/"]
        let article = try Article(path: path)
        let made = article.blocks.compactMap(\.file)
        for quoted in article.quoted where folders.contains(where: quoted.hasPrefix) {
            // A command may have words behind it.
            let name = String(quoted.prefix { $0 != " " })
            let file = Hotline.package.appendingPathComponent(name)
            #expect(made.contains(name) || FileManager.default.fileExists(atPath: file.path), "\(name)")
        }
    }

    /// The suites that compare the engine with theory, and the steps that it takes by hand.
    @Test func `the article on verification names every suite of the theory and of the engine`() throws {
        let quoted = try Article(path: "Sources/HotlineEngine/HotlineEngine.docc/Verification.md").quoted
        for folder in ["Tests/Theory", "Tests/HotlineEngine", "Tests/QueueingTheory"] {
            let files =
                FileManager.default.subpaths(
                    atPath: Hotline.package.appendingPathComponent(folder).path) ?? []
            let suites = files.sorted().filter { $0.hasSuffix("Tests.swift") }
            #expect(!suites.isEmpty)
            for suite in suites {
                let name = suite.split(separator: "/").last?.dropLast(6) ?? ""
                #expect(quoted.contains(String(name)), "\(folder)/\(suite)")
            }
        }
    }

    @Test func `every suite that an article names exists`() throws {
        let tests = Hotline.package.appendingPathComponent("Tests")
        let files = (FileManager.default.subpaths(atPath: tests.path) ?? []).filter {
            $0.hasSuffix("Tests.swift")
        }
        let suites = Set(files.compactMap { $0.split(separator: "/").last?.dropLast(6) }.map(String.init))
        for path in try Article.paths() {
            for name in try Article(path: path).quoted
            where name.hasSuffix("Tests") && name.allSatisfy({ $0.isLetter || $0.isNumber }) {
                #expect(suites.contains(name), "\(name) in \(path)")
            }
        }
    }

    @Test func `the page of shipped scenarios has each with its question`() throws {
        let page = try Article(path: "Sources/hotline/hotline.docc/ShippedScenarios.md").text
        let folder = Hotline.package.appendingPathComponent("scenarios")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for file in files where file.hasSuffix(".jsonc") {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            let question = text.prefix { $0 != "\n" }.dropFirst(3)
            #expect(page.contains("| `\(file.dropLast(6))` | \(question) |"), "\(file)")
        }
    }
}
