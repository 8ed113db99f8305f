import HotlineModel
import OutputAnalysis
import Planning
import Testing

@Suite struct SelectExperimentTests {
    private let scenarios: [NamedScenario]

    init() throws {
        let base = try SmallScenarios.twoHotlines()
        scenarios = (1...3).map { counsellors in
            var scenario = base
            scenario.teams[0].staffing = .always(counsellors)
            return NamedScenario("\(counsellors)", scenario)
        }
    }

    private func select(
        _ request: SelectionRequest, threads: Int = 1, by metric: String? = nil
    ) throws -> SelectionResult {
        try SelectExperiment(scenarios, ExperimentSettings(threads: threads), request, by: metric).run()
    }

    @Test func `the race finds the best and drops the others`() throws {
        let result = try select(.sequential(indifference: 0.1, atMost: 500))
        #expect(result.selected == 2)
        #expect(result.contenders[2].droppedAfter == nil)
        #expect(result.contenders[0].droppedAfter == SelectExperiment.firstStage)
    }

    @Test func `threads change neither the choice nor the replications that count`() throws {
        let one = try select(.sequential(indifference: 0.03, atMost: 60))
        let three = try select(.sequential(indifference: 0.03, atMost: 60), threads: 3)
        #expect(one.contenders.map(\.replications) == three.contenders.map(\.replications))
        #expect(one.contenders.map(\.mean) == three.contenders.map(\.mean))
        #expect(one.selected == three.selected)
    }

    @Test func `a race that reaches its limit selects nobody`() throws {
        let result = try select(.sequential(indifference: 1e-6, atMost: 22), by: "reached")
        #expect(result.selected == nil)
        #expect(result.contenders.allSatisfy { $0.replications <= 22 })
    }

    @Test func `a budget is kept, and its chance of being right is estimated`() throws {
        let result = try select(.budget(replications: 75, indifference: 0.01))
        #expect(result.replications <= 75)
        #expect(result.selected == 2)
        #expect(try #require(result.probability) > 0.5)
    }

    @Test func `a budget below the first stage is refused`() {
        #expect(throws: AnalysisError.self) { try select(.budget(replications: 20, indifference: 0.01)) }
    }

    @Test func `a replication without anything to measure is an error that names it`() throws {
        var silent = scenarios[0].scenario
        silent.callers = silent.callers.map { group in
            var group = group
            group.calls = CallVolume(rate: .perDay(0, profile: nil))
            return group
        }
        let pair = [NamedScenario("silent", silent), scenarios[1]]
        #expect(
            throws: ExperimentError.noValue(metric: "lost-callers", scenario: "silent", replication: 0)
        ) {
            try SelectExperiment(
                pair, ExperimentSettings(), .sequential(indifference: 0.01, atMost: 100)
            ).run()
        }
    }
}
