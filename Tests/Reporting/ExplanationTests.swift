import DiscreteEvents
import Documents
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Testing

@Suite struct ExplanationTests {
    private static let grounds = [
        Ground(
            citation: "fact:two-lines", kind: .fact,
            statement: Phrase(english: "The line has two lines.", arabic: "للخط خطان."),
            support: .name("A publisher"), confidence: Phrase(english: "high", arabic: "عالية"))
    ]

    private func text(_ scenario: Scenario, _ language: Language = .english) -> String {
        let explanation = Explanation(scenario, grounds: Self.grounds, TracedScenario.provenance)
        return language == .english
            ? TextRenderer(edition: Edition(.english), width: 110).render(explanation.document)
            : MarkdownRenderer(edition: Edition(.arabic)).render(explanation.document)
    }

    @Test func `the explanation reads as it did`() throws {
        try Golden.expect(text(TracedScenario.scenario()), named: "explain-en.txt")
        try Golden.expect(text(TracedScenario.scenario(), .arabic), named: "explain-ar.md")
    }

    @Test func `every sentence is there in both languages, with the same values`() throws {
        let document = Explanation(try TracedScenario.scenario(), TracedScenario.provenance).document
        var phrases: [Phrase] = []
        for block in document.blocks {
            switch block {
            case .heading(let phrase, _), .paragraph(let phrase): phrases.append(phrase)
            case .list(let items): phrases += items
            default: break
            }
        }
        #expect(phrases.count > 30)
        for phrase in phrases {
            let arabic = try #require(phrase.arabic, "\(phrase.english)")
            #expect(Set(arabic.values) == Set(phrase.english.values))
        }
    }

    @Test(arguments: [
        (Distribution.seconds(90), "1 minute 30 seconds"),
        (
            Distribution.uniform(from: 0, to: 600),
            "5 minutes on average, half of them under 5 minutes, one in ten over 9 minutes (even between 0 seconds and 10 minutes)"
        ),
    ])
    func `a distribution is told by its mean, its median and its longest tenth`(
        talk: Distribution, words: String
    ) throws {
        var scenario = try TracedScenario.scenario()
        for index in scenario.callers.indices { scenario.callers[index].talk = talk }
        let told = text(scenario).replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(told.contains("A conversation takes \(words)."))
    }

    @Test func `a session is told by its hour and its hundred, not as a broadcast`() throws {
        var scenario = try TracedScenario.scenario()
        scenario.campaigns = [
            Campaign(
                name: "school", from: scenario.calendar.start.advanced(days: 5), days: 1.0 / 24, reach: 20,
                callsPerMillion: 50_000, delaySeconds: 86_400, halfLifeSeconds: 172_800,
                audience: [AudienceShare(callers: scenario.callers[0].name, share: 1)],
                sessionAt: ClockTime(hour: 11, minute: 30))
        ]
        let told = text(scenario).replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(told.contains("An awareness session for 20 people, an hour from 11:30 on "))
        #expect(
            told.contains(
                "Of every hundred 5 call, the earliest after 1 day; half of them within 2 days from then.")
        )
        #expect(!told.contains("Of every million"))
    }

    @Test func `hours are told from the days on which there are some`() throws {
        func told(_ days: [Weekday: [OpeningHours.Span]]) throws -> String {
            var scenario = try TracedScenario.scenario()
            scenario.hotlines[0].open = .weekly(days)
            return text(scenario).replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }
        let office = OpeningHours.Span(
            from: try #require(ClockTime(text: "09:00")), to: try #require(ClockTime(text: "15:00")))
        let week = Dictionary(
            uniqueKeysWithValues: Weekday.allCases.filter { $0 != .friday && $0 != .saturday }.map {
                ($0, [office])
            })
        #expect(
            try told(week).contains(
                "It is open Sunday, Monday, Tuesday, Wednesday and Thursday 09:00–15:00; closed Saturday and Friday."
            ))
        #expect(try told([:]).contains("It is open at no time."))
    }

    @Test(arguments: [
        (Eligibility(), "everybody"), (Eligibility(genders: [.woman, .girl]), "women and girls"),
        (Eligibility(callers: ["tips"]), "callers of the groups tips"),
        (
            Eligibility(genders: [.woman], needs: ["violence"], nationalities: ["egypt"]),
            "women who call about violence; of nationality egypt"
        ),
    ])
    func `whom a hotline serves is a sentence`(serves: Eligibility, words: String) throws {
        var scenario = try TracedScenario.scenario()
        scenario.hotlines[0].serves = serves
        #expect(text(scenario).replacing("\u{A0}", with: " ").contains("It serves \(words)."))
    }

    @Test func `what all groups share is told once`() throws {
        let told = text(try TracedScenario.scenario())
        #expect(told.components(separatedBy: "In a queue they hang up after").count == 2)
    }

    @Test func `every shipped scenario is told in both languages, and its routing drawn`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".jsonc") }.sorted()
        #expect(files.count > 2)
        for file in files {
            let loaded = ScenarioLoader.load(path: folder.appendingPathComponent(file).path)
            let explanation = Explanation(try #require(loaded.scenario), TracedScenario.provenance)
            for case .list(let items) in explanation.document.blocks {
                for item in items { #expect(item.arabic != nil, "\(file): \(item.english)") }
            }
            let drawing = SVGRenderer(edition: Edition(.arabic)).render(explanation.routing)
            #expect(drawing.contains("<rect") && !drawing.contains("nan"), "\(file)")
        }
    }
}
