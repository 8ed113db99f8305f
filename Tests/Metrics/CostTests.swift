import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

@testable import Metrics

/// Days without chance, whose costs follow by hand.
@Suite struct CostTests {
    /// One team, one hotline with eight lines, a day.
    private func scenario(_ dials: [Double] = [], talk: Double = 60) -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .days(1)),
            callers: [
                CallerGroup(
                    name: "callers", gender: .woman, calls: CallVolume(rate: .recorded(dials)),
                    dials: [DialShare(hotline: "line", share: 1)], talk: .seconds(talk))
            ],
            hotlines: [Hotline(name: "line", lines: 8, ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(1), costPerHour: 100)])
    }

    private func at(_ hour: Int, _ minute: Int = 0) throws -> ClockTime {
        try #require(ClockTime(hour: hour, minute: minute))
    }

    @Test func `whoever is on duty all day is paid all day`() throws {
        #expect(abs(try Measured(scenario()).value("cost-wages", .team("team")) - 2_400) < 1e-9)
    }

    @Test func `night adds its factor to the hours of the night`() throws {
        var night = scenario()
        night.costs = Costs(nightFactor: 1.5)
        night.teams[0].staffing = .shifts([
            Shift(name: "late", from: try at(20), to: try at(23), counsellors: 2)
        ])
        // Six hours, of which two at night.
        #expect(abs(try Measured(night).value("cost-wages") - (600 + 0.5 * 200)) < 1e-9)
    }

    @Test func `overtime adds its factor, at night besides that of the night`() throws {
        // The call of 22:30 lasts until 23:30; the shift ends at 23:00.
        var late = scenario([22.5 * 3_600], talk: 3_600)
        late.costs = Costs(nightFactor: 1.5, overtimeFactor: 2)
        late.teams[0].staffing = .shifts([
            Shift(name: "late", from: try at(20), to: try at(23), counsellors: 1)
        ])
        let measured = try Measured(late)
        #expect(abs(try measured.value("overtime-hours") - 0.5) < 1e-9)
        #expect(abs(try measured.value("cost-wages") - (350 + 0.5 * 150 + 1 * 50)) < 1e-9)
    }

    @Test(arguments: [(true, 425.0), (false, 350.0)])
    func `a break at night costs something only where it is paid`(isPaid: Bool, wages: Double) throws {
        var pausing = scenario()
        pausing.costs = Costs(nightFactor: 1.5)
        // From 20:00 to 23:30 with half an hour's break at 22:30: three hours of work, one of them at night.
        pausing.teams[0].staffing = .shifts([
            Shift(
                name: "late", from: try at(20), to: try at(23, 30), counsellors: 1,
                breaks: [Break(name: "tea", at: try at(22, 30), seconds: 1_800, paid: isPaid)])
        ])
        #expect(abs(try Measured(pausing).value("cost-wages") - wages) < 1e-9)
    }

    @Test func `lines cost a thirtieth of a month's price a day`() throws {
        var lines = scenario()
        lines.costs = Costs(linePerMonth: 900)
        let measured = try Measured(lines)
        #expect(abs(try measured.value("cost-lines", .hotline("line")) - 8 * 30) < 1e-9)
        lines.hotlines[0].lines = nil
        #expect(try Measured(lines).value("cost-lines") == 0)
    }

    @Test func `an interpreter is paid from being called to the end of the conversation`() throws {
        var foreign = scenario([0], talk: 100)
        foreign.costs = Costs(interpreterPerMinute: 6)
        foreign.callers[0].language = "tigrinya"
        foreign.teams[0].languages = ["arabic"]
        foreign.interpreters = [
            InterpreterPool(
                name: "pool", languages: ["tigrinya"], connect: .seconds(60), stretch: 1.5,
                staffing: .always(1))
        ]
        let measured = try Measured(foreign)
        // A minute to connect, two and a half of conversation.
        #expect(abs(try measured.value("cost-interpreters", .interpreters("pool")) - 21) < 1e-9)
        #expect(abs(try measured.value("interpreter-wait") - 60) < 1e-9)
        #expect(abs(try measured.value("average-handle-time") - 210) < 1e-9)
    }

    @Test func `places cost their nights while they are taken`() throws {
        var sheltered = scenario([0], talk: 3_600)
        sheltered.services = [
            Service(name: "shelter", places: 4, stay: .seconds(43_200), costPerNight: 300),
            Service(name: "return", stay: .seconds(86_400)),
        ]
        sheltered.callers[0].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        let measured = try Measured(sheltered)
        #expect(abs(try measured.value("cost-places", .service("shelter")) - 150) < 1e-9)
        #expect(try measured.value("cost-places", .service("return")) == 0)
        #expect(abs(try measured.value("places-used", .service("shelter")) - 0.5) < 1e-9)
        #expect(abs(try measured.value("places-share", .service("shelter")) - 0.125) < 1e-9)
        #expect(try measured.value("service-admitted", .gender(.woman)) == 1)
    }

    private static let campaigns: [(Int, Double, Double, Double)] = [
        (-3, 10, 0, 500), (-3, 10, 1, 400), (1, 2, 0, 1_000), (4, 10, 0, 100), (5, 10, 0, 0),
        (-10, 10, 0, 0),
    ]

    @Test(arguments: campaigns)
    func `a campaign is paid for its days that are counted`(
        begin: Int, days: Double, warmUpDays: Double, cost: Double
    ) throws {
        var broadcast = scenario()
        broadcast.calendar.length = .days(5)
        broadcast.calendar.warmUpSeconds = warmUpDays * 86_400
        broadcast.campaigns = [
            Campaign(
                name: "radio", from: broadcast.calendar.start.advanced(days: begin), days: days, reach: 1e6,
                callsPerMillion: 0, halfLifeSeconds: 86_400, audience: [], cost: 1_000)
        ]
        #expect(abs(try Measured(broadcast).value("cost-campaigns") - cost) < 1e-9)
    }

    @Test func `a session is paid for when its hour is counted`() throws {
        var school = scenario()
        school.calendar.length = .days(2)
        school.campaigns = [
            Campaign(
                name: "school", from: school.calendar.start, days: 1.0 / 24, reach: 80,
                callsPerMillion: 0, halfLifeSeconds: 86_400, audience: [], cost: 500,
                sessionAt: ClockTime(hour: 10, minute: 0))
        ]
        for (hours, cost) in [(9.0, 500.0), (10.5, 250), (11, 0)] {
            school.calendar.warmUpSeconds = hours * 3_600
            #expect(abs(try Measured(school).value("cost-campaigns") - cost) < 1e-9, "\(hours)")
        }
    }

    @Test func `the whole is the sum of its parts, over calls and persons`() throws {
        var all = scenario([0, 10_000], talk: 3_600)
        all.costs = Costs(linePerMonth: 300)
        let measured = try Measured(all)
        #expect(abs(try measured.value("cost") - 2_480) < 1e-9)
        #expect(abs(try measured.value("cost-per-answered") - 1_240) < 1e-9)
        #expect(abs(try measured.value("cost-per-reached") - 1_240) < 1e-9)
    }
}
