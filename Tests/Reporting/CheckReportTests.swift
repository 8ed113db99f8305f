import Documents
import HotlineModel
import Planning
import Reporting
import Testing

@Suite struct CheckReportTests {
    private func report(_ scenario: Scenario) throws -> String {
        let report = CheckReport(scenario, try CapacityCheck(scenario), TracedScenario.provenance)
        return TextRenderer(edition: Edition(.english), width: 110).render(report.document)
    }

    @Test func `the report reads as it did`() throws {
        try Golden.expect(report(TracedScenario.scenario()), named: "check-en.txt")
    }

    @Test func `callers whom nobody can answer are named with their number`() throws {
        var scenario = try TracedScenario.scenario()
        scenario.hotlines[0].others = .decline
        let text = try report(scenario)
        #expect(text.contains("Nobody can ever answer men: 21.0 persons in an ordinary week."))
    }
}
