import Documents
import Foundation
import HotlineModel
import Planning
import ScenarioFiles
import Testing

@testable import Reporting

@Suite struct StressChecklistTests {
    private static let machine = Surroundings(
        system: "A system 1.2", architecture: "x86-64", processors: 4, memoryBytes: 8 << 30)
    private static let grounds = [
        Ground(
            citation: "fact:weekend", kind: .fact, statement: .name("The weekend."),
            support: .name("A source"),
            confidence: .name("high")),
        Ground(
            citation: "assumption:patience", kind: .assumption, statement: .name("Patience."),
            support: .name("A reason"), confidence: .name("low")),
    ]

    private static func checklist(base: InputDifferences? = nil) throws -> StressChecklist {
        StressChecklist(
            try WholeDay.usual.get(), grounds: grounds, TracedScenario.provenance, base: base, on: machine)
    }

    private static func statements(_ item: String, in checklist: StressChecklist) throws -> [StressStatement]
    {
        try #require(checklist.items.first { $0.number == item }).statements
    }

    private static func english(_ statements: [StressStatement]) -> [String] {
        statements.map { Edition(.english).plain($0.phrase) }
    }

    /// The published checklist's numbers, 2.5 counted by its parts.
    private static let numbers = [
        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.5", "3.1",
        "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.4", "6.1",
    ]

    @Test func `every item of the checklist is there, in its order, and says something`() throws {
        let items = try Self.checklist().items
        #expect(items.map(\.number) == Self.numbers)
        for item in items { #expect(!item.statements.isEmpty, "\(item.number)") }
    }

    @Test(arguments: ["1.1", "1.3", "2.1", "3.1", "3.2", "6.1"])
    func `what only a person knows is left to the author`(item: String) throws {
        let statements = try Self.statements(item, in: Self.checklist())
        #expect(statements.contains { $0.origin == .author })
    }

    @Test(arguments: ["1.2", "2.2", "2.5.1", "2.5.3", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.4"])
    func `what the scenario, the run and the simulator know is filled`(item: String) throws {
        let statements = try Self.statements(item, in: Self.checklist())
        #expect(statements.contains { $0.origin != .author })
    }

    @Test func `the run is told: replications, seed, machine, command`() throws {
        let checklist = try Self.checklist()
        let told = Self.english(checklist.items.flatMap(\.statements)).joined(separator: "\n")
        for words in [
            "fixed beforehand: 20", "Seed: 1.", "A system 1.2", "Processors: 4, x86-64. Memory: 8.0 GiB",
            TracedScenario.provenance.command,
        ] { #expect(told.contains(words), "\(words)") }
    }

    @Test func `resources are those of the scenario`() throws {
        let resources = Self.english(try Self.statements("2.5.3", in: Self.checklist()))
        #expect(resources.contains { $0.contains("Places of shelter: 2") })
        #expect(resources.contains { $0.contains("Interpreters of horn, for tigrinya") })
        let scenario = try WholeDay.scenario()
        #expect(
            resources.count
                == scenario.hotlines.count + scenario.teams.count + scenario.interpreters.count
                + scenario.services.count)
    }

    @Test func `facts are sources, assumptions are assumptions`() throws {
        var scenario = try WholeDay.scenario()
        scenario.citations = [
            Citation(path: "calendar.weekend", basis: ["fact:weekend"]),
            Citation(path: "callers.women.patience", basis: ["assumption:patience"]),
        ]
        let result = try #require(
            try RunExperiment(scenario, ExperimentSettings(seed: 1, replications: 2)).run())
        let checklist = StressChecklist(
            result, grounds: Self.grounds, TracedScenario.provenance, on: Self.machine)
        let sources = Self.english(try Self.statements("3.1", in: checklist))
        let assumptions = Self.english(try Self.statements("3.4", in: checklist))
        #expect(sources.first == "fact:weekend: The weekend. A source")
        #expect(assumptions.first == "assumption:patience: Patience. A reason")
    }

    @Test func `a scenario held against a base tells what differs`() throws {
        #expect(
            Self.english(try Self.statements("2.3", in: Self.checklist()))
                == ["There is one scenario; it is the base model."])
        let base = InputDifferences(
            "base", [ScenarioDifference(path: "teams.t.counsellors", old: "1", new: "2")])
        #expect(
            Self.english(try Self.statements("2.3", in: Self.checklist(base: base)))
                == ["teams.t.counsellors: 1 in base, here 2."])
    }

    @Test func `both languages state the same, with the same numbers`() throws {
        let document = try Self.checklist().document
        func numbers(_ edition: Edition) -> [Substring] {
            CSVRenderer(edition: edition).render(document).split(whereSeparator: { $0 == "," || $0 == "\n" })
                .filter { Double($0) != nil }
        }
        #expect(numbers(Edition(.english)) == numbers(Edition(.arabic)))
        for item in try Self.checklist().items {
            #expect(item.title.arabic != nil)
            for statement in item.statements {
                #expect(statement.phrase.arabic != nil, "\(item.number)")
                #expect(
                    statement.phrase.arabic.map { Set($0.values) } == Set(statement.phrase.english.values),
                    "\(item.number): \(Edition(.english).plain(statement.phrase))")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `every format carries the author's duties`(language: Language) throws {
        let document = try Self.checklist().document
        let edition = Edition(language)
        let mark = edition.plain(StressStatement.Origin.author.phrase)
        for text in [
            TextRenderer(edition: edition, width: 110).render(document),
            MarkdownRenderer(edition: edition).render(document),
            CSVRenderer(edition: edition).render(document), LaTeXRenderer(edition: edition).render(document),
            HTMLRenderer(edition: edition).render(document),
        ] { #expect(text.contains(mark)) }
    }

    @Test func `programs get items with statements in both languages`() throws {
        let json = try Self.checklist().json(digits: nil)
        let root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(root?["schema"] as? String == StressChecklist.schema)
        let items = try #require(root?["items"] as? [[String: Any]])
        #expect(items.map { $0["item"] as? String } == Self.numbers)
        #expect(items.count { $0["needsAuthor"] as? Bool == true } >= 6)
    }
}
