import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// What named periods, campaigns and clock changes do, hour by hour.
@Suite struct CalendarTests {
    private let hour = 3_600.0
    private let day = 86_400.0

    private func span(_ from: String, _ to: String) throws -> OpeningHours.Span {
        OpeningHours.Span(
            from: try #require(ClockTime(text: from)), to: try #require(ClockTime(text: to)))
    }

    private func profile(_ name: String, hour: Int) -> Profile {
        Profile(name: name, hours: (0..<24).map { $0 == hour ? 1 : 0 })
    }

    /// Three days, the second of which is the period "feast".
    private func withFeast() -> Stage {
        var stage = Stage(dials: [], talk: 1)
        stage.scenario.calendar.length = .days(3)
        let date = stage.scenario.calendar.start.advanced(days: 1)
        stage.scenario.periods = [Period(name: "feast", from: date, to: date)]
        return stage
    }

    @Test func `a period has a profile of its own`() throws {
        var stage = withFeast()
        stage.scenario.profiles = [profile("usual", hour: 8), profile("evening", hour: 20)]
        stage.scenario.periods[0].profile = "evening"
        stage.scenario.callers[0].calls = CallVolume(rate: .perDay(100, profile: "usual"))
        try stage.run()
        let hours = Set(stage.times(.dialled).map { Int($0 / hour) })
        #expect(hours == [8, 24 + 20, 48 + 8])
    }

    @Test func `a day of two periods has the factors of both, and the shifts and hours of either`() throws {
        var stage = withFeast()
        let start = stage.scenario.calendar.start
        // The holidays, named first, last from the first day to the second.
        stage.scenario.periods.insert(
            Period(name: "holidays", from: start, to: start.advanced(days: 1), volume: 0.5), at: 0)
        stage.scenario.periods[1].volume = 4
        stage.scenario.profiles = [profile("usual", hour: 8), profile("evening", hour: 20)]
        stage.scenario.periods[1].profile = "evening"
        stage.scenario.callers[0].calls = CallVolume(rate: .perDay(1_000, profile: "usual"))
        stage.scenario.hotlines[0].openDuring = [
            PeriodHours(period: "feast", open: .weekly([:]))
        ]
        let (from, to) = (try span("10:00", "12:00").from, try span("10:00", "12:00").to)
        stage.scenario.teams[0].staffing = .shifts([
            Shift(name: "feast", from: from, to: to, counsellors: 1, during: ["feast"]),
            Shift(name: "holidays", from: from, to: to, counsellors: 1, during: ["holidays"]),
            Shift(name: "ordinary", from: from, to: to, counsellors: 1, exceptDuring: ["feast"]),
        ])
        try stage.run()
        let byDay = (0..<3).map { number in stage.times(.dialled).filter { Int($0 / day) == number } }
        // 500, 2,000 and 1,000 expected; five standard deviations fail for one seed in a million.
        for (dials, expected) in zip(byDay, [500.0, 2_000, 1_000]) {
            #expect(abs(Double(dials.count) - expected) < 5 * expected.squareRoot())
        }
        #expect(byDay[1].allSatisfy { Int(($0 - day) / hour) == 20 })
        #expect(stage.times(.closed).allSatisfy { Int($0 / day) == 1 })
        #expect(stage.times(.closed).count == byDay[1].count)
        // Two counsellors on the first two days, one on the third; overtime after the last call is not counted here.
        let duty = try #require(stage.tally?.teams[0])
        #expect(abs(duty.dutySeconds - duty.overtimeSeconds - 5 * 2 * hour) < 1e-6)
    }

    @Test func `a profile knows days without calls and days with hours of their own`() throws {
        var stage = Stage(dials: [], talk: 1)
        // From Sunday to Saturday.
        stage.scenario.calendar.length = .days(7)
        var usual = profile("usual", hour: 8)
        usual.days[.friday] = Profile.Day(weight: 0)
        usual.days[.saturday] = Profile.Day(weight: 0.5, hours: profile("late", hour: 21).hours)
        stage.scenario.profiles = [usual]
        stage.scenario.callers[0].calls = CallVolume(rate: .perDay(400, profile: "usual"))
        try stage.run()
        let hours = stage.times(.dialled).map { Int($0 / hour) }
        #expect(Set(hours) == [8, 32, 56, 80, 104, 6 * 24 + 21])
        // Poisson of mean 200: standard deviation 14.1.
        #expect(abs(hours.count { $0 == 6 * 24 + 21 } - 200) < 57)
    }

    @Test func `a period has opening hours of its own`() throws {
        var stage = withFeast()
        stage.scenario.callers[0].calls = CallVolume(
            rate: .recorded([10 * hour, day + 10 * hour, day + 21 * hour, 2 * day + 10 * hour]))
        let evening = try span("20:00", "22:00")
        let daily = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [evening]) })
        stage.scenario.hotlines[0].openDuring = [PeriodHours(period: "feast", open: .weekly(daily))]
        try stage.run()
        #expect(stage.times(.closed) == [day + 10 * hour])
        #expect(stage.times(.answered) == [10 * hour, day + 21 * hour, 2 * day + 10 * hour])
    }

    @Test func `a period has shifts of its own`() throws {
        var stage = withFeast()
        func shift(_ name: String, _ hours: OpeningHours.Span) -> Shift {
            Shift(name: name, from: hours.from, to: hours.to, counsellors: 1)
        }
        var (usual, feast) = (
            shift("usual", try span("09:00", "15:00")), shift("feast", try span("20:00", "23:00"))
        )
        usual.exceptDuring = ["feast"]
        feast.during = ["feast"]
        stage.scenario.teams[0].staffing = .shifts([usual, feast])
        try stage.run()
        #expect(stage.times(.cameOnDuty) == [9 * hour, day + 20 * hour, 2 * day + 9 * hour])
        #expect(stage.times(.left) == [15 * hour, day + 23 * hour, 2 * day + 15 * hour])
    }

    /// The zone changes its clocks at midnight: on the last Friday of April forward, after the last Thursday of October back.
    @Test(arguments: [("2026-04-23", 24.0, 23.0, 7.0), ("2026-10-29", 25.0, 24.0, 9.0)])
    func `on the day the clocks change shifts keep their local hours`(
        start: String, first: Double, second: Double, night: Double
    ) throws {
        var stage = Stage(dials: [], length: 0)
        stage.scenario.calendar = ScenarioCalendar(
            zone: "Africa/Cairo", start: try #require(CivilDate(text: start)), length: .days(3))
        let hours = try span("22:00", "06:00")
        stage.scenario.teams[0].staffing = .shifts([
            Shift(name: "night", from: hours.from, to: hours.to, counsellors: 1)
        ])
        try stage.run()
        let fridayMidnight = first == 24 ? first : 25
        let saturdayMidnight = fridayMidnight + second
        // The clock of April skips an hour of the night of Thursday; that of October repeats one.
        let came = [0, 22, saturdayMidnight - 2, saturdayMidnight + 22].map { $0 * hour }
        #expect(stage.times(.cameOnDuty) == came)
        let left = [6, 22 + night, saturdayMidnight + 6].map { $0 * hour }
        #expect(stage.times(.left) == left)
    }

    @Test func `a campaign moves nobody before its delay, and each group by its share`() throws {
        var stage = Stage(dials: [hour], talk: 1)
        stage.scenario.calendar.length = .days(30)
        stage.scenario.callers.append(Stage.group("others", dials: [2 * hour], talk: 1))
        stage.scenario.campaigns = [
            Campaign(
                name: "sessions", from: stage.scenario.calendar.start.advanced(days: 5), days: 4,
                reach: 400, callsPerMillion: 1e6, delaySeconds: 2 * day, halfLifeSeconds: day,
                audience: [
                    AudienceShare(callers: "callers", share: 0.75),
                    AudienceShare(callers: "others", share: 0.25),
                ])
        ]
        try stage.run()
        // Beside the recorded dials.
        #expect(stage.times(.dialled, group: 0).first == hour)
        #expect(stage.times(.dialled, group: 1).first == 2 * hour)
        let moved = stage.times(.dialled).dropFirst(2)
        #expect(moved.allSatisfy { $0 >= 7 * day })
        // Poisson with mean 300 and 100, but for what falls beyond the horizon: standard deviations 17.3 and 10.
        #expect(abs(stage.times(.dialled, group: 0).count - 301) < 70)
        #expect(abs(stage.times(.dialled, group: 1).count - 101) < 41)
    }

    /// The clock of Friday skips the hour from midnight: 10:00 is 33 hours after Thursday began.
    @Test func `a session moves people from its local hour on, also on the day the clocks change`() throws {
        var stage = Stage(dials: [], talk: 1)
        let start = try #require(CivilDate(text: "2026-04-23"))
        stage.scenario.calendar = ScenarioCalendar(
            zone: "Africa/Cairo", start: start, length: .days(3))
        stage.scenario.campaigns = [
            Campaign(
                name: "session", from: start.advanced(days: 1), days: 1.0 / 24, reach: 1_000,
                callsPerMillion: 1e6, halfLifeSeconds: 60,
                audience: [AudienceShare(callers: "callers", share: 1)],
                sessionAt: ClockTime(hour: 10, minute: 0))
        ]
        try stage.run()
        let dials = stage.times(.dialled)
        // All within the hour but for those who call minutes later: standard deviation 31.6.
        #expect(abs(dials.count - 1_000) < 127)
        #expect(dials.allSatisfy { $0 >= 33 * hour && $0 < 35 * hour })
        #expect(dials.count { $0 >= 34 * hour } < dials.count / 10)
    }

    @Test func `what a campaign leaves for good begins when it is over`() throws {
        var stage = Stage(dials: [], talk: 1)
        stage.scenario.calendar.length = .days(20)
        stage.scenario.callers[0].calls = CallVolume(rate: .perDay(500, profile: nil))
        stage.scenario.campaigns = [
            Campaign(
                name: "lasting", from: stage.scenario.calendar.start.advanced(days: 5), days: 5, reach: 1,
                callsPerMillion: 0, halfLifeSeconds: day, plateau: 0.5,
                audience: [AudienceShare(callers: "callers", share: 1)])
        ]
        try stage.run()
        // 5,000 in ten days, then 7,500: standard deviations 71 and 87, of which 4 are exceeded once in 16,000 seeds.
        let before = stage.times(.dialled).count { $0 < 10 * day }
        #expect(abs(before - 5_000) < 284)
        #expect(abs(stage.times(.dialled).count - before - 7_500) < 348)
    }

    @Test func `a surge touches the groups that it names and falls with its half-life`() throws {
        var stage = Stage(dials: [], talk: 1)
        stage.scenario.calendar.length = .days(20)
        stage.scenario.callers[0].calls = CallVolume(rate: .perDay(500, profile: nil))
        stage.scenario.callers.append(stage.scenario.callers[0])
        stage.scenario.callers[1].name = "others"
        try stage.run()
        let others = stage.times(.dialled, group: 1)
        stage.scenario.surges = [
            Surge(
                name: "influx", from: stage.scenario.calendar.start.advanced(days: 5), callers: ["callers"],
                factor: 3, lastsSeconds: 5 * day, halfLifeSeconds: day)
        ]
        try stage.run()
        #expect(stage.times(.dialled, group: 1) == others)
        // 20 days at 500, 5 days of 1,000 more, and 1,000 falling by half each day: 1,000 / ln 2 = 1,443 but for 1 in 1,024.
        let exact = 10_000 + 5_000 + 1_441.3
        #expect(abs(Double(stage.times(.dialled, group: 0).count) - exact) < 4 * exact.squareRoot())
    }
}
