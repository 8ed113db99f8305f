import DiscreteEvents
import HotlineModel
import Testing

@Suite struct ScenarioIssuesTests {
    private static let minute = Distribution.seconds(60)

    /// Two hotlines with a team each: women dial the first, men the second.
    private static func sample() -> Scenario {
        var scenario = Scenario(calendar: ScenarioCalendar(length: .days(7)))
        scenario.callers = [
            CallerGroup(
                name: "women", gender: .woman, language: "arabic", calls: CallVolume(rate: .perHour(2)),
                dials: [DialShare(hotline: "first", share: 1)], patience: minute, talk: minute),
            CallerGroup(
                name: "men", gender: .man, language: "tigrinya", calls: CallVolume(rate: .perHour(1)),
                dials: [DialShare(hotline: "second", share: 1)], patience: minute, talk: minute),
        ]
        scenario.hotlines = [
            Hotline(name: "first", ladder: [Rung(name: "own", teams: ["one"])]),
            Hotline(name: "second", ladder: [Rung(name: "own", teams: ["two"])]),
        ]
        scenario.teams = [
            Team(name: "one", languages: ["arabic"], staffing: .always(1)),
            Team(name: "two", languages: ["tigrinya"], staffing: .always(1)),
        ]
        return scenario
    }

    private func told(_ change: (inout Scenario) throws -> Void) rethrows -> [String] {
        var scenario = Self.sample()
        try change(&scenario)
        return scenario.issues().map { "\($0.place.path): \($0.problem)" }
    }

    private func problems(_ change: (inout Scenario) throws -> Void) rethrows -> [ScenarioIssue.Problem] {
        var scenario = Self.sample()
        try change(&scenario)
        return scenario.issues().map(\.problem)
    }

    @Test func `a sound scenario has no issues`() { #expect(told { _ in } == []) }

    @Test func `an interpreter makes a team able, where the team uses one`() {
        let pool = InterpreterPool(
            name: "pool", languages: ["tigrinya"], connect: Self.minute, staffing: .always(1))
        #expect(
            problems { $0.teams[1].languages = ["arabic"] } == [.idleTeam, .neverAnswered(endless: false)])
        #expect(
            problems {
                $0.teams[1].languages = ["arabic"]
                $0.interpreters = [pool]
            } == [])
        #expect(
            problems {
                $0.teams[1].languages = ["arabic"]
                $0.teams[1].usesInterpreters = false
                $0.interpreters = [pool]
            } == [.idleTeam, .neverAnswered(endless: false)])
    }

    @Test func `callers who insist on a counsellor of a gender need one`() {
        let wish = CounsellorPreference(gender: .woman)
        #expect(
            problems {
                $0.callers[0].prefers = wish
                $0.teams[0].gender = .man
            } == [.neverAnswered(endless: false)])
        #expect(
            problems {
                $0.callers[0].prefers = CounsellorPreference(gender: .woman, waitsAtMostSeconds: 60)
                $0.teams[0].gender = .man
            } == [])
    }

    @Test func `hotlines that are reached by any rule count as reached`() {
        func alone(_ change: (inout Scenario) -> Void) -> [ScenarioIssue.Problem] {
            problems {
                $0.callers[1].dials = [DialShare(hotline: "first", share: 1)]
                $0.hotlines[0].ladder[0].teams = ["one", "two"]
                change(&$0)
            }
        }
        #expect(alone { _ in } == [.unreachableHotline])
        #expect(alone { $0.hotlines[0].afterHours = .forward(to: "second") } == [])
        #expect(
            alone { $0.callers[0].afterwards.transfers = [OnwardTransfer(to: "second", chance: 0.1)] } == [])
        #expect(
            alone {
                $0.hotlines[0].serves.genders = [.woman]
                $0.hotlines[0].others = .refer(to: "second", chance: 0.5, after: Self.minute)
            } == [])
    }

    @Test func `hotlines that forward to each other while closed make a circle only where both are closed`()
        throws
    {
        func hours(_ from: Int, _ to: Int) throws -> OpeningHours {
            let span = OpeningHours.Span(
                from: try #require(ClockTime(hour: from, minute: 0)),
                to: try #require(ClockTime(hour: to, minute: 0)))
            return .weekly(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [span]) }))
        }
        func circles(_ one: (Int, Int), _ other: (Int, Int)) throws -> [ScenarioIssue.Problem] {
            try problems {
                $0.hotlines[0].afterHours = .forward(to: "second")
                $0.hotlines[1].afterHours = .forward(to: "first")
                $0.hotlines[0].open = try hours(one.0, one.1)
                $0.hotlines[1].open = try hours(other.0, other.1)
            }
        }
        #expect(
            try circles((8, 20), (8, 20)) == [
                .transferCircle(hotlines: ["first", "second"], callers: "women", endless: true)
            ])
        #expect(try circles((8, 20), (20, 8)) == [])
    }

    @Test func `a hotline that sends callers back to one that forwards to it makes a circle`() throws {
        let night = OpeningHours.Span(
            from: try #require(ClockTime(hour: 20, minute: 0)),
            to: try #require(ClockTime(hour: 8, minute: 0)))
        let found = problems {
            $0.hotlines[0].serves.genders = [.woman]
            $0.hotlines[0].others = .transfer(to: "second")
            $0.hotlines[1].open = .weekly(
                Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [night]) }))
            $0.hotlines[1].afterHours = .forward(to: "first")
        }
        #expect(
            found == [.transferCircle(hotlines: ["first", "second"], callers: "men", endless: true)])
    }

    @Test func `every name in any part must refer to something`() throws {
        let day = try #require(CivilDate(text: "2026-11-02"))
        let found = told {
            $0.periods = [Period(name: "feast", from: day, to: day, profile: "p1")]
            $0.campaigns = [
                Campaign(
                    name: "tv", from: day, days: 1, reach: 1, callsPerMillion: 1, halfLifeSeconds: 60,
                    audience: [AudienceShare(callers: "nobody", share: 1)])
            ]
            $0.surges = [Surge(name: "influx", from: day, callers: ["women", "none"], factor: 2)]
            $0.services = [
                Service(
                    name: "shelter", serves: Eligibility(callers: ["x"]), stay: Self.minute, diverts: "other")
            ]
            $0.partners = ["police"]
            $0.callers[0].afterwards = Afterwards(
                transfers: [
                    OnwardTransfer(to: "police", chance: 0.1), OnwardTransfer(to: "court", chance: 0.1),
                ],
                referrals: [
                    ServiceReferral(service: "shelter", chance: 0.1),
                    ServiceReferral(service: "y", chance: 0.1),
                ])
            $0.hotlines[0].openDuring = [PeriodHours(period: "ramadan", open: .always)]
            $0.hotlines[0].afterHours = .forward(to: "third")
            $0.hotlines[0].greeting = Greeting(
                time: Self.minute, containedByNeed: [ContainedShare(need: "women", share: 0.5)])
            $0.teams[0].hotline = "fourth"
            $0.interpreters = [
                InterpreterPool(
                    name: "pool", languages: ["oromo"], connect: Self.minute,
                    staffing: .shifts([
                        Shift(
                            name: "day", from: .startOfDay, to: .endOfDay, counsellors: 1,
                            during: ["feast", "eid"])
                    ]))
            ]
        }
        let places = found.filter { $0.contains("unknownName") }.compactMap { $0.split(separator: ":").first }
        #expect(
            places == [
                "callers.women.afterwards.transfers.court", "callers.women.afterwards.referrals.y",
                "hotlines.first.afterHours.forward", "hotlines.first.openDuring.ramadan", "teams.one.hotline",
                "interpreters.pool.shifts.day.during.1", "periods.feast.profile",
                "campaigns.tv.callers.nobody",
                "surges.influx.callers.1", "services.shelter.serves.callers.0", "services.shelter.diverts",
            ])
    }

    @Test func `opening hours and shifts of a named period are those that count in it`() throws {
        let first = try #require(CivilDate(text: "2026-11-01"))
        let week = Period(name: "week", from: first, to: first.advanced(days: 6))
        #expect(
            problems {
                $0.periods = [week]
                $0.hotlines[0].openDuring = [PeriodHours(period: "week", open: .weekly([:]))]
            }.contains(.neverOpen))
        let shift = Shift(
            name: "day", from: .startOfDay, to: .endOfDay, counsellors: 1, exceptDuring: ["week"])
        #expect(
            problems {
                $0.periods = [week]
                $0.teams[0].staffing = .shifts([shift])
            } == [.shiftOutsideHorizon, .neverStaffed(hotlines: ["first"], endless: false)])
        // Counsellors on call may come at any time.
        #expect(
            problems {
                $0.teams[0].staffing = .always(0)
                $0.teams[0].onCall = OnCall(
                    counsellors: 1, whenWaiting: 1, forSeconds: 0, arriveAfterSeconds: 60, staySeconds: 600)
            } == [])
    }

    @Test(arguments: [
        (2.0, 1_500.0, 1, 0.8333), (2.0, 1_900.0, 1, 1.0556), (20.0, 600.0, 3, 1.1111),
        (20.0, 600.0, 4, 0.8333),
    ])
    func `work beyond the counsellors' time is an overload, for callers who never hang up`(
        callsAnHour: Double, talkSeconds: Double, counsellors: Int, load: Double
    ) {
        let found = problems {
            $0.callers[0].calls.rate = .perHour(callsAnHour)
            $0.callers[0].talk = .seconds(talkSeconds)
            $0.callers[0].patience = nil
            $0.teams[0].staffing = .always(counsellors)
        }
        guard load > 1 else {
            #expect(found == [])
            return
        }
        guard case .overload(let callers, let work, let duty)? = found.first else {
            Issue.record("no overload among \(found)")
            return
        }
        #expect(callers == ["women"])
        #expect(abs(work / duty - load) < 1e-4)
        #expect(abs(duty - 24 * Double(counsellors)) < 1e-9)
    }

    @Test func `calls outside opening hours are no load, a campaign's are not counted on`() throws {
        let span = OpeningHours.Span(
            from: try #require(ClockTime(hour: 8, minute: 0)),
            to: try #require(ClockTime(hour: 16, minute: 0)))
        func overload(_ open: OpeningHours) -> Bool {
            problems {
                $0.callers[0].calls.rate = .perHour(10)
                $0.callers[0].talk = .seconds(600)
                $0.callers[0].patience = nil
                $0.hotlines[0].open = open
            }.contains {
                if case .overload = $0 { true } else { false }
            }
        }
        // 100 minutes of work an hour for one counsellor: too much all day, not in eight hours of it.
        #expect(overload(.always))
        #expect(
            !overload(.weekly(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [span]) }))))
    }

    @Test func `an unknown zone hides no other issue`() {
        let found = problems {
            $0.calendar.zone = "Nowhere"
            $0.teams.append(Team(name: "spare", staffing: .always(1)))
        }
        #expect(found.count == 2)
        #expect(found.last == .unassignedTeam)
    }

    @Test func `checks stay silent about what could not be read`() {
        var scenario = Self.sample()
        scenario.hotlines.removeLast()
        let blind = scenario.issues().map(\.problem)
        #expect(blind.contains(.unassignedTeam))
        let gaps = ScenarioGaps(unread: [.hotline: ["second"]], mentioned: ["second", "two"])
        #expect(scenario.issues(gaps: gaps) == [])
    }
}
