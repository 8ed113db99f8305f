import DiscreteEvents
import HotlineModel

/// A small random scenario that a planner could have written: valid, with every rule of the model at some time.
struct GeneratedScenario {
    private var dice: Dice
    private var scenario = Scenario()
    private let languages = ["arabic", "english", "tigrinya"]
    private let needs = ["trafficking", "information"]
    private var hotlineNames: [String] = []
    private var teamNames: [String] = []

    /// The scenario of a seed; of several tries the first without errors.
    static func scenario(seed: UInt64) throws -> Scenario {
        for attempt in 0..<50 as Range<UInt64> {
            var maker = GeneratedScenario(dice: Dice(seed: SplitMix64.mixed(seed) &+ attempt))
            let scenario = try maker.make()
            if !scenario.issues().contains(where: \.isError) { return scenario }
        }
        throw GenerationError.noValidScenario(seed: seed)
    }

    /// No try was valid.
    enum GenerationError: Error { case noValidScenario(seed: UInt64) }

    private init(dice: Dice) { self.dice = dice }

    private mutating func make() throws -> Scenario {
        hotlineNames = (0..<dice.number(1...3)).map { "hotline \($0)" }
        teamNames = (0..<dice.number(1...3)).map { "team \($0)" }
        try makeCalendar()
        scenario.partners = ["partner"]
        scenario.interpreters = try (0..<dice.number(0...2)).map { try pool($0) }
        scenario.services = try (0..<dice.number(0...2)).map { try service($0) }
        scenario.callers = try (0..<dice.number(1...4)).map { try group($0) }
        scenario.hotlines = try hotlineNames.map { try hotline($0) }
        scenario.teams = try teamNames.map { try team($0) }
        makeDemand()
        return scenario
    }

    private mutating func makeCalendar() throws {
        let start = dice.one(of: ["2026-04-23", "2026-10-28", "2026-06-01"])
        scenario.calendar = ScenarioCalendar(
            zone: dice.one(of: ["UTC", "Africa/Cairo"]), start: CivilDate(text: start) ?? Defaults.start,
            length: dice.chance(0.7)
                ? .days(dice.number(1...3)) : .seconds(3_600 + dice.seconds(upTo: 150_000, step: 7)),
            warmUpSeconds: dice.perhaps(0.3) { $0.seconds(upTo: 3_000) } ?? 0,
            dayCorrelation: dice.share(), ending: dice.chance(0.5) ? .drain : .cut)
        scenario.profiles = [Profile(name: "profile", hours: (0..<24).map { Double($0 % 5) })]
        if dice.chance(0.3) {
            let first = scenario.calendar.start.advanced(days: 1)
            scenario.periods = [
                Period(
                    name: "period", from: first, to: first.advanced(days: 1), volume: 2 * dice.unit(),
                    profile: dice.chance(0.5) ? "profile" : nil)
            ]
        }
    }

    private mutating func makeDemand() {
        let audience = [AudienceShare(callers: scenario.callers[0].name, share: 1)]
        if dice.chance(0.2) {
            scenario.campaigns = [
                Campaign(
                    name: "campaign", from: scenario.calendar.start, days: 1, reach: 1_000,
                    callsPerMillion: 40_000, delaySeconds: dice.seconds(upTo: 40_000),
                    halfLifeSeconds: dice.seconds(upTo: 40_000), plateau: dice.unit(), audience: audience)
            ]
        }
        if dice.chance(0.2) {
            scenario.surges = [
                Surge(
                    name: "surge", from: scenario.calendar.start, factor: 2 * dice.unit(),
                    rampSeconds: dice.seconds(upTo: 20_000), lastsSeconds: dice.seconds(upTo: 20_000),
                    halfLifeSeconds: dice.seconds(upTo: 20_000))
            ]
        }
    }

    // MARK: Callers

    private mutating func group(_ number: Int) throws -> CallerGroup {
        var dials = [DialShare(hotline: dice.one(of: hotlineNames), share: 1)]
        if let other = hotlineNames.first(where: { $0 != dials[0].hotline }), dice.chance(0.4) {
            dials[0].share = 0.75
            dials.append(DialShare(hotline: other, share: 0.25))
        }
        var group = CallerGroup(
            name: "group \(number)", gender: dice.perhaps(0.7) { $0.one(of: Gender.allCases) },
            language: dice.perhaps(0.7) { [languages] in $0.one(of: languages) },
            need: dice.perhaps(0.6) { [needs] in $0.one(of: needs) },
            urgency: dice.one(of: Urgency.allCases), calls: volume(), dials: dials,
            patience: try dice.perhaps(0.8) { try $0.duration(300) }, talk: try dice.duration(600))
        group.nationality = dice.perhaps(0.3) { $0.one(of: ["sudanese", "eritrean"]) }
        group.redial = try dice.perhaps(0.6) { dice in
            Redial(chance: 0.9 * dice.share(), after: try dice.duration(900), attempts: dice.number(1...6))
        }
        group.priorityPerAttempt = dice.number(0...2)
        group.weight = 0.5 + dice.unit()
        group.interpreterPatience = try dice.perhaps(0.5) { try $0.duration(120) }
        group.interruption = try dice.perhaps(0.3) { try $0.duration(600) }
        group.safeToCallBack = dice.share()
        group.prefers = dice.perhaps(0.3) { dice in
            CounsellorPreference(
                gender: dice.one(of: [.woman, .man]), share: dice.share(),
                waitsAtMostSeconds: dice.perhaps(0.7) { $0.seconds(upTo: 300) })
        }
        group.afterwards = try afterwards()
        return group
    }

    private mutating func volume() -> CallVolume {
        let variation = dice.perhaps(0.3) { $0.unit() } ?? 0
        switch dice.number(0...3) {
        case 0:
            let profile = dice.chance(0.5) ? "profile" : nil
            return CallVolume(
                rate: .perDay(5 + 60 * dice.unit(), profile: profile), dayVariation: variation)
        case 1: return CallVolume(rate: .perHour(3 * dice.unit()), dayVariation: variation)
        case 2:
            let counts = (0..<dice.number(1...6)).map { _ in 8 * dice.unit() }
            return CallVolume(
                rate: .expected(intervalSeconds: 1_800 + dice.seconds(upTo: 9_000, step: 7), counts: counts),
                dayVariation: variation)
        default:
            // Several at one moment, at moments when shifts and openings change.
            let moments = (0..<dice.number(0...40)).map { _ in dice.seconds(upTo: 86_400, step: 600) }
            return CallVolume(rate: .recorded(moments.sorted()))
        }
    }

    private mutating func afterwards() throws -> Afterwards {
        var afterwards = Afterwards()
        if dice.chance(0.4) {
            afterwards.transfers = [
                OnwardTransfer(
                    to: dice.one(of: hotlineNames + ["partner"]), chance: 0.5 * dice.unit(),
                    handover: try dice.perhaps(0.5) { try $0.duration(60) })
            ]
        }
        for service in scenario.services where dice.chance(0.7) {
            afterwards.referrals.append(ServiceReferral(service: service.name, chance: dice.share()))
        }
        afterwards.followUp = try dice.perhaps(0.3) {
            FollowUp(chance: 0.5 * $0.unit(), after: try $0.duration(20_000))
        }
        return afterwards
    }

    // MARK: Hotlines

    private mutating func hotline(_ name: String) throws -> Hotline {
        let (others, teams) = (hotlineNames.filter { $0 != name }, teamNames)
        var rungs: [Rung] = []
        for number in 0..<dice.number(1...3) {
            rungs.append(
                Rung(
                    name: "rung \(number)", afterSeconds: number == 0 ? 0 : dice.seconds(upTo: 180),
                    teams: teams.filter { _ in dice.chance(0.7) },
                    keepIdle: dice.perhaps(0.3) { $0.number(0...2) } ?? 0,
                    whenWaiting: dice.perhaps(0.3) { $0.number(0...3) } ?? 0,
                    between: dice.perhaps(0.2) { Self.span(&$0) }))
        }
        var hotline = Hotline(name: name, lines: dice.perhaps(0.6) { $0.number(0...6) }, ladder: rungs)
        if dice.chance(0.3) {
            let span = Self.span(&dice)
            hotline.open = .weekly(
                Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [span]) }))
        }
        if scenario.periods.first != nil && dice.chance(0.5) {
            hotline.openDuring = [
                PeriodHours(period: "period", open: dice.chance(0.5) ? .always : .weekly([:]))
            ]
        }
        hotline.greeting = try dice.perhaps(0.4) {
            Greeting(
                time: try $0.duration(20), hangUp: 0.3 * $0.unit(), contained: 0.3 * $0.unit(),
                containedByNeed: [ContainedShare(need: "information", share: $0.share())])
        }
        hotline.queueLimit = dice.perhaps(0.3) { $0.number(0...4) }
        hotline.announcement = dice.perhaps(0.3) { dice in
            Announcement(
                steps: [
                    BalkStep(fromSeconds: 0, share: 0.1 * dice.unit()),
                    BalkStep(fromSeconds: 300, share: dice.share()),
                ])
        }
        if dice.chance(0.6) { hotline.afterHours = .voicemail }
        if let other = others.first, dice.chance(0.3) { hotline.afterHours = .forward(to: other) }
        hotline.callback = CallbackRule(
            reach: dice.share(), ringSeconds: dice.seconds(upTo: 60),
            offerAfterExpectedSeconds: dice.perhaps(0.3) { $0.seconds(upTo: 600) }, accept: dice.share(),
            offerAfterWaitSeconds: dice.perhaps(0.3) { $0.seconds(upTo: 300) })
        hotline.triage = try dice.perhaps(0.4) { try $0.duration(60) }
        hotline.choice = dice.one(of: CounsellorChoice.allCases)
        if dice.chance(0.5) { hotline.serves = eligibility() }
        if let other = others.first {
            switch dice.number(0...2) {
            case 0: hotline.others = .transfer(to: other)
            case 1: hotline.others = .refer(to: other, chance: dice.share(), after: try dice.duration(120))
            default: break
            }
        }
        hotline.priority = dice.number(0...2)
        return hotline
    }

    private mutating func eligibility() -> Eligibility {
        switch dice.number(0...3) {
        case 0: Eligibility(genders: [.woman, .girl])
        case 1: Eligibility(languages: ["arabic", "tigrinya"])
        case 2: Eligibility(needs: ["trafficking"])
        default: Eligibility(nationalities: ["sudanese"])
        }
    }

    private static func span(_ dice: inout Dice) -> OpeningHours.Span {
        let times = [0, 6, 8, 14, 20, 22].compactMap { ClockTime(hour: $0, minute: 0) }
        return OpeningHours.Span(from: dice.one(of: times), to: dice.one(of: times))
    }

    // MARK: People

    private mutating func team(_ name: String) throws -> Team {
        var team = Team(name: name, staffing: staffing())
        team.languages = dice.perhaps(0.6) { [languages] in [$0.one(of: languages), $0.one(of: languages)] }
        team.needs = dice.perhaps(0.3) { [needs] in [$0.one(of: needs)] }
        team.gender = dice.perhaps(0.5) { $0.one(of: [.woman, .man]) }
        team.pace = Pace(
            usual: 0.5 + dice.unit(), exceptions: [.init(name: "trafficking", factor: 0.5 + dice.unit())])
        team.paceVariation = dice.perhaps(0.3) { 0.5 * $0.unit() } ?? 0
        team.wrapUp = WrapUp(usual: try dice.perhaps(0.6) { try $0.duration(200) })
        team.recovery = try dice.perhaps(0.4) {
            Recovery(
                chance: $0.share(), time: try $0.duration(300), needs: $0.chance(0.5) ? ["trafficking"] : nil)
        }
        team.rest = dice.perhaps(0.3) {
            RestRule(afterCalls: $0.number(1...5), seconds: $0.seconds(upTo: 600))
        }
        team.takes = dice.one(of: CallChoice.allCases)
        team.hotline = dice.perhaps(0.5) { [hotlineNames] in $0.one(of: hotlineNames) }
        team.usesInterpreters = dice.chance(0.8)
        team.shrinkage = dice.perhaps(0.3) { [Shrinkage(category: "training", share: 0.5 * $0.unit())] } ?? []
        team.absence = dice.perhaps(0.3) { 0.5 * $0.unit() } ?? 0
        team.onCall = dice.perhaps(0.3) { dice in
            OnCall(
                counsellors: dice.number(1...2), whenWaiting: dice.number(1...3),
                forSeconds: dice.seconds(upTo: 120), arriveAfterSeconds: dice.seconds(upTo: 600),
                staySeconds: dice.seconds(upTo: 3_600))
        }
        return team
    }

    private mutating func staffing() -> Staffing {
        switch dice.number(0...3) {
        case 0: return .always(dice.number(0...3))
        case 1:
            let counts = (0..<dice.number(1...8)).map { _ in dice.number(0...3) }
            return .intervals(seconds: 1_800 + dice.seconds(upTo: 7_200), counts: counts)
        default:
            return .shifts(
                (0..<dice.number(1...3)).map { number in
                    let span = Self.span(&dice)
                    let breaks = (0..<dice.number(0...2)).map { pause in
                        Break(
                            name: "break \(pause)", at: Self.span(&dice).from,
                            seconds: dice.seconds(upTo: 1_800), spreadSeconds: dice.seconds(upTo: 7_200),
                            paid: dice.chance(0.5))
                    }
                    return Shift(
                        name: "shift \(number)", from: span.from, to: span.to,
                        counsellors: dice.number(0...2), breaks: breaks,
                        exceptDuring: !scenario.periods.isEmpty && dice.chance(0.3) ? ["period"] : [])
                })
        }
    }

    private mutating func pool(_ number: Int) throws -> InterpreterPool {
        InterpreterPool(
            name: "pool \(number)", languages: [dice.one(of: languages), dice.one(of: languages)],
            connect: try dice.duration(60), stretch: 1 + dice.unit(), found: dice.one(of: [0, 0.5, 1]),
            staffing: staffing())
    }

    private mutating func service(_ number: Int) throws -> Service {
        var service = Service(
            name: "service \(number)", places: dice.perhaps(0.8) { $0.number(0...4) },
            stay: try dice.duration(20_000))
        service.occupied = dice.number(0...(service.places ?? 3))
        if dice.chance(0.5) { service.serves = eligibility() }
        service.suitable = dice.share()
        service.accept = dice.share()
        service.withdraw = dice.share()
        service.waitingLimit = dice.perhaps(0.4) { $0.number(0...3) }
        service.waitsAtMostSeconds = dice.perhaps(0.5) { $0.seconds(upTo: 40_000) }
        service.callsAgainEvery = try dice.perhaps(0.4) { try $0.duration(10_000) }
        service.familySizes = dice.one(of: [[1], [0.5, 0.5], [0, 0, 1]])
        if let places = service.places, dice.chance(0.4) {
            service.reserved = dice.number(0...places)
            service.reservedFor = eligibility()
        }
        if dice.chance(0.3) {
            let first = scenario.calendar.start.advanced(days: dice.number(0...1))
            service.closures = [Closure(from: first, to: first)]
        }
        if number == 1 && dice.chance(0.5) { service.diverts = "service 0" }
        return service
    }
}
