import Documents
import Planning
import Reporting
import ScenarioFiles
import Testing

@Suite struct DifferenceReportTests {
    private func text(_ differences: [ScenarioDifference]) -> String {
        var second = TracedScenario.provenance
        second.file = "other.jsonc"
        let report = DifferenceReport(TracedScenario.provenance, second, differences)
        return TextRenderer(edition: Edition(.english), width: 120).render(report.document)
    }

    @Test func `each value stands beside its path, without quotes, and says what it is`() {
        let text = text([
            ScenarioDifference(path: "teams.a.wrapUp", old: "\"5m\"", new: "\"6m\""),
            ScenarioDifference(path: "hotlines.a.lines", old: nil, new: "4"),
        ])
        #expect(text.contains("traced.jsonc") && text.contains("other.jsonc"))
        #expect(text.contains("not stated") && text.contains("5m") && !text.contains("\"5m\""))
        #expect(text.contains("Documentation after the caller has left"))
    }

    @Test func `where nothing differs a sentence says so`() {
        #expect(text([]).contains("Nothing differs: both say the same."))
    }

    @Test(arguments: [
        ("callers.women.calls.perDay", "Persons an ordinary day"),
        ("callers.women.talk.lognormal.mean", "mean"),
        ("hotlines.a.ladder.own.after", "How long a call must have waited."),
        ("profiles.day.days.friday.weight", "The day's calls relative to an ordinary day's."),
        ("teams.a.shifts.night.from.basis", "What the value rests on."),
    ])
    func `the meaning of a path is that of the format`(path: String, words: String) throws {
        let meaning = try #require(ScenarioDifference(path: path, old: nil, new: "1").meaning)
        #expect(meaning.lowercased().contains(words.lowercased()), "\(meaning)")
    }
}
