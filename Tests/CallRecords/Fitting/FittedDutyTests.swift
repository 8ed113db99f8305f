import HotlineModel
import Testing

@testable import CallRecords

@Suite struct FittedDutyTests {
    /// Four weeks, in which two counsellors were on duty from nine to five on every day but Friday, and had twenty calls an hour.
    private struct Weeks {
        var seconds = Array(repeating: 0.0, count: 168)
        var calls = Array(repeating: 0, count: 168)

        init() {
            for day in Weekday.allCases where day != .friday {
                for hour in 9..<17 { set(day, hour, calls: 20, counsellors: 2) }
            }
        }

        mutating func set(_ day: Weekday, _ hour: Int, calls number: Int, counsellors: Double) {
            calls[day.rawValue * 24 + hour] = number
            seconds[day.rawValue * 24 + hour] = 4 * 3_600 * counsellors
        }

        var plan: FittedDuty {
            FittedDuty(seconds: seconds, calls: calls, occurrences: Array(repeating: 4, count: 7))
        }
    }

    private static let others = Weekday.allCases.filter { $0 != .friday }

    @Test(arguments: [(Weekday.tuesday, 3), (.friday, 10), (.monday, 17), (.sunday, 8), (.monday, 23)])
    func `hours of few calls change no shift`(day: Weekday, hour: Int) {
        var weeks = Weeks()
        #expect(
            weeks.plan.shifts == [
                StaffingStudy.Shift(from: 9, to: 17, days: Self.others, counsellors: 2)
            ])
        for calls in [1, 10] {
            weeks.set(day, hour, calls: calls, counsellors: 3)
            #expect(weeks.plan.shifts == Weeks().plan.shifts)
        }
    }

    @Test func `an hour that is quiet on all days takes their mean`() {
        var weeks = Weeks()
        for day in Self.others { weeks.set(day, 17, calls: 4, counsellors: day == .monday ? 2 : 1) }
        let plan = weeks.plan
        for day in Self.others {
            #expect(plan.hours[day.rawValue * 24 + 17].map { abs($0 - 7.0 / 6) < 1e-9 } == true)
        }
        #expect(plan.hours[Weekday.friday.rawValue * 24 + 17] == nil)
        #expect(plan.shifts.contains(.init(from: 9, to: 18, days: Self.others, counsellors: 1)))
    }

    @Test(arguments: [0, 1, 10]) func `a quiet hour between two others is bridged, whatever it held`(
        calls: Int
    ) {
        var weeks = Weeks()
        weeks.set(.monday, 12, calls: calls, counsellors: Double(calls))
        #expect(weeks.plan.shifts == Weeks().plan.shifts)
    }
}
