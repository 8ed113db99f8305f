import DiscreteEvents
import HotlineModel
import Testing

@testable import CallRecords

@Suite struct FitValidationTests {
    private static func log(days: Int) throws -> CallLog {
        try SyntheticLog(
            days: days, perDay: 100, patience: .exponential(try Exponential(mean: 100)),
            wait: .exponential(try Exponential(mean: 50))
        ).log(seed: 6)
    }

    @Test func `the simulation that is the observation lies within its own limits`() throws {
        let heldOut = try Self.log(days: 14)
        let hours = HeldOutHours(heldOut)
        let same = hours.hours.map { hours.averages($0) }
        let validation = FitValidation(
            heldOut: heldOut, part: .days(heldOut: true), simulated: Array(repeating: same, count: 40))
        #expect(validation.shareWithinLimits == 1)
        #expect(validation.days == 14 && validation.lines.last?.hour == nil)
        let none = FitValidation(
            heldOut: heldOut, part: .days(heldOut: true),
            simulated: Array(repeating: Array(repeating: HourAverages(offered: 1_000), count: 24), count: 40))
        #expect(none.shareWithinLimits == 0)
    }

    @Test func `hours of few calls are not compared`() throws {
        let heldOut = try Self.log(days: 1)
        let validation = FitValidation(
            heldOut: heldOut, part: .half(heldOut: true),
            simulated: Array(repeating: Array(repeating: HourAverages(), count: 24), count: 40))
        let hours = HeldOutHours(heldOut).hours
        // An hour without calls stands there like one of few.
        #expect(validation.lines.compactMap(\.hour) == Array(0..<24))
        for line in validation.lines {
            guard let hour = line.hour else { continue }
            if hours[hour].offered < Disclosure.least { #expect(line.offered == nil) }
            let rest = hours[hour].offered - hours[hour].abandoned
            for count in [hours[hour].abandoned, rest] where (1..<Disclosure.least).contains(count) {
                #expect(line.abandonment == nil)
            }
        }
        #expect(
            validation.lines.contains { $0.offered == nil } && validation.lines.contains { $0.offered != nil }
        )
    }

    @Test func `simulated weeks are weighed as the days that were held out`() throws {
        var log = CallLog()
        for (day, calls) in [(1, 20), (8, 20), (2, 20)] {
            for call in 0..<calls {
                log.add(CallRecord(day: SyntheticLog.firstDay + day, second: Double(call) * 60))
            }
        }
        let plan = try #require(ValidationPlan(heldOut: log))
        #expect(plan.days == 7 && plan.start.weekday == .monday)
        // Two Mondays and a Tuesday.
        var week = Array(repeating: HourAverages(), count: 168)
        week[0].offered = 30
        week[24].offered = 60
        #expect(plan.averages(week)[0].offered == 40)
    }

    @Test func `the halves of a day share no call and together are all`() {
        let first = (1...1_000).count { RecordPart.half(heldOut: true).includes(day: 0, call: $0) }
        let second = (1...1_000).count { RecordPart.half(heldOut: false).includes(day: 0, call: $0) }
        // Half, within five standard errors of 16.
        #expect(first + second == 1_000 && abs(first - 500) < 80)
    }
}
