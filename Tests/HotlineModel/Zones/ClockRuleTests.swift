@testable import HotlineModel
import Testing

@Suite struct ClockRuleTests {
    /// The changes of 2026, as local seconds of the year and the offset that follows.
    private func changes(_ text: String, in year: Int = 2026) throws -> [String] {
        try #require(ClockRule(text)).changes(inYear: year).map { change in
            let date = CivilDate(dayNumber: Int((Double(change.start) / 86_400).rounded(.down)))
            let second = change.start - date.dayNumber * 86_400
            return "\(date.text) \(second / 3_600):\(second % 3_600 / 60) \(change.offset / 60)"
        }
    }

    @Test(arguments: [
        ("EET-2EEST,M4.5.5/0,M10.5.4/24", ["2026-04-23 22:0 180", "2026-10-29 21:0 120"]),
        ("EST5EDT,M3.2.0,M11.1.0", ["2026-03-08 7:0 -240", "2026-11-01 6:0 -300"]),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", ["2026-04-04 16:0 600", "2026-10-03 16:0 660"]),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", ["2026-04-04 15:0 630", "2026-10-03 15:30 660"]),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", ["2026-03-29 1:0 -60", "2026-10-25 1:0 -120"]),
        ("AAA0BBB,J60,59/3", ["2026-03-01 2:0 0", "2026-03-01 2:0 60"]),
        ("EAT-3", []),
    ])
    func `clocks change when a rule says`(rule: String, expected: [String]) throws {
        #expect(try changes(rule) == expected)
    }

    @Test func `a day may be counted with and without 29 February`() throws {
        #expect(try changes("AAA0BBB,J60/0,J300/0", in: 2028).first == "2028-03-01 0:0 60")
        #expect(try changes("AAA0BBB,59/0,J300/0", in: 2028).first == "2028-02-29 0:0 60")
    }

    @Test func `the offset of a time without summer time is known`() {
        #expect(ClockRule("<+0330>-3:30")?.standardOffset == 12_600)
        #expect(ClockRule("HST10")?.standardOffset == -36_000)
    }

    @Test(arguments: [
        "", "E", "EET", "EET-2EEST", "EET-2EEST,M4.5.5/0", "EET-2EEST,M4.5.5/0,M10.5.4/24,", "EET-200",
        "EET-2EEST,M13.1.0,M10.5.4", "EET-2EEST,M4.0.0,M10.5.4", "EET-2EEST,J0,J365", "<+02-2", "EET-2:60",
        "EET-99999999999999999999",
    ])
    func `what is no rule is refused`(text: String) {
        #expect(ClockRule(text) == nil)
    }
}
