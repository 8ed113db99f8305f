import DiscreteEvents
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct ArrivalCoverageTests {
    private static let logs = 500

    @Test func `intervals of the calls a day hold the rate of a Poisson process`() throws {
        var (rate, hour) = (Coverage(), Coverage())
        // Of each day the hour of the fewest calls is hidden, lest others tell that nobody called in the night.
        let system = SyntheticLog(days: 28, perDay: 25, hours: [0, 1, 1, 0.5])
        for seed in 0..<Self.logs {
            let days = SyntheticDays(system, seed: UInt64(seed) + 1_000)
            let study = DayStudy(days.counts, .standard)
            rate.add(DailyRate(days.counts, study).rate(days.byDay, calls: days.total).contains(25))
            let week = WeekStudy(
                counts: days.hours, occurrences: Array(repeating: 4, count: 7), dispersion: study, .standard)
            // Hours of fewer than 11 calls in four weeks, of 40 expected, would be hidden.
            hour.add(week.rates[1]?.contains(10) ?? false)
        }
        rate.expect("calls a day")
        hour.expect("calls in an hour of the week")
    }

    @Test func `intervals hold the rate where days vary more than chance`() {
        var (rate, variation) = (Coverage(), Coverage())
        let system = SyntheticLog(days: 42, perDay: 60, variation: 0.25, hours: [1])
        for seed in 0..<Self.logs {
            let days = SyntheticDays(system, seed: UInt64(seed) + 9_000)
            let study = DayStudy(days.counts, .standard)
            rate.add(DailyRate(days.counts, study).rate(days.byDay, calls: days.total).contains(60))
            variation.add(study.variation?.contains(0.25) ?? false)
        }
        rate.expect("calls a day of varying days")
        variation.expect("the variation of days")
    }

    @Test func `the share of redials lies in its interval`() throws {
        var (share, first) = (Coverage(), 0.0)
        let system = SyntheticLog(
            days: 12, perDay: 60, hours: [1, 1, 1], patience: .exponential(try Exponential(mean: 100)),
            wait: .exponential(try Exponential(mean: 100)), redialChance: 0.4)
        for seed in 0..<Self.logs {
            var attempts = CallerAttempts()
            for record in try system.records(seed: UInt64(seed) + 40) {
                attempts.add(
                    caller: record.caller ?? 0, moment: Double(record.day) * 86_400 + record.second,
                    isFailure: record.outcome == .abandoned)
            }
            let study = try #require(RedialStudy(attempts.findings, .standard))
            share.add(study.share.contains(0.4))
            first += study.firstShare / Double(Self.logs)
        }
        share.expect("the share of redials")
        // Half the attempts fail and 0.4 of these come back: 1.25 attempts a person.
        #expect(abs(first - 0.8) < 0.01)
    }
}
