import DiscreteEvents
import HotlineModel
import ScenarioFiles
import Testing

@Suite struct WholeModelTests {
    private static func scenario() throws -> Scenario {
        let (scenario, bag) = ScenarioReader.read(
            SourceText(name: "t.jsonc", bytes: Array(WholeScenario.text.utf8)), files: WholeScenario.files)
        Self.check(bag.all.map(\.text), is: [])

        return try #require(scenario)
    }

    private static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text: text)) }
    private static func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text: text)) }

    private static func check<Value: Equatable>(
        _ value: Value, is expected: Value, at location: Testing.SourceLocation = #_sourceLocation
    ) {
        #expect(value == expected, sourceLocation: location)
    }

    @Test func `demand is read`() throws {
        let scenario = try Self.scenario()
        Self.check(scenario.calendar.dayCorrelation, is: 0.3)

        Self.check(
            scenario.periods,
            is: [
                Period(
                    name: "ramadan", from: try Self.date("2026-11-05"), to: try Self.date("2026-11-08"),
                    volume: 0.85,
                    profile: "office")
            ])

        Self.check(
            scenario.campaigns,
            is: [
                Campaign(
                    name: "national", from: try Self.date("2026-11-04"), days: 3, reach: 2e6,
                    callsPerMillion: 60,
                    delaySeconds: 3_600, halfLifeSeconds: 432_000, plateau: 0.1,
                    audience: [
                        AudienceShare(callers: "women", share: 0.6),
                        AudienceShare(callers: "hourly", share: 0.4),
                    ],
                    cost: 90_000),
                // Three of a hundred are 30,000 of a million.
                Campaign(
                    name: "school", from: try Self.date("2026-11-06"), days: 1.0 / 24, reach: 80,
                    callsPerMillion: 30_000, delaySeconds: 86_400, halfLifeSeconds: 172_800,
                    audience: [AudienceShare(callers: "women", share: 1)], cost: 500,
                    sessionAt: ClockTime(hour: 11, minute: 30)),
            ])

        Self.check(
            scenario.surges,
            is: [
                Surge(
                    name: "influx", from: try Self.date("2026-11-07"), callers: ["hourly"], factor: 3,
                    rampSeconds: 172_800, lastsSeconds: 259_200, halfLifeSeconds: 86_400, lasting: 1.2)
            ])

        let rates = scenario.callers.map(\.calls.rate)
        Self.check(rates[2], is: .expected(intervalSeconds: 43_200, counts: [3, 4.5, 0]))

        Self.check(rates[3], is: .recorded([9.25 * 3_600, 34 * 3_600 + 30]))

        Self.check(rates[4], is: .recorded([8 * 3_600, 60.5 * 3_600 + 5]))

        Self.check(rates[5], is: .expected(intervalSeconds: 43_200, counts: (0..<28).map(Double.init)))

    }

    @Test func `callers are read`() throws {
        let women = try Self.scenario().callers[0]
        Self.check(women.nationality, is: "sudanese")
        Self.check(women.priority, is: 5)
        Self.check(women.priorityPerAttempt, is: 1)

        Self.check(women.weight, is: 2.5)
        Self.check(women.safeToCallBack, is: 0.7)

        Self.check(women.interpreterPatience, is: .seconds(240))

        Self.check(women.interruption, is: .weibull(try Weibull(mean: 3_600, cv: 1.2)))

        Self.check(
            women.prefers, is: CounsellorPreference(gender: .woman, share: 0.6, waitsAtMostSeconds: 120))

        Self.check(
            women.redial?.chances,
            is: [
                .abandoned: 0.5, .blocked: 0.7, .closed: 0.3, .interrupted: 0.2, .balked: 0.1,
                .interpreter: 0.6,
                .callback: 0.9,
            ])

        Self.check(
            women.afterwards,
            is: Afterwards(
                transfers: [
                    OnwardTransfer(to: "rights", chance: 0.1),
                    OnwardTransfer(to: "police", chance: 0.05, handover: .seconds(180)),
                ],
                referrals: [
                    ServiceReferral(service: "shelter", chance: 0.04),
                    ServiceReferral(service: "return", chance: 0.2),
                ], followUp: FollowUp(chance: 0.15, after: .seconds(518_400))))

    }

    @Test func `hotlines are read`() throws {
        let hotlines = try Self.scenario().hotlines
        let women = hotlines[0]
        Self.check(women.afterHours, is: .forward(to: "rights"))
        Self.check(hotlines[1].afterHours, is: .voicemail)

        Self.check(
            women.greeting,
            is: Greeting(
                time: .seconds(25), hangUp: 0.05, contained: 0.1,
                containedByNeed: [ContainedShare(need: "information", share: 0.6)]))

        Self.check(hotlines[1].greeting, is: Greeting(time: .seconds(10)))

        Self.check(women.serves.nationalities, is: ["sudanese"])

        Self.check(women.queueLimit, is: 4)
        Self.check(women.choice, is: .longestIdle)

        Self.check(women.triage, is: .exponential(try Exponential(mean: 60)))

        // By the wait, whatever the order of the file.
        Self.check(
            women.announcement,
            is: Announcement(steps: [
                BalkStep(fromSeconds: 60, share: 0.1), BalkStep(fromSeconds: 300, share: 0.4),
            ]))

        Self.check(
            women.callback,
            is: CallbackRule(
                reach: 0.6, ringSeconds: 45, offerAfterExpectedSeconds: 180, accept: 0.3,
                offerAfterWaitSeconds: 240))

        Self.check(women.openDuring.map(\.period), is: ["ramadan"])

        Self.check(women.openDuring.map(\.open.hoursPerWeek), is: [28])

        Self.check(women.open.hoursPerWeek, is: 1 + 2 + 3 + 4 + 0 + 3 + 24)

        let between = OpeningHours.Span(from: try Self.time("20:00"), to: try Self.time("08:00"))
        Self.check(women.ladder[1].whenWaiting, is: 2)
        Self.check(women.ladder[1].between, is: between)

    }

    @Test func `teams and interpreters are read`() throws {
        let scenario = try Self.scenario()
        let women = scenario.teams[0]
        Self.check(women.takes, is: .ownFirst)
        Self.check(women.hotline, is: "women")
        #expect(!women.usesInterpreters)

        Self.check(women.paceVariation, is: 0.15)
        Self.check(women.absence, is: 0.04)
        Self.check(women.costPerHour, is: 95)

        Self.check(
            women.wrapUp,
            is: WrapUp(
                usual: .seconds(480),
                exceptions: [
                    WrapUp.Exception(
                        name: "trafficking", time: .exponential(try Exponential(mean: 720)))
                ]))

        Self.check(women.recovery, is: Recovery(chance: 0.2, time: .seconds(900), needs: ["trafficking"]))

        Self.check(women.rest, is: RestRule(afterCalls: 5, seconds: 600))

        Self.check(
            women.shrinkage,
            is: [
                Shrinkage(category: "training", share: 0.05), Shrinkage(category: "meetings", share: 0.03),
            ])

        Self.check(
            women.onCall,
            is: OnCall(
                counsellors: 2, whenWaiting: 3, forSeconds: 300, arriveAfterSeconds: 1_800,
                staySeconds: 7_200))

        guard case .shifts(let shifts) = women.staffing,
            case .shifts(let planned) = scenario.teams[3].staffing
        else {
            Issue.record("no shifts")
            return
        }
        let lunch = Break(
            name: "lunch", at: try Self.time("12:00"), seconds: 1_800, spreadSeconds: 3_600, paid: true)
        Self.check(shifts[0].breaks, is: [lunch])
        Self.check(shifts[0].exceptDuring, is: ["ramadan"])

        Self.check(
            shifts[0].days, is: [.monday, .tuesday, .wednesday, .thursday, .friday, .sunday, .saturday])

        Self.check(shifts[1].during, is: ["ramadan"])

        Self.check(planned.map(\.name), is: ["early", "late"])
        Self.check(planned.map(\.counsellors), is: [3, 7])

        Self.check(planned[0].breaks.map(\.seconds), is: [1_800])
        #expect(planned[1].breaks.isEmpty)

        Self.check(scenario.teams[1].wrapUp.usual, is: .gamma(try Gamma(mean: 480, cv: 0.7)))

        Self.check(scenario.teams[3].shrinkage, is: [Shrinkage(category: "shrinkage", share: 0.1)])

        Self.check(
            scenario.teams[2].staffing,
            is: .intervals(seconds: 604_800, counts: [2, 2]))

        let horn = scenario.interpreters[0]
        Self.check(horn.connect, is: .seconds(90))
        Self.check(horn.stretch, is: 1.9)
        Self.check(horn.found, is: 0.6)

        guard case .shifts(let day) = horn.staffing else {
            Issue.record("no shifts")
            return
        }
        Self.check(day[0].counsellors, is: 2)
        Self.check(day[0].days, is: [.saturday])

        Self.check(
            scenario.interpreters[1...].map(\.staffing),
            is: [
                .always(1), .intervals(seconds: 21_600, counts: [0, 1]),
                .intervals(seconds: 604_800, counts: [2, 2]),
            ])

    }

    @Test func `services, partners and costs are read`() throws {
        let scenario = try Self.scenario()
        Self.check(
            scenario.services,
            is: [
                Service(
                    name: "shelter", places: 24, occupied: 20,
                    serves: Eligibility(genders: [.woman], nationalities: ["egyptian"]), suitable: 0.8,
                    accept: 0.4,
                    stay: .lognormal(try Lognormal(mean: 6_480_000, cv: 0.8)), withdraw: 0.1, waitingLimit: 9,
                    waitsAtMostSeconds: 1_209_600, callsAgainEvery: .seconds(259_200),
                    familySizes: [0.7, 0.2, 0.1],
                    reserved: 4, reservedFor: Eligibility(needs: ["trafficking"]),
                    closures: [
                        Closure(from: try Self.date("2026-11-09"), to: try Self.date("2026-11-10"))
                    ], diverts: "return", costPerNight: 300),
                Service(name: "return", stay: .seconds(5_184_000)),
            ])

        Self.check(scenario.partners, is: ["police", "embassy"])

        Self.check(
            scenario.costs,
            is: Costs(
                currency: "USD", interpreterPerMinute: 4, linePerMonth: 900, nightFactor: 1.25,
                overtimeFactor: 1.5, fullTimeHoursPerWeek: 36,
                nightFrom: try Self.time("20:00"), nightTo: try Self.time("05:00")))

        Self.check(
            scenario.citations.map(\.path),
            is: ["callers.women.calls.perDay", "hotlines.rights.greeting", "uncertain.talks.mean"])

        Self.check(
            scenario.uncertain,
            is: [
                UncertainInput(
                    name: "volume", inputs: ["callers.women.calls.perDay"],
                    spread: .peaked(from: 20, likely: 38, to: 60)),
                UncertainInput(
                    name: "rate", inputs: ["callers.hourly.calls.perHour"],
                    spread: .interval(from: 2, to: 3, confidence: 0.9)),
                UncertainInput(
                    name: "talks",
                    inputs: ["callers.women.talk.lognormal.mean", "callers.series.patience.erlang.mean"],
                    unit: .seconds, spread: .around(mean: 720, cv: 0.2)),
                UncertainInput(
                    name: "patience", inputs: ["callers.women.patience.exponential.mean"], role: .factor,
                    spread: .even(from: 0.8, to: 1.5)),
            ])

    }
}
