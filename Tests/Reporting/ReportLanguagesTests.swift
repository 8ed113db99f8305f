import DiscreteEvents
import Documents
import HotlineModel
import Planning
import Reporting
import ScenarioFiles
import Testing

@Suite struct ReportLanguagesTests {
    private static func report() throws -> Document {
        let scenario = Scenario(
            callers: [
                CallerGroup(
                    name: "women", gender: .woman, calls: CallVolume(rate: .perDay(60, profile: nil)),
                    dials: [DialShare(hotline: "line", share: 1)],
                    patience: .exponential(try Exponential(mean: 300)),
                    talk: .exponential(try Exponential(mean: 900)))
            ],
            hotlines: [Hotline(name: "line", lines: 4, ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(1))])
        let result = try #require(
            try RunExperiment(scenario, ExperimentSettings(replications: 5, threads: 1)).run())
        let provenance = Provenance(file: "small", sha256: "0", version: "0", command: "hotline run small")
        return RunReport(result, provenance).document
    }

    @Test func `the report of a run has the same numbers in English and in Arabic`() throws {
        let report = try Self.report()
        func numbers(_ edition: Edition) -> [Substring] {
            CSVRenderer(edition: edition).render(report).split(whereSeparator: { $0 == "," || $0 == "\n" })
                .filter { Double($0) != nil }
        }
        #expect(numbers(Edition(.english)).count > 20)
        #expect(numbers(Edition(.english)) == numbers(Edition(.arabic)))
    }

    @Test func `every heading, caption and column of the report of a run has Arabic words`() throws {
        let report = try Self.report()
        var phrases = [report.title]
        for table in report.tables { phrases += [table.caption] + table.columns.map(\.title) + table.notes }
        for case .heading(let phrase, _) in report.blocks { phrases.append(phrase) }
        #expect(phrases.count > 20)
        for phrase in phrases { #expect(phrase.arabic != nil, "\(phrase.english)") }
    }
}
