import HotlineModel
import Testing

@testable import CallRecords

@Suite struct MomentReaderTests {
    private static let day = CivilDate(year: 2026, month: 11, day: 5)?.dayNumber ?? 0

    @Test(
        arguments: [
            "2026-11-05 14:30:15", "2026-11-05T14:30:15", "2026-11-05T14:30:15Z", "2026-11-05T14:30:15+02:00",
            "2026/11/05 14:30:15", "05/11/2026 14:30:15", "5.11.2026 14:30:15", "05/11/26 2:30:15 PM",
            "5-11-2026, 02:30:15 pm", "20261105143015", "٢٠٢٦-١١-٠٥ ١٤:٣٠:١٥", "05/11/2026 02:30:15 م",
        ])
    func `common ways to write a moment are read alike`(text: String) {
        let moment = MomentReader(isDayFirst: true).moment(PlainDigits.plain(Array(text.utf8)[...]))
        #expect(moment == MomentReader.Moment(day: Self.day, second: 14 * 3_600 + 30 * 60 + 15))
    }

    @Test func `the month comes first where the records say so`() {
        let moment = MomentReader(isDayFirst: false).moment(Array("11/05/2026 00:00".utf8)[...])
        #expect(moment == MomentReader.Moment(day: Self.day, second: 0))
    }

    @Test func `seconds since 1970 are universal time`() {
        let moment = MomentReader(isDayFirst: true).moment(Array("86460".utf8)[...])
        #expect(moment == nil)
        let later = MomentReader(isDayFirst: true).moment(Array("1000000000".utf8)[...])
        #expect(later == MomentReader.Moment(day: 11_574, second: 6_400))
    }

    @Test(
        arguments: [
            "", "yesterday", "2026-13-01 10:00", "2026-02-30 10:00", "2026-11-05", "25:00", "10:61", "12",
            "2026-11-05 14:30 o'clock", "99999999999999999999", "13:00 pm",
        ])
    func `what is no moment is not taken for one`(text: String) {
        #expect(MomentReader(isDayFirst: true).moment(Array(text.utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("75", 75.0), ("75.5", 75.5), ("1:15", 75), ("0:01:15", 75), ("1m15s", 75), ("2h", 7_200),
    ])
    func `common ways to write a duration are read`(text: String, seconds: Double) {
        #expect(DurationReader(unit: 1).seconds(Array(text.utf8)[...]) == seconds)
    }

    @Test(arguments: ["-5", "1:75", "a while", "1.2.3", "99999999", "1:2:3:4", ""])
    func `what is no duration is not taken for one`(text: String) {
        #expect(DurationReader(unit: 1).seconds(Array(text.utf8)[...]) == nil)
    }
}
