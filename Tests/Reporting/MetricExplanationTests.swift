import Documents
import Foundation
import Metrics
import Reporting
import Testing

@Suite struct MetricExplanationTests {
    @Test func `a metric is explained by name, formula, unit, direction, scopes and estimator`() throws {
        let explanation = try #require(MetricExplanation(of: "service-level"))
        let text = TextRenderer(edition: Edition(.english), width: 100).render(explanation.document)
        for part in ["Service level", "answered within T", "Unit:", "Better:", "Told for:", "Estimated as"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `the list holds every metric of the registry, in Arabic too`() {
        let document = MetricExplanation.all.document
        #expect(document.tables[0].rows.count == MetricRegistry.all.count)
        let text = MarkdownRenderer(edition: Edition(.arabic)).render(document)
        for metric in MetricRegistry.all { #expect(text.contains(metric.id)) }
    }

    @Test func `a word that names no metric explains nothing`() {
        #expect(MetricExplanation(of: "no-such-metric") == nil)
    }

    @Test func `programs get the same definitions`() throws {
        let root = try JSONSerialization.jsonObject(with: Data(MetricExplanation.all.json.utf8))
        let metrics = try #require((root as? [String: Any])?["metrics"] as? [[String: Any]])
        #expect(metrics.map { $0["metric"] as? String } == MetricRegistry.all.map(\.id))
        for metric in metrics { #expect((metric["name"] as? [String: String])?["ar"] != nil) }
    }
}
