import HotlineModel
import Metrics
import Planning
import Testing

@Suite struct CountBalanceTests {
    private let result: RunResult

    init() throws {
        let scenario = try SmallScenarios.twoHotlines()
        result = try #require(try RunExperiment(scenario, ExperimentSettings(replications: 5)).run())
    }

    @Test(arguments: MetricRegistry.breakdowns.map(\.whole))
    func `parts add up to their whole wherever both are counted`(whole: String) throws {
        let balances = result.balances.filter { $0.metric.id == whole }
        #expect(!balances.isEmpty)
        for balance in balances {
            #expect(balance.unaccounted == 0, "\(whole) of \(balance.scope)")
            #expect(balance.parts.reduce(0) { $0 + $1.count } == balance.count)
        }
    }

    @Test func `totals are over all replications, means over one`() throws {
        let balance = try #require(
            result.balances.first { $0.metric.id == "offered" && $0.scope == .hotline("women") })
        let mean = try #require(result.estimate("offered", in: .hotline("women"))?.value)
        #expect(balance.count > 0)
        #expect(abs(mean * 5 - Double(balance.count)) < 1e-6)
    }

    @Test func `attempts are balanced at every hotline and persons of every gender`() {
        let attempts = result.balances.filter { $0.metric.id == "offered" }.map(\.scope)
        #expect(attempts.contains(.hotline("women")) && attempts.contains(.hotline("rights")))
        let persons = result.balances.filter { $0.metric.id == "persons" }.map(\.scope)
        #expect(persons.contains(.gender(.woman)) && persons.contains(.gender(.man)))
    }

    @Test(arguments: MetricRegistry.breakdowns.map { [$0.whole] + $0.parts })
    func `every count of a breakdown is a metric`(ids: [String]) {
        for id in ids { #expect(MetricRegistry.metric(id)?.unit == .count, "\(id)") }
    }
}
