import DiscreteEvents
import HotlineEngine
import HotlineModel

/// Scenarios whose histories the tests follow step by step.
enum Histories {
    /// One replication with all its steps.
    static func steps(
        _ scenario: Scenario, seed: UInt64 = 1, replication: UInt64 = 0
    ) throws -> (tally: ReplicationTally, steps: [TraceEntry]) {
        try ReplicationRunner.trace(
            CompiledScenario(scenario), seed: seed, replication: replication)
    }

    /// Two hotlines as shipped scenarios have them, small: women's line and a line open to all.
    static func twoHotlines(counsellors: Int) throws -> Scenario {
        func group(_ name: String, _ gender: Gender, dials: [DialShare]) throws -> CallerGroup {
            CallerGroup(
                name: name, gender: gender, language: "arabic", need: "trafficking",
                calls: CallVolume(rate: .perDay(60, profile: "day"), dayVariation: 0.2), dials: dials,
                patience: .exponential(try Exponential(mean: 360)),
                talk: .lognormal(try Lognormal(mean: 900, cv: 0.9)),
                redial: Redial(
                    chance: 0.6, after: .lognormal(try Lognormal(mean: 1_200, cv: 1)), attempts: 4))
        }
        let from = ClockTime(hour: 22, minute: 0) ?? .startOfDay
        let to = ClockTime(hour: 8, minute: 0) ?? .endOfDay
        let shifts = [
            Shift(name: "day", from: to, to: from, counsellors: counsellors),
            Shift(name: "night", from: from, to: to, counsellors: 1),
        ]
        let weekdays = [Weekday.sunday, .monday, .tuesday, .wednesday, .thursday]
        let office = OpeningHours.Span(
            from: ClockTime(hour: 9, minute: 0) ?? .startOfDay,
            to: ClockTime(hour: 15, minute: 0) ?? .endOfDay)
        return Scenario(
            calendar: ScenarioCalendar(length: .days(7)),
            profiles: [Profile(name: "day", hours: (0..<24).map { $0 < 7 ? 1 : 4 })],
            callers: [
                try group(
                    "women", .woman,
                    dials: [
                        DialShare(hotline: "women", share: 0.8), DialShare(hotline: "rights", share: 0.2),
                    ]),
                try group(
                    "men", .man,
                    dials: [
                        DialShare(hotline: "women", share: 0.3), DialShare(hotline: "rights", share: 0.7),
                    ]),
            ],
            hotlines: [
                Hotline(
                    name: "women", lines: 4, serves: Eligibility(genders: [.woman, .girl]),
                    others: .transfer(to: "rights"),
                    ladder: [
                        Rung(name: "own", teams: ["women-counsellors"]),
                        Rung(name: "help", afterSeconds: 60, teams: ["rights-counsellors"], keepIdle: 1),
                    ]),
                Hotline(
                    name: "rights", lines: 3,
                    open: .weekly(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [office]) })),
                    ladder: [Rung(name: "own", teams: ["rights-counsellors"])]),
            ],
            teams: [
                Team(
                    name: "women-counsellors", languages: ["arabic"],
                    wrapUp: WrapUp(usual: .gamma(try Gamma(mean: 480, cv: 0.7))), staffing: .shifts(shifts)),
                Team(name: "rights-counsellors", languages: ["arabic"], staffing: .always(2)),
            ])
    }
}
