import Documents
import HotlineModel
import Planning
import Testing

@testable import Reporting

/// The charts of waits, of places and of the hours of the week, from a day without chance.
@Suite struct RunCurvesTests {
    private let result: RunResult
    private let document: Document

    init() throws {
        result = try WholeDay.usual.get()
        document = RunReport(result, TracedScenario.provenance, tables: [.charts]).document
    }

    private func lines(_ id: String) throws -> LineChart {
        let figure = try #require(document.figures.first { $0.id == id })
        guard case .lines(let chart) = figure.chart else {
            Issue.record("\(id) is no line chart")
            throw CancellationError()
        }
        return chart
    }

    @Test func `the curve of waits falls, and has a line for each hotline`() throws {
        #expect(try lines("waits").series.map(\.id) == result.scenario.hotlines.map(\.name))
        for curve in result.curves where curve.kind == .waits {
            let values = curve.points.compactMap(\.estimate.value)
            #expect(values == values.sorted(by: >))
            #expect(curve.points.map(\.position) == curve.points.map(\.position).sorted())
        }
    }

    @Test func `places day by day add up to the nights used`() throws {
        let curve = try #require(result.curves.first { $0.kind == .places })
        #expect(curve.points.count == 1)
        let nights = try #require(result.estimate("nights-used", in: .service("shelter"))?.value)
        let day = try #require(curve.points[0].estimate.value)
        #expect(nights > 0)
        #expect(abs(day - nights) < 1e-9)
    }

    @Test func `each hotline has a map of its hours, once`() {
        let maps = result.scenario.hotlines.map { "service-level-\($0.name)" }
        #expect(document.figures.map(\.id).filter { $0.hasPrefix("service-level-") } == maps)
        let both = RunReport(result, TracedScenario.provenance, tables: [.hours, .charts]).document
        #expect(both.figures.map(\.id).count { $0.hasPrefix("service-level-") } == maps.count)
    }
}
