import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// When persons call: campaigns, surges, periods, days that are busy for all.
@Suite struct DemandTests {
    private func persons(_ scenario: Scenario, replications: Int = 1) throws -> [Int] {
        let compiled = try CompiledScenario(scenario)
        return try (0..<replications).map { replication in
            try ReplicationRunner.run(compiled, seed: 3, replication: UInt64(replication)).persons
                .reduce(0) { $0 + $1.persons }
        }
    }

    private func scenario(perDay: Double, days: Int) -> Scenario {
        var stage = Stage(dials: [], talk: 1)
        stage.scenario.calendar.length = .days(days)
        stage.scenario.callers[0].calls = CallVolume(rate: .perDay(perDay, profile: nil))
        return stage.scenario
    }

    @Test func `persons dial at the moments that were recorded, beside those of a campaign`() throws {
        var stage = Stage(dials: [5, 50, 500], talk: 1)
        try stage.run()
        #expect(stage.times(.dialled) == [5, 50, 500])
    }

    @Test func `a campaign adds as many calls as its reach makes`() throws {
        var scenario = scenario(perDay: 0, days: 60)
        scenario.campaigns = [
            Campaign(
                name: "broadcast", from: scenario.calendar.start.advanced(days: 5), days: 10,
                reach: 20_000_000,
                callsPerMillion: 50, halfLifeSeconds: 3 * 86_400,
                audience: [AudienceShare(callers: "callers", share: 1)])
        ]
        // All but 2^(-45/3) of 1,000 calls fall within the horizon; standard deviation 31.6.
        let count = try #require(try persons(scenario).first)
        #expect(abs(count - 1_000) < 127)
        var stage = Stage(dials: [])
        stage.scenario = scenario
        try stage.run()
        let dials = stage.times(.dialled)
        #expect(dials.allSatisfy { $0 >= 5 * 86_400 })
        // Half of what comes after the tenth day falls within a half-life: binomial around 1/2.
        let after = dials.filter { $0 > 15 * 86_400 }
        let soon = after.count { $0 < 18 * 86_400 }
        #expect(abs(Double(soon) - Double(after.count) / 2) < 4 * (Double(after.count) / 4).squareRoot())
    }

    @Test func `a surge rises, stays and falls`() throws {
        var scenario = scenario(perDay: 500, days: 30)
        let day = 86_400.0
        scenario.surges = [
            Surge(
                name: "influx", from: scenario.calendar.start.advanced(days: 10), factor: 3,
                rampSeconds: 5 * day, lastsSeconds: 5 * day, lasting: 2)
        ]
        // 10 days at 1, 5 rising to 3 (mean 2), 5 at 3, 10 at 2: 55 days' worth; standard deviation 166.
        let count = try #require(try persons(scenario).first)
        #expect(abs(count - 27_500) < 664)
    }

    @Test func `a period has its own volume`() throws {
        var scenario = scenario(perDay: 500, days: 20)
        let start = scenario.calendar.start
        scenario.periods = [
            Period(name: "feast", from: start.advanced(days: 10), to: start.advanced(days: 19), volume: 0.5)
        ]
        let count = try #require(try persons(scenario).first)
        #expect(abs(count - 7_500) < 347)
    }

    @Test func `days that are busy for one group are busy for all, as far as stated`() throws {
        var scenario = scenario(perDay: 400, days: 400)
        scenario.callers[0].calls.dayVariation = 0.5
        scenario.callers.append(scenario.callers[0])
        scenario.callers[1].name = "others"
        scenario.calendar.dayCorrelation = 0.8
        var stage = Stage(dials: [])
        stage.scenario = scenario
        try stage.run()
        var counts = [[Double](repeating: 0, count: 400), [Double](repeating: 0, count: 400)]
        for entry in stage.steps where entry.step == .dialled {
            counts[entry.group][min(399, Int(entry.seconds / 86_400))] += 1
        }
        // Variance of a day's count 400 + (0.5 x 400)^2, covariance 0.8 of the latter: correlation 0.79. With 400 days
        // its Fisher transform has a standard error of 0.05.
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        func covariance(_ one: [Double], _ other: [Double]) -> Double {
            let (a, b) = (mean(one), mean(other))
            return zip(one, other).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) } / 399
        }
        let correlation =
            covariance(counts[0], counts[1])
            / (covariance(counts[0], counts[0]) * covariance(counts[1], counts[1])).squareRoot()
        #expect(correlation > 0.70 && correlation < 0.86)
        #expect(abs(covariance(counts[0], counts[0]) / 40_400 - 1) < 0.45)
    }
}
