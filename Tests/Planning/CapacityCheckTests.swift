import DiscreteEvents
import HotlineModel
import Planning
import Testing

@Suite struct CapacityCheckTests {
    private func hour(_ hotline: HotlineCapacity, _ weekday: Weekday, _ hour: Int) throws -> HourLoad {
        try #require(hotline.hours[weekday.rawValue * 24 + hour])
    }

    /// Sixty calls an hour of one minute's talk and half a minute's wrap-up: 1.5 erlangs.
    private func scenario(_ change: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
        var scenario = Scenario(
            calendar: ScenarioCalendar(length: .days(7)),
            callers: [
                CallerGroup(
                    name: "women", gender: .woman, calls: CallVolume(rate: .perHour(60)),
                    dials: [DialShare(hotline: "women", share: 1)],
                    patience: .exponential(try Exponential(mean: 120)),
                    talk: .exponential(try Exponential(mean: 60)))
            ],
            hotlines: [Hotline(name: "women", ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [
                Team(
                    name: "team", wrapUp: WrapUp(usual: .constant(Constant(30))), staffing: .always(2))
            ])
        change(&scenario)
        return scenario
    }

    @Test func `offered load is calls an hour times hours of talk and wrap-up`() throws {
        let women = try CapacityCheck(scenario()).hotlines[0]
        let load = try hour(women, .monday, 3)
        #expect(abs(load.arrivals - 60) < 1e-9)
        #expect(abs(load.offeredLoad - 1.5) < 1e-9)
        #expect(load.firstRung == 2 && load.ladder == 2)
        #expect(women.hours.allSatisfy { $0 != nil })
    }

    @Test func `pace makes talk longer, not wrap-up`() throws {
        let women = try CapacityCheck(scenario { $0.teams[0].pace = Pace(usual: 2) }).hotlines[0]
        #expect(abs(try hour(women, .sunday, 0).offeredLoad - 2.5) < 1e-9)
    }

    @Test func `whoever calls while the hotline is closed brings no load`() throws {
        let nine = try #require(ClockTime(hour: 9, minute: 0))
        let half = try #require(ClockTime(hour: 17, minute: 30))
        let check = try CapacityCheck(
            scenario {
                $0.hotlines[0].open = .weekly([.monday: [OpeningHours.Span(from: nine, to: half)]])
            })
        let women = check.hotlines[0]
        #expect(try hour(women, .monday, 8).offeredLoad == 0)
        #expect(abs(try hour(women, .monday, 12).offeredLoad - 1.5) < 1e-9)
        #expect(abs(try hour(women, .monday, 17).offeredLoad - 0.75) < 1e-9)
        #expect(abs(women.openHoursPerWeek - 8.5) < 1e-9)
        #expect(abs(try #require(women.shareWhileOpen) - 8.5 / 168) < 1e-9)
        #expect(women.busiestHour == 9)
    }

    @Test func `a shift over midnight is on duty on both days`() throws {
        let ten = try #require(ClockTime(hour: 22, minute: 0))
        let two = try #require(ClockTime(hour: 2, minute: 30))
        let shift = Shift(name: "night", from: ten, to: two, days: [.sunday], counsellors: 3)
        let women = try CapacityCheck(scenario { $0.teams[0].staffing = .shifts([shift]) }).hotlines[0]
        #expect(try hour(women, .sunday, 22).firstRung == 3)
        #expect(try hour(women, .monday, 1).firstRung == 3)
        #expect(abs(try hour(women, .monday, 2).firstRung - 1.5) < 1e-9)
        #expect(try hour(women, .monday, 3).firstRung == 0)
        #expect(try hour(women, .monday, 3).expectation == nil)
    }

    @Test func `callers sent on by referral count by their chance, by transfer whole`() throws {
        var referring = try scenario {
            $0.hotlines[0].serves = Eligibility(genders: [.man])
            $0.hotlines.append(Hotline(name: "other", ladder: [Rung(name: "own", teams: ["team"])]))
            $0.hotlines[0].others = .refer(to: "other", chance: 0.25, after: .constant(Constant(60)))
        }
        let referred = try CapacityCheck(referring)
        #expect(abs(try hour(referred.hotlines[0], .monday, 0).arrivals - 60) < 1e-9)
        #expect(try hour(referred.hotlines[0], .monday, 0).offeredLoad == 0)
        #expect(abs(try hour(referred.hotlines[1], .monday, 0).arrivals - 15) < 1e-9)
        referring.hotlines[0].others = .transfer(to: "other")
        #expect(abs(try hour(CapacityCheck(referring).hotlines[1], .monday, 0).arrivals - 60) < 1e-9)
    }

    @Test func `theory is that of the first rung alone`() throws {
        let alone = try hour(CapacityCheck(scenario()).hotlines[0], .monday, 0)
        let helped = try hour(
            CapacityCheck(
                scenario {
                    $0.teams.append(Team(name: "others", staffing: .always(5)))
                    $0.hotlines[0].ladder.append(Rung(name: "help", afterSeconds: 30, teams: ["others"]))
                }
            ).hotlines[0], .monday, 0)
        #expect(helped.ladder == 7)
        #expect(helped.expectation == alone.expectation)
        let expected = try #require(alone.expectation)
        // What enters is served or hangs up: occupancy is the load of those who stay, over two servers.
        #expect(abs(expected.occupancy * 2 - 1.5 * (1 - expected.abandonment)) < 1e-6)
        #expect(expected.serviceLevel > 1 - expected.waiting && expected.serviceLevel < 1)
    }

    @Test func `groups without anybody who can answer them are named`() throws {
        let check = try CapacityCheck(
            scenario {
                $0.callers[0].language = "oromo"; $0.teams[0].languages = ["arabic"]
            })
        #expect(check.neverAnswered.map(\.callers) == ["women"])
        #expect(abs(check.neverAnswered[0].personsPerWeek - 60 * 168) < 1e-6)
        #expect(try CapacityCheck(scenario()).neverAnswered.isEmpty)
    }

    @Test func `hours that the horizon does not touch are unknown`() throws {
        let women = try CapacityCheck(
            scenario { $0.calendar = ScenarioCalendar(length: .seconds(7_200)) }
        ).hotlines[0]
        #expect(women.hours.count { $0 != nil } == 2)
    }
}
