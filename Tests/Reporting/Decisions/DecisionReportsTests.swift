import DiscreteEvents
import Documents
import HotlineModel
import Planning
import Reporting
import ScenarioFiles
import Testing

/// The reports of all decisions, from one small day.
@Suite struct DecisionReportsTests {
    private static let provenance = Provenance(
        file: "small", sha256: "0", version: "0", command: "hotline decide small")
    private static let settings = ExperimentSettings(replications: 6, threads: 1)

    private static func scenario(counsellors: Int = 1) throws -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(length: .days(1)),
            callers: [
                CallerGroup(
                    name: "women", gender: .woman, calls: CallVolume(rate: .perDay(60, profile: nil)),
                    dials: [DialShare(hotline: "line", share: 1)],
                    patience: .exponential(try Exponential(mean: 300)),
                    talk: .exponential(try Exponential(mean: 900)))
            ],
            hotlines: [Hotline(name: "line", lines: 6, ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(counsellors), costPerHour: 50)],
            targets: [
                Target(
                    name: "kept", measure: .abandonmentRate, scope: .hotline("line"), bound: .atMost(0.3)),
                Target(name: "all", measure: .lostCallers, scope: .system, bound: .atMost(1e-6)),
            ])
    }

    /// A report and the same for programs.
    enum Kind: String, CaseIterable {
        case compare, kn, ocba, sweep, nextHire, staff, precision
    }

    private static func made(_ kind: Kind) throws -> (document: Document, json: String) {
        let base = try scenario()
        let pair = [NamedScenario("base", base), NamedScenario("more", try scenario(counsellors: 3))]
        let inputs = [
            InputDifferences(
                "more", [ScenarioDifference(path: "teams.team.counsellors", old: "1", new: "3")])
        ]
        let both = [provenance, provenance]
        switch kind {
        case .compare:
            let result = try #require(try CompareExperiment(pair, settings, screening: true).run())
            return (CompareReport(result, inputs, both).document, CompareJSON(result, inputs, both).text)
        case .kn, .ocba:
            let request: SelectionRequest =
                kind == .kn
                ? .sequential(indifference: 0.05, atMost: 100) : .budget(replications: 50, indifference: 0.01)
            let result = try SelectExperiment(pair, settings, request).run()
            return (SelectReport(result, inputs, both).document, SelectJSON(result, inputs, both).text)
        case .sweep:
            let paths = [try #require(SweptPath(path: "teams.team.counsellors", values: "1,3"))]
            let result = try #require(try CompareExperiment(pair, settings).run())
            return (
                SweepReport(paths, result, provenance).document, SweepJSON(paths, result, provenance).text
            )
        case .nextHire:
            let result = try #require(try NextHireExperiment(base, settings).run())
            return (NextHireReport(result, provenance).document, NextHireJSON(result, provenance).text)
        case .staff:
            let result = try #require(try StaffExperiment(base, settings).run())
            return (StaffReport(result, provenance).document, StaffJSON(result, provenance).text)
        case .precision:
            let result = try #require(
                try RunExperiment(base, settings).run(
                    to: PrecisionGoal([.relative(0.5)], maximumReplications: 12)))
            return (RunReport(result, provenance).document, RunJSON(result, provenance).text)
        }
    }

    @Test(arguments: Kind.allCases)
    func `a report has the same numbers in English and in Arabic, and words for everything in both`(
        kind: Kind
    )
        throws
    {
        let report = try Self.made(kind).document
        func numbers(_ edition: Edition) -> [Substring] {
            CSVRenderer(edition: edition).render(report).split(whereSeparator: { $0 == "," || $0 == "\n" })
                .filter { Double($0) != nil }
        }
        #expect(numbers(Edition(.english)).count > 5)
        #expect(numbers(Edition(.english)) == numbers(Edition(.arabic)))
        var phrases = [report.title]
        for table in report.tables { phrases += [table.caption] + table.columns.map(\.title) + table.notes }
        for case .paragraph(let phrase) in report.blocks { phrases.append(phrase) }
        for case .note(let note) in report.blocks { phrases.append(note.phrase) }
        for figure in report.figures { phrases += [figure.caption, figure.description] + figure.notes }
        for phrase in phrases {
            #expect(phrase.arabic != nil, "\(phrase.english)")
            #expect(phrase.arabic?.values.count == phrase.english.values.count, "\(phrase.english)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `every format of every report says that its numbers are simulated`(kind: Kind) throws {
        let made = try Self.made(kind)
        for text in SimulatedMark.formats(of: made.document) { #expect(SimulatedMark.stands(in: text)) }
        #expect(try Self.parsed(made.json)?["simulated"] as? Bool == true)
    }

    @Test(arguments: Kind.allCases)
    func `what programs get is JSON with schema, command, seed and confidence`(kind: Kind) throws {
        let object = try #require(try Self.parsed(try Self.made(kind).json))
        for key in ["schema", "command", "version", "commandLine", "seed", "confidence", "warnings"] {
            #expect(object[key] != nil, "\(key)")
        }
    }

    @Test func `staff names the target that no plan is shown to meet, and what theory leaves out`() throws {
        let text = TextRenderer(edition: Edition(.english), width: 1_000).render(
            try Self.made(.staff).document)
        #expect(text.contains("all is not shown to be met"))
        #expect(text.contains("No plan is shown to meet every target."))
        #expect(text.contains("Theory (Erlang A) looks at every hour"))
    }

    @Test func `a comparison names the better configuration and what differs`() throws {
        let text = TextRenderer(edition: Edition(.english), width: 200).render(
            try Self.made(.compare).document)
        #expect(text.contains("more is shown to be the best"))
        #expect(text.contains("teams.team.counsellors"))
    }
}
