import HotlineModel
import OutputAnalysis
import Testing

@testable import CallRecords

@Suite struct DayStudyTests {
    private static func counts(_ byDay: [Int: Int], days: Int) -> DayCounts {
        let first = SyntheticLog.firstDay
        return DayCounts(
            byDay, in: CivilDate(dayNumber: first)...CivilDate(dayNumber: first + days - 1))
    }

    @Test func `a day that stands out is found, and no other`() {
        var byDay = SyntheticDays(SyntheticLog(days: 42, perDay: 50, hours: [1]), seed: 4).byDay
        byDay[SyntheticLog.firstDay + 17] = 140
        let study = DayStudy(Self.counts(byDay, days: 42), .standard)
        #expect(study.specialDays.map(\.date.dayNumber) == [SyntheticLog.firstDay + 17])
        #expect(study.specialDays.first.map { $0.expected < 70 } == true)
    }

    /// A day is marked by chance in about one log of twenty: of 100, more than 16 would come once in 50,000 times.
    @Test func `ordinary days seldom stand out`() {
        let marked = (0..<100).count { seed in
            let days = SyntheticDays(SyntheticLog(days: 28, perDay: 60, hours: [1]), seed: UInt64(seed))
            return !DayStudy(days.counts, .standard).specialDays.isEmpty
        }
        #expect(marked <= 16)
    }

    @Test func `a trend is found and measured`() throws {
        let days = SyntheticDays(SyntheticLog(days: 56, perDay: 60, trend: 0.01, hours: [1]), seed: 8)
        let study = DayStudy(days.counts, .standard)
        #expect(study.trendTest?.isRejected == true)
        // 60 calls a day grow by 4.2 a week; the mean day has 76.5.
        #expect(try #require(study.trend).contains(4.2 / 76.5))
    }

    @Test func `days without any record are left aside`() {
        var byDay = SyntheticDays(SyntheticLog(days: 28, perDay: 40, hours: [1]), seed: 2).byDay
        for day in 10...12 { byDay[SyntheticLog.firstDay + day] = nil }
        let study = DayStudy(Self.counts(byDay, days: 28), .standard)
        #expect(study.gaps == 3 && study.days == 25)
    }

    @Test func `one day tells nothing about others`() {
        let study = DayStudy(Self.counts([SyntheticLog.firstDay: 500], days: 1), .standard)
        #expect(study.dispersion == nil && study.variation == nil && study.trend == nil)
    }

    @Test func `a day with hours of its own gets them`() {
        var counts = Array(repeating: 0, count: 168)
        for day in 0..<7 {
            for hour in 8..<20 { counts[day * 24 + hour] = day == 4 && hour < 14 ? 5 : 60 }
        }
        let days = SyntheticDays(SyntheticLog(days: 28, perDay: 60, hours: [1]), seed: 1)
        let week = WeekStudy(
            counts: counts, occurrences: Array(repeating: 4, count: 7),
            dispersion: DayStudy(days.counts, .standard), .standard)
        #expect(week.ownHours.keys.contains(.friday))
        #expect(week.hours[3] == 0)
        #expect(week.weights[.monday].map { $0.value > 1 } == true)
    }

    @Test func `hours of few calls share theirs, closed hours stay closed`() {
        let merged = MergedHours([
            0, 0, 0, 0, 0, 0, 0, 3, 3, 9, 40, 50, 60, 50, 40, 20, 12, 4, 2, 1, 0, 0, 0, 0,
        ])
        #expect(merged.blocks.first == 8..<10 && merged.blocks.map(\.count).reduce(0, +) == 16)
        for block in merged.blocks {
            let sum = block.reduce(0) { $0 + Int(merged.weights[$1] * 294 / 100 + 0.5) }
            #expect(sum == 0 || sum >= Disclosure.least - 1)
        }
        #expect(merged.weights[0] == 0)
        #expect(MergedHours(Array(repeating: 0, count: 24)).weights.allSatisfy { $0 == 0 })
    }

    @Test(arguments: [0, 2, 3, 7], [0, 1, 4])
    func `a few calls in closed hours change nothing`(hour: Int, calls: Int) {
        var counts = Array(repeating: 0, count: 24)
        for hour in 9..<19 { counts[hour] = 150 }
        counts[8] = 6
        counts[9] = 60
        let closed = MergedHours(counts)
        counts[hour] += calls
        #expect(MergedHours(counts).weights == closed.weights)
        #expect(closed.weights[hour] == 0 && closed.weights[20] == 0)
    }
}
