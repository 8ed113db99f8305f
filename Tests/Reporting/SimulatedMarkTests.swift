import Documents
import Foundation
import Planning
import Reporting
import Testing

/// Whatever shows what simulated persons did says that they are simulated; reports of decisions are in `DecisionReportsTests`.
@Suite struct SimulatedMarkTests {
    @Test func `a run, its checklist and its traces say so in every format`() throws {
        let result = try WholeDay.usual.get()
        let trace = try TraceTests.trace()
        let machine = Surroundings(system: "A", architecture: "B", processors: 1, memoryBytes: 1)
        let documents = [
            RunReport(result, TracedScenario.provenance).document,
            StressChecklist(result, TracedScenario.provenance, on: machine).document,
            RunReport(result, TracedScenario.provenance, tables: [.charts]).document,
            trace.log(in: trace.everything), try #require(trace.story(ofCaller: 1)),
        ]
        for document in documents {
            for text in SimulatedMark.formats(of: document) {
                #expect(SimulatedMark.stands(in: text), "\(text.prefix(400))")
            }
        }
    }

    @Test func `a chart that leaves its document says so, and a page says it no more often for its charts`()
        throws
    {
        let result = try WholeDay.usual.get()
        let document = RunReport(result, TracedScenario.provenance, tables: [.charts]).document
        let edition = Edition(.english)
        #expect(!document.figures.isEmpty)
        for figure in document.figures {
            let file = SVGRenderer(edition: edition).render(figure, cautions: document.cautions)
            // In the description and in the picture.
            #expect(file.components(separatedBy: "not real people").count == 3, "\(figure.id)")
        }
        let page = HTMLRenderer(edition: edition).render(document)
        #expect(page.components(separatedBy: "not real people").count == 2)
    }

    @Test func `what programs get says so, and every line of a trace`() throws {
        let result = try WholeDay.usual.get()
        let machine = Surroundings(system: "A", architecture: "B", processors: 1, memoryBytes: 1)
        let trace = try TraceTests.trace()
        var texts = trace.lines(in: trace.everything).split(separator: "\n").map(String.init)
        #expect(texts.count > 9)
        texts.append(RunJSON(result, TracedScenario.provenance).text)
        texts.append(StressChecklist(result, TracedScenario.provenance, on: machine).json(digits: nil))
        for text in texts {
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            #expect(object?["simulated"] as? Bool == true, "\(text.prefix(200))")
        }
    }
}
