import Documents
import Planning
import Reporting
import ScenarioFiles
import Testing

@Suite struct Scratch {
    @Test func `checks`() throws {
        for path in ["scenarios/two-hotlines.jsonc"] {
        let loaded = ScenarioLoader.load(path: path)
        let scenario = try #require(loaded.scenario)
        let provenance = Provenance(
            file: "two-hotlines", sha256: loaded.sha256 ?? "", version: "0.1.0", command: "hotline check two-hotlines")
        let report = CheckReport(scenario, try CapacityCheck(scenario), provenance).document
        print(TextRenderer(edition: Edition(.english), width: 120).render(report))
        }
    }

    @Test func `prints`() throws {
        let loaded = ScenarioLoader.load(path: "scenarios/two-hotlines.jsonc")
        let scenario = try #require(loaded.scenario)
        let result = try #require(
            try RunExperiment(scenario, ExperimentSettings(replications: 10, threads: 2)).run())
        let provenance = Provenance(
            file: "two-hotlines", sha256: loaded.sha256 ?? "", version: "0.1.0",
            command: "hotline run two-hotlines --replications 10")
        let report = RunReport(result, provenance).document
        print(TextRenderer(edition: Edition(.english), width: 110).render(report))
        print(TextRenderer(edition: Edition(.arabic), width: 100).render(report).prefix(6000))
        print(RunJSON(result, provenance).text.prefix(3000))
    }
}
