import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

@testable import Metrics

@Suite struct ScopePlanTests {
    /// Two days from a Sunday on: calls at 01:00, 01:10 and 26:00 (02:00 on Monday), answered from 00:30 to 03:30 by two
    /// counsellors, each with a quarter of an hour's break at 01:00.
    private func scenario() throws -> Scenario {
        func at(_ hour: Int, _ minute: Int) throws -> ClockTime {
            try #require(ClockTime(hour: hour, minute: minute))
        }
        return Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .days(2)),
            callers: [
                CallerGroup(
                    name: "women", gender: .woman, language: "arabic",
                    calls: CallVolume(rate: .recorded([3_600, 4_200, 93_600])),
                    dials: [DialShare(hotline: "line", share: 1)], patience: .seconds(120),
                    talk: .seconds(300)),
                CallerGroup(
                    name: "men", gender: .man, calls: CallVolume(rate: .recorded([])),
                    dials: [DialShare(hotline: "line", share: 1)], talk: .seconds(300)),
            ],
            hotlines: [
                Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])]),
                Hotline(name: "other", ladder: [Rung(name: "own", teams: ["team"])]),
            ],
            teams: [
                Team(
                    name: "team", wrapUp: WrapUp(usual: .seconds(60)),
                    staffing: .shifts([
                        Shift(
                            name: "night", from: try at(0, 30), to: try at(3, 30), counsellors: 2,
                            breaks: [Break(name: "tea", at: try at(1, 0), seconds: 900)])
                    ]))
            ])
    }

    private func sunday(_ hour: Int) -> Scope { .interval(hotline: "line", hour: 144 + hour) }

    @Test func `a call counts in the local hour in which it came`() throws {
        let measured = try Measured(scenario())
        #expect(try measured.counts(sunday(1)).attempts.offered == 2)
        #expect(try measured.counts(sunday(2)).attempts.offered == 0)
        #expect(try measured.counts(.interval(hotline: "line", hour: 2)).attempts.offered == 1)
        #expect(try measured.counts(.interval(hotline: "other", hour: 145)).attempts.offered == 0)
        #expect(try measured.value("offered-per-hour", sunday(1)) == 2)
    }

    @Test(arguments: [(0, 1.0), (1, 1.5), (2, 2), (3, 1), (4, 0)])
    func `counsellors on duty are those of the hour, breaks excluded`(hour: Int, onDuty: Double) throws {
        let measured = try Measured(scenario())
        #expect(abs(try measured.value("counsellors-on-duty", sunday(hour)) - onDuty) < 1e-9)
    }

    @Test func `the hours of a team make up its time on duty`() throws {
        let measured = try Measured(scenario())
        let byHour = try (0..<168).reduce(0.0) {
            $0 + (try measured.counts(.interval(hotline: "line", hour: $1)).teams.dutySeconds)
        }
        #expect(abs(byHour - (try measured.counts(.team("team")).teams.dutySeconds)) < 1e-6)
        #expect(abs(byHour - 2 * 2 * (10_800 - 900)) < 1e-6)
    }

    @Test func `hours of operation are those of the time counted`() throws {
        var nightly = try scenario()
        nightly.hotlines[1].open = .weekly([
            .sunday: [
                OpeningHours.Span(
                    from: try #require(ClockTime(hour: 22, minute: 0)),
                    to: try #require(ClockTime(hour: 2, minute: 0)))
            ]
        ])
        for (warmUp, always, sunday) in [(0.0, 48.0, 4.0), (23, 25, 3)] {
            nightly.calendar.warmUpSeconds = warmUp * 3_600
            let measured = try Measured(nightly)
            #expect(try measured.value("open-hours", .hotline("line")) == always)
            #expect(try measured.value("open-hours", .hotline("other")) == sunday)
        }
    }

    @Test func `an hour is counted for as long as the horizon has it`() throws {
        var short = try scenario()
        short.calendar.length = .seconds(90 * 60)
        short.calendar.warmUpSeconds = 600
        let measured = try Measured(short)
        #expect(try measured.counts(sunday(0)).countedSeconds == 3_000)
        #expect(try measured.counts(sunday(1)).countedSeconds == 1_800)
        #expect(try measured.counts(sunday(2)).countedSeconds == 0)
    }

    @Test func `the load of an hour is its calls, lost ones too, times the hotline's handle time`() throws {
        // Both counsellors are away when the first call comes: it hangs up after two minutes; six minutes a call are handled.
        let measured = try Measured(scenario())
        #expect(try measured.counts(sunday(1)).attempts.abandoned == 2)
        #expect(abs(try measured.value("offered-load", sunday(1)) - 2 * 360.0 / 3_600) < 1e-9)
        #expect(abs(try measured.value("average-handle-time", .hotline("line")) - 360) < 1e-9)
    }

    @Test func `referrals are told apart by service and by who is referred`() throws {
        var referring = try scenario()
        referring.callers[1].calls = CallVolume(rate: .recorded([7_200, 8_000]))
        for index in 0...1 {
            referring.callers[index].afterwards.referrals = [ServiceReferral(service: "shelter", chance: 1)]
        }
        referring.services = [
            Service(
                name: "shelter", places: 9, serves: Eligibility(genders: [.woman]), stay: .seconds(1e6),
                diverts: "home"),
            Service(name: "home", serves: Eligibility(genders: [.girl]), stay: .seconds(1e6)),
        ]
        let measured = try Measured(referring)
        #expect(try measured.value("service-referrals", .gender(.man)) == 4)
        #expect(try measured.value("service-none", .gender(.man)) == 2)
        #expect(try measured.value("service-none", .gender(.woman)) == 0)
        #expect(try measured.value("service-admitted", .service("shelter")) == 1)
        #expect(try measured.value("service-ineligible", .service("home")) == 2)
        #expect(try measured.value("service-diverted", .service("shelter")) == 2)
        #expect(try measured.value("service-referrals") == 5)
        // A gender at a service, and each at every hotline.
        #expect(try measured.value("service-ineligible", .serviceGender(service: "home", .man)) == 2)
        #expect(try measured.value("service-admitted", .serviceGender(service: "shelter", .woman)) == 1)
        #expect(try measured.value("service-referrals", .serviceGender(service: "home", .woman)) == 0)
        #expect(try measured.value("offered", .hotlineGender(hotline: "line", .man)) == 2)
        #expect(
            try measured.value("offered", .hotlineGender(hotline: "line", .woman))
                + measured.value("offered", .hotlineGender(hotline: "line", .man))
                == measured.value("offered", .hotline("line")))
        #expect(
            try measured.value("persons", .dialled(.weekdays))
                + measured.value("persons", .dialled(.offHours))
                == measured.value("persons"))
    }

    @Test func `scopes come in the order of the scenario, hours only where asked for`() throws {
        let scenario = try scenario()
        #expect(
            ScopePlan.all(of: scenario).map(\.scope) == [
                .system, .hotline("line"), .hotline("other"), .callers("women"), .callers("men"),
                .gender(.woman), .gender(.man), .language("arabic"), .dialled(.weekdays), .dialled(.offHours),
                .hotlineGender(hotline: "line", .woman), .hotlineGender(hotline: "line", .man),
                .hotlineGender(hotline: "other", .woman), .hotlineGender(hotline: "other", .man),
                .team("team"),
            ])
        #expect(ScopePlan.hours(of: scenario).count == 2 * 168)
    }
}
