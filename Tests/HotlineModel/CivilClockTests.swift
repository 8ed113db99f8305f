import DiscreteEvents
@testable import HotlineModel
import Testing

@Suite struct CivilClockTests {
    private func clock(_ start: String, days: Int, zone: String = "Africa/Cairo") throws -> CivilClock {
        let date = try #require(CivilDate(text: start))
        return try CivilClock(ScenarioCalendar(zone: zone, start: date, length: .days(days)))
    }

    @Test(arguments: [("2026-04-24", 23.0), ("2026-10-29", 25.0), ("2026-11-01", 24.0)])
    func `a day in Cairo has the hours that people live`(date: String, hours: Double) throws {
        #expect(try clock(date, days: 1).horizonSeconds == hours * 3_600)
    }

    @Test func `an hour that comes twice lasts two hours, one that is skipped lasts none`() throws {
        let autumn = try clock("2026-10-29", days: 1).hours()
        #expect(autumn.last == CivilClock.Hour(day: 0, hour: 23, start: 82_800, end: 90_000))
        let spring = try clock("2026-04-24", days: 1).hours()
        #expect(spring.first == CivilClock.Hour(day: 0, hour: 1, start: 0, end: 3_600))
        #expect(spring.count == 23)
    }

    @Test func `a shift over the clock change keeps its local times`() throws {
        let clock = try clock("2026-10-28", days: 3)
        let from = try #require(ClockTime(text: "22:00"))
        let to = try #require(ClockTime(text: "08:00"))
        #expect(clock.seconds(to, onDay: 2) - clock.seconds(from, onDay: 1) == 11 * 3_600)
    }

    @Test func `an unknown zone is an error`() {
        #expect(throws: CalendarError.unknownZone("Africa/Atlantis")) {
            try CivilClock(ScenarioCalendar(zone: "Africa/Atlantis"))
        }
    }

    @Test func `dates survive a round trip and know their weekday`() throws {
        for day in stride(from: -25_000, through: 84_000, by: 37) {
            let date = CivilDate(dayNumber: day)
            #expect(CivilDate(text: date.text) == date)
        }
        #expect(try #require(CivilDate(text: "2026-11-01")).weekday == .sunday)
        #expect(Defaults.start.text == "2026-11-01")
        #expect(CivilDate(text: "2026-02-29") == nil)
        #expect(CivilDate(text: "2026-1-01") == nil)
        #expect(ClockTime(text: "24:00") == .endOfDay)
        #expect(ClockTime(text: "24:01") == nil)
    }
}
