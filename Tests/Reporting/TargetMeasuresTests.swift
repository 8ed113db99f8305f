import HotlineModel
import Metrics
import Testing

@testable import ScenarioFiles

/// What a scenario file can ask for is what the registry measures.
@Suite struct TargetMeasuresTests {
    @Test(arguments: MeasureWord.all.map(\.key))
    func `a measure names a metric that exists in every scope that a file may name`(key: String) throws {
        let word = try #require(MeasureWord.all.first { $0.key == key })
        let measure = word.measure(30)
        let metric = try #require(MetricRegistry.metric(MetricRegistry.metric(judgedBy: measure)))
        for scope in word.scopes { #expect(metric.scopes.contains(scope), "\(key) by \(scope)") }
        #expect(metric.scopes.contains(.system) != word.needsScope)
        let unit: MetricUnit =
            switch word.unit {
            case .share: .share
            case .seconds: .seconds
            case .money: .money
            }
        #expect(metric.unit == unit)
        #expect(MeasureWord.word(for: measure)?.key == key)
    }
}
