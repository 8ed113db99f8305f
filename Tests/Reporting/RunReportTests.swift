import Documents
import HotlineModel
import Metrics
import Planning
import Testing

@testable import Reporting

@Suite struct RunReportTests {
    private let result: RunResult

    init() throws { result = try TracedScenario.usual.get() }

    private func text(_ report: RunReport, _ language: Language = .english) -> String {
        TextRenderer(edition: Edition(language), width: 110).render(report.document)
    }

    private func table(_ id: String, _ tables: [RunTable] = RunTable.usual) throws -> Table {
        let document = RunReport(result, TracedScenario.provenance, tables: tables).document
        return try #require(document.tables.first { $0.id == id })
    }

    /// The values of a row by column.
    private func numbers(_ table: Table, _ key: String) -> [String: Double] {
        var numbers: [String: Double] = [:]
        for row in table.rows {
            guard case .label(key, _)? = row.cells.first?.content else { continue }
            for (column, cell) in zip(table.columns, row.cells) {
                switch cell.content {
                case .value(.estimate(let estimate)): numbers[column.id] = estimate.value
                case .value(.quantity(let value, _)): numbers[column.id] = value
                default: break
                }
            }
        }
        return numbers
    }

    @Test(arguments: [Language.english, .arabic])
    func `the report reads as it did`(language: Language) throws {
        try Golden.expect(
            text(RunReport(result, TracedScenario.provenance), language),
            named: "traced-\(language.rawValue).txt")
    }

    @Test func `calls at each hotline are those of the traced day`() throws {
        let calls = try table("calls")
        #expect(
            numbers(calls, "women") == [
                "offered": 9, "answered": 3, "abandoned": 1, "blocked": 1, "closed": 1, "transferred-out": 3,
            ])
        #expect(
            numbers(calls, "rights") == [
                "offered": 3, "answered": 2, "abandoned": 1, "blocked": 0, "closed": 0, "transferred-out": 0,
            ])
    }

    @Test func `outcomes that can be expected are shown even where they never happen, others are not`() throws
    {
        let columns = try table("calls").columns.map(\.id)
        #expect(columns.contains("blocked") && columns.contains("closed"))
        #expect(!columns.contains("voicemail") && !columns.contains("referred"))
    }

    @Test func `persons are told apart by gender, and whom no hotline served is shown`() throws {
        let persons = try table("persons")
        #expect(numbers(persons, "woman")["persons"] == 6)
        #expect(numbers(persons, "woman")["lost"] == 3)
        #expect(numbers(persons, "man")["reached"] == 2)
        #expect(numbers(persons, "man")["unserved-share"] == 0)
    }

    @Test func `the balance is of whole numbers over all replications`() throws {
        let balance = try table("attempt-balance")
        #expect(numbers(balance, "women")["offered"] == 180)
        #expect(numbers(balance, "women")["answered"] == 60)
        #expect(numbers(balance, "all")["unaccounted"] == 0)
    }

    @Test func `each group that loses persons has a sentence that says why`() {
        let report = text(RunReport(result, TracedScenario.provenance, tables: [.lost]))
        #expect(
            report.contains(
                "women: 3.0 of 6.0 persons (50.0%) spoke to no counsellor: outside opening hours 33%;"))
        #expect(
            report.contains("men: 1.0 of 3.0 persons (33.3%) spoke to no counsellor: hung up waiting 100%."))
    }

    @Test func `where nobody is lost the report says so`() throws {
        var scenario = try TracedScenario.scenario()
        scenario.callers[0].calls = CallVolume(rate: .recorded([36_000]))
        scenario.callers[1].calls = CallVolume(rate: .recorded([40_000]))
        let calm = try #require(try RunExperiment(scenario, ExperimentSettings(replications: 5)).run())
        let report = text(RunReport(calm, TracedScenario.provenance, tables: [.lost]))
        #expect(report.contains("Nobody: every person who called spoke to a counsellor."))
    }

    @Test(arguments: RunTable.allCases)
    func `a part that is asked for stands alone`(part: RunTable) {
        let document = RunReport(result, TracedScenario.provenance, tables: [part]).document
        let expected: [String] =
            switch part {
            case .balance: ["attempt-balance", "person-balance"]
            case .equity: ["equity", "equity-groups"]
            // The traced day has nothing of these.
            case .callbacks, .followUps, .preferences, .interpreters, .services, .exposure, .cost, .hours: []
            case .charts, .definitions: []
            default: [part.rawValue]
            }
        #expect(document.tables.map(\.id) == expected)
    }

    @Test func `every team metric of the registry that is above zero is a column of two tables`() throws {
        let columns = try ["staffing", "time"].flatMap { try table($0).columns.map(\.id) }
        for metric in MetricRegistry.all where metric.scopes.contains(.team) {
            let isThere = EstimateGrid.happens(metric.id, .team, in: result)
            // Whoever never recovers has no load besides occupancy.
            let isRedundant = metric.id == "load" || metric.unit == .money
            #expect(
                columns.contains(metric.id) == (isThere && !isRedundant) || metric.id == "overtime-hours",
                "\(metric.id)")
        }
    }

    @Test func `the notice stands in every report`() {
        for tables in [RunTable.usual, [.targets], []] {
            let report = RunReport(result, TracedScenario.provenance, tables: tables)
            #expect(text(report).contains("not real people"))
            #expect(text(report, .arabic).contains("لا تمثل أشخاصًا حقيقيين"))
        }
    }

    @Test func `a stopped run says so before its tables`() throws {
        let experiment = try RunExperiment(
            TracedScenario.scenario(), ExperimentSettings(seed: 1, replications: 500))
        let calls = Calls()
        let stopped = try #require(try experiment.run(stop: { calls.next() > 30 }))
        let report = text(RunReport(stopped, TracedScenario.provenance))
        #expect(report.contains("The run was stopped: 30 replications of 500 were finished."))
    }

    @Test func `both languages carry the same values`() throws {
        for block in RunReport(result, TracedScenario.provenance, tables: RunTable.allCases).document.blocks {
            if case .paragraph(let phrase) = block, let arabic = phrase.arabic {
                #expect(Set(phrase.english.values) == Set(arabic.values))
            }
        }
    }

    @Test func `every metric and heading has Arabic words`() {
        for metric in MetricRegistry.all {
            #expect(metric.name.arabic != nil && metric.formula.arabic != nil, "\(metric.id)")
        }
        let document = RunReport(result, TracedScenario.provenance, tables: RunTable.allCases).document
        for table in document.tables {
            #expect(table.caption.arabic != nil, "\(table.id)")
            for column in table.columns { #expect(column.title.arabic != nil, "\(table.id) \(column.id)") }
        }
    }

    @Test(arguments: [(0.95, "95%"), (0.995, "99.5%"), (0.9, "90%"), (0.975, "97.5%")])
    func `a level of confidence has the decimals it needs`(level: Double, shown: String) {
        #expect(Edition(.english).text(RunReport.percent(level)) == shown)
    }
}
