import Documents
import Testing

@Suite struct DurationAndDateTests {
    private let english = Edition(.english)
    private let arabic = Edition(.arabic)

    private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

    @Test(arguments: [
        (0.0, "0 s"), (0.04, "0.0 s"), (4.25, "4.3 s"), (9.94, "9.9 s"), (9.96, "10 s"), (45, "45 s"),
        (59.6, "1 min"), (60, "1 min"), (200, "3 min 20 s"), (3_599, "59 min 59 s"), (3_599.7, "1 h"),
        (3_900, "1 h 5 min"), (86_399, "1 day"), (86_400, "1 day"), (97_200, "1 day 3 h"),
        (2_419_200, "28 days"), (-200, "−3 min 20 s"), (.infinity, "–"),
    ])
    func `durations read as people say them`(seconds: Double, text: String) {
        #expect(plain(english.duration(seconds: seconds)) == text)
    }

    @Test func `sentences have words where tables have signs`() {
        #expect(plain(english.duration(seconds: 61, style: .words)) == "1 minute 1 second")
        #expect(plain(arabic.duration(seconds: 200, style: .words)) == "٣ دقائق و٢٠ ثانية")
        #expect(plain(arabic.duration(seconds: 7_260, style: .words)) == "ساعتان ودقيقة")
        #expect(plain(arabic.duration(seconds: 200)) == "٣ د ٢٠ ث")
        #expect(plain(arabic.duration(seconds: 97_200)) == "١ ي ٣ س")
    }

    @Test func `dates and times follow the language`() throws {
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
        #expect(plain(english.date(date)) == "1 November 2026")
        #expect(plain(arabic.date(date)) == "١ نوفمبر ٢٠٢٦")
        #expect(english.time(minute: 425) == "07:05")
        #expect(arabic.time(minute: 1_440) == "٢٤:٠٠")
        #expect(date.iso == "2026-11-01")
    }

    @Test func `dates that do not exist are refused`() {
        #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2028, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    }

    @Test func `day numbers and dates are each other's inverse`() {
        #expect(CalendarDate(daysSince1970: 0) == CalendarDate(year: 1970, month: 1, day: 1))
        #expect(CalendarDate(daysSince1970: -719_162).iso == "0001-01-01")
        #expect(CalendarDate(daysSince1970: .max).iso == "9999-12-31")
        for day in stride(from: -719_162, through: 2_932_896, by: 997) {
            #expect(CalendarDate(daysSince1970: day).daysSince1970 == day)
        }
    }
}
