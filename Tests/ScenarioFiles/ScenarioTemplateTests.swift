import HotlineModel
import ScenarioFiles
import Testing

@Suite struct ScenarioTemplateTests {
    @Test(arguments: ScenarioTemplate.all.map(\.name))
    func `a template loads without errors or warnings`(name: String) throws {
        let template = try #require(ScenarioTemplate.named(name))
        let loaded = ScenarioLoader.load(text: Array(template.text.utf8), name: "\(name).jsonc")
        #expect(loaded.diagnostics.map(\.text) == [])
        let scenario = try #require(loaded.scenario)
        #expect(scenario.question?.arabic != nil && scenario.title.arabic != nil)
        #expect(template.text.hasPrefix("//") && template.text.hasSuffix("}\n"))
    }

    @Test func `templates have names of their own, and lines that fit a screen`() {
        #expect(Set(ScenarioTemplate.all.map(\.name)).count == ScenarioTemplate.all.count)
        for template in ScenarioTemplate.all {
            for line in template.text.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
        }
        #expect(ScenarioTemplate.named("none") == nil)
    }
}
