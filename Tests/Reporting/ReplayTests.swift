import DiscreteEvents
import Documents
import Foundation
import HotlineEngine
import HotlineModel
import Testing

@testable import Reporting

@Suite struct ReplayTests {
    /// What is seen at a time of the traced day.
    private func frame(_ time: String) throws -> ReplayTimeline.Frame {
        let trace = try TraceTests.trace()
        let timeline = ReplayTimeline(trace, from: 0, to: 86_400)
        let seconds = trace.seconds(try #require(ClockTime(text: time)), onDay: 1)
        return try #require(timeline.frames.last { $0.seconds <= seconds })
    }

    @Test(arguments: [
        ("09:30", 0, 0, 0), ("10:00", 0, 1, 1), ("10:05", 1, 2, 1), ("10:06", 0, 1, 1), ("10:10", 0, 1, 1),
        ("10:20", 0, 0, 0), ("10:30", 0, 1, 1), ("10:40", 0, 0, 0),
    ])
    func `queue, lines and counsellor of the women's line are as the day was set out`(
        time: String, waiting: Int, lines: Int, withCaller: Int
    ) throws {
        let frame = try frame(time)
        #expect(frame.waiting[0] == waiting)
        #expect(frame.lines[0] == lines)
        #expect(frame.counsellors[0] == [1 - withCaller, withCaller, 0, 0])
    }

    @Test func `a man who is transferred holds a line where he is connected`() throws {
        #expect(try frame("11:00").lines == [0, 1])
        #expect(try frame("11:10").lines == [0, 0])
    }

    @Test func `outcomes add up to those of the day`() throws {
        let outcomes = try frame("23:59").outcomes
        func count(_ step: TraceEntry.Step) throws -> Int {
            outcomes[try #require(ReplayTimeline.outcomes.firstIndex(of: step))]
        }
        #expect(try count(.answered) == 5)
        #expect(try count(.abandoned) == 2)
        #expect(try count(.blocked) == 1)
        #expect(try count(.closed) == 1)
    }

    @Test func `counsellors who document and rest are shown as such`() throws {
        var scenario = try TracedScenario.scenario()
        scenario.teams[0].wrapUp = WrapUp(usual: .seconds(300))
        scenario.teams[0].rest = RestRule(afterCalls: 1, seconds: 120)
        let steps = try ReplicationRunner.trace(CompiledScenario(scenario), seed: 1, replication: 0).steps
        let trace = try Trace(scenario, steps, replication: 1, TracedScenario.provenance)
        let frames = ReplayTimeline(trace, from: 0, to: 86_400).frames
        func team(_ time: String) throws -> [Int] {
            let seconds = trace.seconds(try #require(ClockTime(text: time)), onDay: 1)
            return try #require(frames.last { $0.seconds <= seconds }).counsellors[0]
        }
        // Answered at 10:00; documents from 10:10 and rests from 10:15 to 10:17.
        #expect(try team("10:09") == [0, 1, 0, 0])
        #expect(try team("10:10") == [0, 0, 1, 0])
        #expect(try team("10:15") == [0, 0, 0, 1])
        #expect(try team("10:17") == [1, 0, 0, 0])
    }

    @Test func `a replay of the afternoon starts with what the morning left`() throws {
        let trace = try TraceTests.trace()
        let start = trace.seconds(try #require(ClockTime(text: "10:05")), onDay: 1) + 10
        let first = ReplayTimeline(trace, from: start, to: 86_400).frames[0]
        #expect(first.seconds == start)
        #expect(first.waiting[0] == 1 && first.lines[0] == 2)
        #expect(first.outcomes.allSatisfy { $0 == 0 })
    }

    @Test(arguments: Language.allCases)
    func `the page stands alone, and its data can be read`(language: Language) throws {
        var scenario = try TracedScenario.scenario()
        scenario.title = LocalizedText(english: "</script><script>alert(1)</script>", arabic: nil)
        let steps = try ReplicationRunner.trace(CompiledScenario(scenario), seed: 1, replication: 0).steps
        let trace = try Trace(scenario, steps, replication: 1, TracedScenario.provenance)
        let page = ReplayPage(
            trace, window: try #require(trace.window(ofDay: 1)), edition: Edition(language)
        ).text
        // The name of SVG is the only address, and nothing is fetched from it.
        #expect(!page.replacing("http://www.w3.org/2000/svg", with: "").contains("://"))
        #expect(page.components(separatedBy: "<script").count == 3)
        #expect(page.contains(language.isRightToLeft ? "dir=\"rtl\"" : "dir=\"ltr\""))
        let from = try #require(page.range(of: "id=\"data\">"))
        let to = try #require(page.range(of: "</script>", range: from.upperBound..<page.endIndex))
        let data = Data(page[from.upperBound..<to.lowerBound].utf8)
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let frames = try #require(root["frames"] as? [[Double]])
        // Second, time of day, two hotlines twice, two teams with four states, the outcomes.
        #expect(frames.allSatisfy { $0.count == 2 + 4 + 8 + ReplayTimeline.outcomes.count })
        #expect((root["events"] as? [Any])?.count == steps.count)
    }
}
