import DiscreteEvents
import HotlineEngine
import HotlineModel
import QueueingTheory

// The built-in cases, in the units of a textbook: a conversation takes a second on average unless the case says otherwise. So
// short are they that theory's small steps show, and the engine does not know what a second is.
extension SelfTestCase {
    /// Every case.
    ///
    /// - Throws: what the parts of a case throw where they do not fit together, which would be a defect.
    static func all() throws -> [SelfTestCase] {
        try [
            delay("M/M/1", "Erlang 1917", arrivals: 0.5, servers: 1),
            delay("M/M/c", "Erlang 1917", arrivals: 4, servers: 5), loss(), impatience(), singleServer(),
            priorities(), redials(), overflow(), day(),
        ].compactMap { $0 }
    }

    private static func group(
        _ name: String, arrivals: Double, talk: Distribution? = nil, patience: Double? = nil,
        urgency: Urgency = .normal, redial: Redial? = nil
    ) throws -> CallerGroup {
        CallerGroup(
            name: name, urgency: urgency, calls: CallVolume(rate: .perHour(arrivals * 3_600)),
            dials: [DialShare(hotline: "line", share: 1)],
            patience: try patience.map { .exponential(try Exponential(mean: $0)) },
            talk: try talk ?? .exponential(Exponential(mean: 1)), redial: redial)
    }

    private static func scenario(
        _ groups: [CallerGroup], teams: [Team], lines: Int? = nil, seconds: Double = 400, warmUp: Double = 200
    ) -> Scenario {
        Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .seconds(seconds), warmUpSeconds: warmUp),
            callers: groups,
            hotlines: [
                Hotline(
                    name: "line", lines: lines,
                    ladder: teams.map { Rung(name: $0.name, teams: [$0.name]) })
            ], teams: teams)
    }

    private static func team(_ servers: Int, name: String = "team") -> Team {
        Team(name: name, staffing: .always(servers))
    }

    private static func delay(
        _ name: String, _ source: String, arrivals: Double, servers: Int
    ) throws -> SelfTestCase? {
        let exact = ManyServerQueue(arrivalRate: arrivals, serviceRate: 1, servers: servers)
        return try exact.map { exact in
            SelfTestCase(
                name: LocalizedText(
                    english: "\(name): callers wait without limit", arabic: "\(name): انتظار بلا حد"),
                source: source,
                scenario: scenario([try group("all", arrivals: arrivals)], teams: [team(servers)]),
                checks: [.queue(exact.meanQueue), .busy(arrivals)])
        }
    }

    private static func loss() throws -> SelfTestCase {
        let talk = Distribution.lognormal(try Lognormal(mean: 1, cv: 1.5))
        return SelfTestCase(
            name: LocalizedText(
                english: "M/G/c/c: nobody can wait, talk of any shape",
                arabic: "M/G/c/c: لا أحد ينتظر، ومدد محادثة من أي شكل"),
            source: "Erlang 1917, Sevastyanov 1957",
            scenario: scenario([try group("all", arrivals: 5, talk: talk)], teams: [team(6)], lines: 6),
            checks: [.blocked(ErlangB.blocking(offeredLoad: 5, servers: 6))])
    }

    private static func impatience() throws -> SelfTestCase? {
        let exact = ManyServerQueue(arrivalRate: 6, serviceRate: 1, abandonmentRate: 0.5, servers: 5)
        return try exact.map { exact in
            SelfTestCase(
                name: LocalizedText(
                    english: "M/M/c+M: impatient callers, too few counsellors",
                    arabic: "M/M/c+M: متصلون ينفد صبرهم ومستشارون قلائل"), source: "Palm 1957",
                scenario: scenario([try group("all", arrivals: 6, patience: 2)], teams: [team(5)]),
                checks: [.queue(exact.meanQueue), .abandoned(exact.abandonment)])
        }
    }

    private static func singleServer() throws -> SelfTestCase? {
        let exact = SingleServerQueue(arrivalRate: 0.6, meanService: 1, serviceVariation: 0)
        return try exact.map { exact in
            SelfTestCase(
                name: LocalizedText(
                    english: "M/D/1: talk of equal length", arabic: "M/D/1: محادثات متساوية المدة"),
                source: "Pollaczek 1930, Khinchine 1932",
                scenario: scenario([try group("all", arrivals: 0.6, talk: .seconds(1))], teams: [team(1)]),
                checks: [.queue(exact.meanQueue)])
        }
    }

    private static func priorities() throws -> SelfTestCase? {
        let rates = [0.3, 0.4]
        let waits = PriorityClasses.meanWaits(
            oneServer: rates.map {
                PriorityClasses.Class(arrivalRate: $0, meanService: 1, serviceVariation: 1)
            })
        guard waits.count == 2 else { return nil }
        let groups = [
            try group("urgent", arrivals: rates[0], urgency: .critical),
            try group("ordinary", arrivals: rates[1]),
        ]
        return SelfTestCase(
            name: LocalizedText(english: "M/M/1: urgent callers first", arabic: "M/M/1: العاجلون أولًا"),
            source: "Cobham 1954", scenario: scenario(groups, teams: [team(1)]),
            checks: [
                .queue(
                    rates[0] * waits[0], group: 0,
                    name: LocalizedText(english: "urgent callers waiting", arabic: "العاجلون المنتظرون")),
                .queue(
                    rates[1] * waits[1], group: 1,
                    name: LocalizedText(english: "ordinary callers waiting", arabic: "العاديون المنتظرون")),
            ])
    }

    private static func redials() throws -> SelfTestCase? {
        let exact = RetrialQueue(
            RetrialQueue.Parameters(
                arrivalRate: 1.8, serviceRate: 1, abandonmentRate: 2, servers: 2, lines: 4, retrialRate: 0.7,
                persistenceBlocked: 0.8, persistenceAbandoned: 0.5))
        let redial = Redial(
            chances: [.blocked: 0.8, .abandoned: 0.5],
            after: .exponential(try Exponential(mean: 1 / 0.7)), attempts: 1_000)
        return try exact.map { exact in
            SelfTestCase(
                name: LocalizedText(
                    english: "M/M/c/K+M with redials", arabic: "M/M/c/K+M مع إعادة الاتصال"),
                source: "chain of calls and persons between attempts",
                scenario: scenario(
                    [try group("all", arrivals: 1.8, patience: 0.5, redial: redial)], teams: [team(2)],
                    lines: 4),
                checks: [
                    .level(
                        LocalizedText(english: "attempts a second", arabic: "المحاولات في الثانية"),
                        exact.attemptRate
                    ) { Double($0.cells[0].offered) }, .queue(exact.meanQueue),
                ])
        }
    }

    private static func overflow() throws -> SelfTestCase? {
        let exact = OverflowTraffic(offeredLoad: 3, servers: 2)
        let all = ErlangB.blocking(offeredLoad: 3, servers: 4)
        return try exact.map { exact in
            SelfTestCase(
                name: LocalizedText(
                    english: "Overflow: a second team takes what the first cannot",
                    arabic: "الفائض: فريق ثانٍ يتلقى ما لا يستطيعه الأول"),
                source: "Erlang 1917, Wilkinson 1956",
                scenario: scenario(
                    [try group("all", arrivals: 3)],
                    teams: [team(2, name: "first"), team(2, name: "second")],
                    lines: 4),
                checks: [
                    .busy(
                        3 - exact.mean, team: 0,
                        name: LocalizedText(
                            english: "busy of the first team", arabic: "المشغولون في الفريق الأول")),
                    .busy(
                        exact.mean - 3 * all, team: 1,
                        name: LocalizedText(
                            english: "busy of the second team", arabic: "المشغولون في الفريق الثاني")
                    ), .blocked(all),
                ])
        }
    }

    /// A day of eight hours with a peak, staffed late.
    private static func day() throws -> SelfTestCase? {
        let counts: [Double] = [4, 9, 16, 14, 8, 3, 3, 10]
        let staff = [1, 2, 2, 4, 3, 1, 1, 2]
        var callers = try group(
            "all", arrivals: 1, talk: .exponential(Exponential(mean: 720)), patience: 360)
        callers.calls.rate = .expected(intervalSeconds: 3_600, counts: counts)
        let exact = TimeVaryingQueue(
            zip(counts, staff).map {
                TimeVaryingQueue.Stretch(seconds: 3_600, arrivalRate: $0 / 3_600, servers: $1)
            }, serviceRate: 1.0 / 720, abandonmentRate: 1.0 / 360, queueLimit: 35)
        guard let hours = exact?.stretches else { return nil }
        let shifts = Team(name: "team", staffing: .intervals(seconds: 3_600, counts: staff))
        return SelfTestCase(
            name: LocalizedText(
                english: "M(t)/M/s(t)+M: a day with a peak, staffed late",
                arabic: "M(t)/M/s(t)+M: يوم له ذروة وتوظيف متأخر"),
            source: "forward equations (Kolmogorov 1931)",
            scenario: scenario([callers], teams: [shifts], seconds: 28_800, warmUp: 0),
            checks: [
                SelfTestCase.Check(
                    quantity: LocalizedText(english: "calls answered", arabic: "المكالمات المُجابة"),
                    exact: hours.reduce(0) { $0 + $1.answered },
                    part: { Double($0.cells[0].answered) }, whole: nil),
                .queue(hours.reduce(0) { $0 + $1.queueSeconds } / 28_800),
            ])
    }
}
