import Documents
import Foundation
import HotlineEngine
import HotlineModel
import Testing

@testable import Reporting

@Suite struct TraceTests {
    static func trace() throws -> Trace {
        let scenario = try TracedScenario.scenario()
        let steps = try ReplicationRunner.trace(CompiledScenario(scenario), seed: 1, replication: 0).steps
        return try Trace(scenario, steps, replication: 1, TracedScenario.provenance)
    }

    @Test func `callers are numbered as they first dial`() throws {
        let trace = try Self.trace()
        #expect(trace.callerCount == 9)
        let dials = trace.steps.indices.filter { trace.steps[$0].step == .dialled }.map { trace.callers[$0] }
        #expect(dials == Array(1...9))
    }

    @Test func `the story of a call tells each step with its local time`() throws {
        let trace = try Self.trace()
        let document = try #require(trace.story(ofCaller: 4))
        let text = TextRenderer(edition: Edition(.english), width: 110).render(document)
            .replacing("\u{A0}", with: " ")
        let story = """
            • 2026-11-01 10:09:30: The caller dials women, attempt 1.
            • 2026-11-01 10:09:30: The call joins the queue of women.
            • 2026-11-01 10:10:00: Counsellor 1 of women-team answers, after a wait of 30 seconds.
            • 2026-11-01 10:20:00: The conversation ends after 10 minutes.
            """
        #expect(text.contains(story), "\(text)")
        #expect(trace.story(ofCaller: 10) == nil)
    }

    @Test func `the story of a call is told in Arabic too`() throws {
        let document = try #require(try Self.trace().story(ofCaller: 3))
        for case .list(let items) in document.blocks {
            for item in items { #expect(item.arabic != nil) }
        }
        #expect(MarkdownRenderer(edition: Edition(.arabic)).render(document).contains("ينهي المتصل الانتظار"))
    }

    @Test func `the log shows what lies in its window`() throws {
        let trace = try Self.trace()
        let ten = try #require(ClockTime(text: "10:00"))
        let window = Trace.Window(from: trace.seconds(ten, onDay: 1), to: trace.seconds(ten, onDay: 1) + 360)
        let rows = try #require(trace.log(in: window).tables.first).rows
        // Dialled, queued, answered; dialled, queued. Hanging up at 10:06 is outside.
        #expect(rows.count == 5)
        #expect(trace.lines(in: window).split(separator: "\n").count == 5)
    }

    @Test func `every line of the log for programs is an object with the moment and the step`() throws {
        let trace = try Self.trace()
        let lines = trace.lines(in: trace.everything).split(separator: "\n")
        #expect(lines.count == trace.steps.count)
        for (line, step) in zip(lines, trace.steps) {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["seconds"] as? Double == step.seconds)
            #expect(object?["step"] as? String == step.step.rawValue)
        }
    }

    @Test func `days are found by number and by date`() throws {
        let trace = try Self.trace()
        #expect(trace.window(ofDay: 1)?.from == 0)
        #expect(trace.window(ofDay: 0) == nil && trace.window(ofDay: 2) == nil)
        #expect(trace.day(of: try #require(CivilDate(text: "2026-11-01"))) == 1)
        #expect(trace.day(of: try #require(CivilDate(text: "2026-11-02"))) == nil)
    }

    @Test func `local times follow the clock changes`() throws {
        // In Egypt clocks go back at the end of 29 October 2026: the hour from 23:00 comes twice.
        let calendar = ScenarioCalendar(
            start: try #require(CivilDate(text: "2026-10-29")), length: .days(2))
        let moments = LocalMoments(try CivilClock(calendar))
        #expect(moments.text(23 * 3_600 + 60) == "2026-10-29 23:01:00")
        #expect(moments.text(24 * 3_600 + 60) == "2026-10-29 23:01:00")
        #expect(moments.text(25 * 3_600 + 60) == "2026-10-30 00:01:00")
        // Past the horizon days go on.
        #expect(moments.text(49 * 3_600 + 60) == "2026-10-31 00:01:00")
    }

    @Test func `every step has words in both languages`() {
        for step in TraceEntry.Step.allCases { #expect(step.phrase.arabic != nil) }
    }
}
