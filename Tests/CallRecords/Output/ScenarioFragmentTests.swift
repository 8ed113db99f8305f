import DiscreteEvents
import Foundation
import HotlineModel
import ScenarioFiles
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct ScenarioFragmentTests {
    private static func system() throws -> SyntheticLog {
        SyntheticLog(
            days: 28, perDay: 80, variation: 0.3, talk: .lognormal(try Lognormal(mean: 600, cv: 0.9)),
            patience: .exponential(try Exponential(mean: 180)), wait: .exponential(try Exponential(mean: 90)),
            redialChance: 0.3)
    }

    private static func fit(agents: Bool) throws -> RecordsFit {
        let file = RecordsFile(SyntheticLog.table(try system().records(seed: 3)))
        return try RecordsFit(
            agents ? RecordReader.read([file.path], ColumnMapping()) : system().log(seed: 3))
    }

    @Test func `records with counsellors give a scenario that stands alone`() throws {
        let fragment = ScenarioFragment(try Self.fit(agents: true))
        #expect(fragment.isComplete)
        let loaded = ScenarioLoader.load(text: Array(fragment.text.utf8))
        #expect(loaded.scenario != nil, "\(loaded.diagnostics.map(\.text))")
        let scenario = try #require(loaded.scenario)
        let group = try #require(scenario.callers.first)
        #expect(abs(group.talk.mean / 600 - 1) < 0.1)
        #expect(abs((group.patience?.mean ?? 0) / 180 - 1) < 0.25)
        #expect((0.15...0.45).contains(group.calls.dayVariation))
        #expect(scenario.citations.count > 10)
        #expect(scenario.citations.allSatisfy { $0.basis == ["fact:call-records"] })
    }

    @Test func `records without counsellors give a scenario that another file completes`() throws {
        let fragment = ScenarioFragment(try Self.fit(agents: false))
        #expect(!fragment.isComplete)
        let alone = ScenarioLoader.load(text: Array(fragment.text.utf8))
        #expect(alone.scenario == nil)
        let folder = try TemporaryFolder()
        try folder.write(fragment.text, to: "fitted.jsonc")
        try folder.write(
            "{ \"extends\": \"fitted.jsonc\", \"teams\": { \"counsellors\": { \"counsellors\": 5 } } }",
            to: "mine.jsonc")
        let loaded = ScenarioLoader.load(path: folder.path("mine.jsonc"))
        #expect(loaded.scenario != nil, "\(loaded.diagnostics.map(\.text))")
    }

    @Test func `times of arrival alone give the demand of a scenario`() throws {
        let records = try Self.system().records(seed: 8)
        var text = "arrival\n"
        for record in records {
            let (hour, minute) = (Int(record.second) / 3_600, Int(record.second) / 60 % 60)
            text += "\(CivilDate(dayNumber: record.day).text) \(hour):\(minute < 10 ? "0" : "")\(minute)\n"
        }
        let file = RecordsFile(text)
        let fit = try RecordsFit(try RecordReader.read([file.path], ColumnMapping()))
        #expect(fit.talk == nil && fit.patience == nil && fit.outcomes.isEmpty)
        let folder = try TemporaryFolder()
        try folder.write(ScenarioFragment(fit).text, to: "fitted.jsonc")
        try folder.write(
            """
            { "extends": "fitted.jsonc", "callers": { "callers": { "talk": "10m" } },
              "teams": { "counsellors": { "counsellors": 5 } } }
            """, to: "mine.jsonc")
        let loaded = ScenarioLoader.load(path: folder.path("mine.jsonc"))
        #expect(loaded.scenario != nil, "\(loaded.diagnostics.map(\.text))")
    }

    @Test func `every number says its interval above itself`() throws {
        let text = ScenarioFragment(try Self.fit(agents: true)).text
        #expect(text.components(separatedBy: "95%:").count > 8)
        #expect(text.hasPrefix("// Inputs of a scenario"))
    }

    @Test func `names of the records become names of a scenario`() {
        #expect(ScenarioName.plain("Women's line (15115)") == "women-s-line-15115")
        #expect(ScenarioName.plain("خط المرأة") == "خط-المرأة")
        #expect(ScenarioName.plain("--") == nil)
        #expect(ScenarioName.free("a", among: ["a", "a-2"]) == "a-3")
    }

    @Test func `all shapes of distributions load as what they are`() throws {
        let words = [
            Distribution.lognormal(try Lognormal(mean: 500, cv: 1.2)), .gamma(try Gamma(mean: 500, cv: 0.5)),
            .gamma(try Gamma(mean: 500, phases: 4)), .weibull(try Weibull(mean: 500, cv: 1.4)),
            .exponential(try Exponential(mean: 500)), try .hyperexponential(mean: 500, cv: 2),
            .uniform(from: 400, to: 600),
        ]
        for distribution in words {
            var random = SplitMix64(seed: 4)
            let counts = DurationCounts((0..<2_000).map { _ in distribution.sample(using: &random) })
            let study = try #require(DurationStudy(counts, .standard))
            let node = FragmentDurations.node(study.chosen)
            let text = CommentedJSON.object([
                .init(
                    "callers",
                    .object([
                        .init(
                            "all",
                            .object([
                                .init("calls", .short([("perDay", .number(10))])),
                                .init("dials", .short([("line", .number(1))])), .init("talk", node),
                            ]))
                    ])),
                .init(
                    "hotlines",
                    .short([
                        (
                            "line",
                            .short([("ladder", .short([("a", .short([("teams", .list([.text("t")]))]))]))])
                        )
                    ])),
                .init("teams", .short([("t", .short([("counsellors", .number(3))]))])),
            ]).document(head: [])
            let loaded = ScenarioLoader.load(text: Array(text.utf8))
            let talk = try #require(loaded.scenario?.callers.first?.talk, "\(loaded.diagnostics.map(\.text))")
            #expect(abs(talk.mean / study.chosen.distribution.mean - 1) < 0.05)
        }
    }
}
