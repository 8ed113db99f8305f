import Documents
import HotlineModel
import Metrics
import Planning
import Testing

@testable import Reporting

@Suite struct RunChartsTests {
    private let result: RunResult
    private let document: Document

    init() throws {
        result = try TracedScenario.usual.get()
        document = RunReport(result, TracedScenario.provenance, tables: [.charts]).document
    }

    private func figure(_ id: String) throws -> Figure {
        try #require(document.figures.first { $0.id == id })
    }

    @Test func `charts are drawn where they are asked for, and on pages`() {
        #expect(!RunTable.usual.contains(.charts))
        #expect(RunTable.usualOnPages.contains(.charts))
        #expect(document.figures.map(\.id).prefix(2) == ["call-flow", "lost-shares"])
    }

    @Test func `the flow carries every attempt that was offered, and nothing else`() throws {
        guard case .flow(let flow) = try figure("call-flow").chart else {
            Issue.record("the call flow is no flow")
            return
        }
        for hotline in result.scenario.hotlines {
            let scope = Scope.hotline(hotline.name)
            let drawn = flow.links.filter { $0.from == "hotline-\(hotline.name)" }
                .reduce(0) { $0 + $1.amount.value }
            #expect(drawn == result.estimate("offered", in: scope)?.value)
        }
        #expect(flow.nodes.first { $0.id == "answered" }?.tone == .reached)
        #expect(flow.nodes.first { $0.id == "abandoned" }?.tone == .lost)
    }

    @Test func `each share of persons lost is the one of the tables, with its interval`() throws {
        guard case .intervals(let chart) = try figure("lost-shares").chart else {
            Issue.record("the shares are no intervals")
            return
        }
        let men = try #require(chart.entries.first { $0.id == "gender-man" })
        let estimate = try #require(result.estimate("lost-callers", in: .gender(.man)))
        #expect(men.estimate.value == estimate.value)
        #expect(men.estimate.lower == estimate.lower)
    }

    @Test func `the week begins on Saturday and shows load against counsellors`() throws {
        let capacity = try CapacityCheck(result.scenario)
        let hotline = try #require(capacity.hotlines.first { $0.busiestHour != nil })
        guard case .lines(let chart) = try figure("week-\(hotline.hotline)").chart else {
            Issue.record("the week is no line chart")
            return
        }
        let busiest = try #require(hotline.busiestHour)
        // Saturday is the sixth day from Monday on.
        let place = (busiest + 2 * 24) % 168
        let point = try #require(chart.series.first { $0.id == "load" }?.points[place])
        #expect(point == LineChart.Point(Double(place), hotline.hours[busiest]?.offeredLoad))
        #expect(chart.series.map(\.id) == ["load", "ladder"])
    }
}
