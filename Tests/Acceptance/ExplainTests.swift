import Foundation
import Testing

@Suite struct ExplainTests {
    @Test(arguments: ["en", "ar"])
    func `a shipped scenario is told, and its routing drawn, in both languages`(language: String) throws {
        let told = try Hotline.run(["explain", "whole-system", "--language", language])
        #expect(told.status == 0, "\(told.errors)")
        #expect(told.output.contains("└─▸"))
        let drawn = try Hotline.run(["explain", "whole-system", "--format", "svg", "--language", language])
        #expect(drawn.status == 0 && drawn.output.hasPrefix("<?xml"))
    }

    @Test func `facts and assumptions are told with what they say`() throws {
        let told = try Hotline.run(["explain", "two-hotlines", "--format", "markdown"])
        #expect(told.output.contains("fact:weekend"))
        #expect(told.output.contains("The weekend is Friday and Saturday."))
    }

    @Test func `programs get sentences, nodes and links`() throws {
        let told = try Hotline.run(["explain", "two-hotlines", "--format", "json"])
        let root = try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any]
        #expect(root?["schema"] as? String == "hotline-explanation/1")
        for key in ["sections", "nodes", "links", "citations"] {
            #expect((root?[key] as? [Any])?.isEmpty == false, "\(key)")
        }
    }

    @Test func `metrics are explained, a scenario of the same name goes before`() throws {
        let metric = try Hotline.run(["explain", "service-level"])
        #expect(metric.status == 0 && metric.output.contains("answered within T"))
        let list = try Hotline.run(["explain", "metrics", "--format", "csv"])
        #expect(list.status == 0 && list.output.contains("average-speed-of-answer"))
        let folder = try Hotline.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let template = try Hotline.run(["new", "minimal"])
        try Data(template.output.utf8).write(to: folder.appendingPathComponent("service-level"))
        let scenario = try Hotline.run(["explain", "service-level"], folder: folder)
        #expect(scenario.status == 0 && scenario.output.contains("My hotline"))
    }

    @Test func `an unknown word is met with a suggestion`() throws {
        let metric = try Hotline.run(["explain", "servise-level"])
        #expect(metric.status == 66 && metric.errors.contains("did you mean \"service-level\"?"))
        let scenario = try Hotline.run(["explain", "two-hotline"])
        #expect(scenario.status == 66 && scenario.errors.contains("did you mean \"two-hotlines\"?"))
    }
}
